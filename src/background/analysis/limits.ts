/** What one look at a page may take, whoever made the page: docs/privacy.md says it, docs/threat-model.md lists it with the other bounds. */

/** Pictures asked for; what else a page shows counts as not looked at. */
export const maxProbedImages = 12;

/** Addresses asked for in search of a picture's largest rendition: more would be more requests than one picture is worth. */
export const maxImageUrls = 3;
