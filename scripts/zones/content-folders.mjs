/**
 * What the sub-folders of src/content may import, in the terms of modules.mjs.
 * @satisfies {Readonly<Record<string, import('./modules.mjs').Folder>>}
 */
export const contentFolders = {
	page: {
		about: 'when to read a page, and again',
		may: ['content/gather', 'content/host', 'core/page', 'dom', 'messaging', 'sites/*', 'sites/matching'],
	},
	gather: {about: 'from the page to `PageArtifacts`', may: ['core/page', 'dom', 'sites/*', 'sites/matching']},
	'any-page': {
		about: 'what pages of no site need, in a script of its own',
		may: ['content/gather', 'content/page', 'dom', 'sites/matching'],
	},
	skeleton: {about: 'a page’s shape, without its words', may: ['content/gather', 'core/page', 'dom', 'sites/*', 'sites/matching']},
	contacts: {about: 'who runs a page, and its pictures', may: ['content/gather', 'core/contacts', 'core/page', 'dom']},
	notice: {about: 'the notice', may: ['content/host', 'dom', 'messaging', 'ui/i18n']},
	faces: {
		about: 'outlines around the faces that were found',
		may: ['content/gather', 'content/host', 'core/evidence', 'dom', 'messaging', 'ui/i18n'],
	},
	overlays: {
		about: 'the second script: draws, where there is something to draw',
		may: ['content/faces', 'content/host', 'content/notice'],
	},
	host: {about: 'the shadow root in someone else’s page, and when it goes', may: ['dom', 'messaging', 'ui/i18n']},
};
