/**
 * What the sub-folders of src/sites may import, in the terms of modules.mjs.
 * @satisfies {Readonly<Record<string, import('./modules.mjs').Folder>>}
 */
export const siteFolders = {
	matching: {about: 'which site and kind of page an address is', may: ['core/page', 'dom', 'sites/*']},
	build: {about: 'what the build writes from the sites', may: ['sites/*', 'sites/matching']},
	social: {about: 'sites that are networks of people', may: ['sites/*']},
	photos: {about: 'sites for photos and other images', may: ['sites/*']},
	video: {about: 'sites for videos', may: ['sites/*']},
	fediverse: {about: 'software that runs on any server', may: ['sites/*']},
	work: {about: 'careers, code and portfolios', may: ['sites/*']},
	publishing: {about: 'blogs, newsletters and memberships', may: ['sites/*']},
	hobbies: {about: 'music, books, films, games and sport', may: ['sites/*']},
	personal: {about: 'pages about one person, and pages of no site', may: ['sites/*']},
};
