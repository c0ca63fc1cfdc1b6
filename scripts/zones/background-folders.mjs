/**
 * What the sub-folders of src/background may import, in the terms of modules.mjs.
 * @satisfies {Readonly<Record<string, import('./modules.mjs').Folder>>}
 */
export const backgroundFolders = {
	analysis: {
		about: 'from artifacts to a report, within the limits on requests',
		may: [
			...['background/detection', 'background/notice', 'core/evidence', 'core/page', 'core/report', 'core/score'],
			...['core/settings', 'messaging', 'probe', 'sites/*', 'sites/matching', 'storage/*', 'storage/session', 'vision/image'],
		],
	},
	detection: {about: 'where the detector runs', may: ['core/evidence', 'vision/*']},
	takedown: {
		about: 'for a letter about a picture: who runs the page, and whether the picture is gone',
		may: [
			...['background/access', 'background/analysis', 'core/contacts', 'core/evidence', 'core/requests', 'messaging', 'probe'],
			...['sites/*', 'sites/matching', 'storage/*'],
		],
	},
	picture: {
		about: 'one picture that the user asks about in its context menu',
		may: [
			...['background/access', 'background/analysis', 'background/detection', 'core/page', 'core/settings', 'messaging'],
			...['sites/*', 'storage/*', 'storage/session'],
		],
	},
	notice: {
		about: 'badge, notice and shortcuts',
		may: [
			...['core/*', 'core/checklist', 'core/report', 'core/score', 'directory/*', 'engines/*', 'messaging', 'sites/*'],
			...['storage/*', 'storage/session'],
		],
	},
	access: {
		about: 'permissions and policies, as they change',
		may: [
			...['background/analysis', 'core/page', 'core/settings', 'messaging', 'probe', 'sites/*', 'sites/matching', 'storage/*'],
			...['storage/session'],
		],
	},
	watch: {
		about: 'looks at the user’s kept pages again, without a tab',
		may: [
			...[
				'background/analysis',
				'background/detection',
				'background/user',
				'core/*',
				'core/evidence',
				'core/page',
				'core/score',
				'core/settings',
			],
			...['core/watch', 'probe', 'sites/*', 'sites/matching', 'storage/*', 'storage/session'],
		],
	},
	user: {
		about: 'installation, reminders, the user’s own pages',
		may: [
			...['core/*', 'core/checklist', 'core/requests', 'letters/deadlines', 'messaging', 'sites/*', 'sites/matching'],
			...['storage/*', 'storage/session'],
		],
	},
};
