/**
 * What the sub-folders of src/exports may import, in the terms of modules.mjs.
 * @satisfies {Readonly<Record<string, import('./modules.mjs').Folder>>}
 */
export const exportFolders = {
	archive: {about: 'the files of an export, wherever they lie', may: []},
	zip: {about: 'a ZIP, read from its end and never unpacked', may: ['exports/archive']},
	formats: {about: 'text, JSON, CSV, web pages, times and places as exports write them', may: ['exports/*']},
	platforms: {
		about: 'one file per platform: what its export says of each picture',
		may: ['core/page', 'exports/*', 'exports/archive', 'exports/formats'],
	},
	ranking: {
		about: 'from a picture to the five links, and which are worst',
		may: ['core/evidence', 'core/page', 'core/score', 'exports/*', 'exports/archive'],
	},
	queue: {about: 'working on many pictures within bounds, and how far it has got', may: ['core/evidence', 'exports/*']},
};

/**
 * What src/pictures/all-pictures may import.
 * @satisfies {import('./modules.mjs').Folder}
 */
export const allPicturesFolder = {
	about: 'tab: all pictures of an export, worst first',
	may: [
		...['core/*', 'core/evidence', 'core/report', 'directory/*', 'exports/*', 'exports/archive', 'exports/queue', 'exports/ranking'],
		...['exports/zip', 'ui/checklist', 'ui/controls', 'ui/i18n', 'ui/ranked-pictures', 'vision/*', 'vision/image'],
	],
};
