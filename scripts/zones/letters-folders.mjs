/**
 * What the sub-folders of src/directory may import, in the terms of modules.mjs.
 * @satisfies {Readonly<Record<string, import('./modules.mjs').Folder>>}
 */
export const directoryFolders = {
	controllers: {about: 'who must answer requests, one file each', may: ['core/records']},
	authorities: {about: 'who handles complaints, one file each', may: ['core/records']},
	organisations: {about: 'who can help, one file each', may: ['core/records']},
	publishing: {
		about: 'what helps against whoever shows a picture: image rights, press councils, forms, archives',
		may: ['core/records'],
	},
	checks: {about: 'what must hold for all records', may: ['core/*', 'core/records', 'directory/*', 'directory/publishing']},
};

/**
 * What the sub-folders of src/letters may import.
 * @satisfies {Readonly<Record<string, import('./modules.mjs').Folder>>}
 */
export const lettersFolders = {
	deadlines: {about: 'when an answer is due', may: ['core/*', 'core/records', 'core/requests']},
	texts: {about: 'the texts, by law and language', may: ['letters/*']},
	publisher: {
		about: 'letters to whoever shows a picture, with their texts',
		may: ['core/*', 'core/records', 'core/requests', 'directory/*', 'directory/publishing', 'letters/*', 'letters/deadlines'],
	},
};
