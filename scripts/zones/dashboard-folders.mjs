/**
 * What the sub-folders of src/dashboard may import, in the terms of modules.mjs.
 * @satisfies {Readonly<Record<string, import('./modules.mjs').Folder>>}
 */
export const dashboardFolders = {
	overview: {
		about: 'the first page: where the person stands',
		may: [
			...['core/checklist', 'core/report', 'core/settings', 'core/watch', 'dashboard/*', 'dashboard/checklist'],
			...['dashboard/requests', 'letters/*', 'letters/deadlines', 'storage/*', 'ui/checklist', 'ui/controls', 'ui/i18n'],
		],
	},
	checklist: {
		about: 'the checklist for all sites',
		may: [
			...['core/checklist', 'core/records', 'core/settings', 'dashboard/*', 'directory/*'],
			...['storage/*', 'ui/checklist', 'ui/controls', 'ui/i18n'],
		],
	},
	welcome: {
		about: 'the first page after installation',
		may: ['core/*', 'dashboard/*', 'dashboard/checklist', 'dashboard/preferences', 'ui/i18n'],
	},
	repair: {about: 'a page’s skeleton, before it is saved', may: ['core/page', 'dashboard/*', 'ui/controls', 'ui/i18n']},
	preferences: {about: 'settings', may: ['core/settings', 'dashboard/*', 'ui/controls', 'ui/i18n']},
	help: {
		about: 'answers, shortcuts, privacy policy, problem report',
		may: ['core/*', 'dashboard/*', 'ui/controls', 'ui/i18n', 'ui/markdown'],
	},
	takedown: {
		about: 'asking for a picture to be taken down',
		may: [
			...['core/checklist', 'core/contacts', 'core/page', 'core/records', 'core/report', 'core/requests', 'dashboard/*'],
			...['dashboard/requests', 'letters/*', 'letters/publisher', 'messaging', 'ui/controls', 'ui/i18n'],
		],
	},
	requests: {
		about: 'letters, deadlines and answers',
		may: [
			...['core/*', 'core/checklist', 'core/evidence', 'core/records', 'core/requests', 'core/settings', 'dashboard/*', 'directory/*'],
			...['directory/publishing', 'engines/*', 'letters/*', 'letters/deadlines', 'letters/publisher', 'storage/*'],
			...['ui/controls', 'ui/i18n'],
		],
	},
	'saved-data': {
		about: 'what is stored: view, export, import, erase',
		may: [
			...['core/checklist', 'core/requests', 'core/settings', 'dashboard/*', 'dashboard/preferences', 'letters/*', 'storage/*'],
			...['ui/controls', 'ui/i18n'],
		],
	},
};
