/** What the analysis of one page may request. docs/privacy.md promises these numbers; docs/threat-model.md lists them with other bounds. */

/** Images requested; any others on the page count as not analysed. */
export const maxProbedImages = 12;

/** URLs tried in search of an image's largest rendition. More requests than this is more than one image is worth. */
export const maxImageUrls = 3;
