/**
 * What the sub-folders of src/exports may import, in the terms of modules.mjs.
 * @satisfies {Readonly<Record<string, import('./modules.mjs').Folder>>}
 */
export const exportFolders = {
	archive: {about: 'the files of an export, wherever they lie', may: []},
	formats: {about: 'text, JSON, CSV, web pages, times and places as exports write them', may: ['exports/*']},
	platforms: {
		about: 'one file per platform: what its export says of each picture',
		may: ['core/page', 'exports/*', 'exports/archive', 'exports/formats'],
	},
};
