/**
 * What the sub-folders of src/lab may import, in the terms of modules.mjs; data first, and last what puts everything together.
 * @satisfies {Readonly<Record<string, import('./modules.mjs').Folder>>}
 */
export const labFolders = {
	state: {about: 'what can be set and shown, as data: people, levers, images, tabs, steps', may: ['core/page', 'core/score']},
	site: {about: 'the invented site: what it answers, and the evidence in that', may: ['core/evidence', 'core/page', 'lab/state']},
	model: {
		about: 'the lab’s state with its images and reports',
		may: ['core/evidence', 'core/report', 'core/score', 'lab/site', 'lab/state', 'vision/*', 'vision/image'],
	},
	drawing: {about: 'draws the faces and images', may: ['lab/state']},
	i18n: {about: 'the lab’s language, and words made up from ids', may: ['core/settings', 'lab/state', 'ui/i18n']},
	controls: {about: 'parts that several tabs use', may: ['lab/state', 'ui/i18n']},
	'site-view': {
		about: 'the invented site on the screen',
		may: ['core/score', 'lab/controls', 'lab/model', 'lab/site', 'lab/state', 'ui/i18n'],
	},
	levers: {
		about: 'the panel of levers, and a state as a code to share',
		may: ['core/score', 'lab/controls', 'lab/i18n', 'lab/state', 'ui/controls', 'ui/i18n'],
	},
	'scraper-view': {
		about: 'tab: the same page as a scraper sees it',
		may: [
			...['core/records', 'core/score', 'engines/*', 'lab/controls', 'lab/model', 'lab/site'],
			...['lab/state', 'ui/controls', 'ui/i18n'],
		],
	},
	places: {
		about: 'tab: pages that others made, and the way from them to a picture that is gone',
		may: [
			...['core/*', 'core/checklist', 'core/contacts', 'core/records', 'core/requests', 'lab/controls'],
			...['lab/i18n', 'lab/model', 'lab/site', 'lab/site-view', 'lab/state', 'letters/*', 'letters/publisher'],
			...['ui/controls', 'ui/i18n', 'ui/report'],
		],
	},
	compare: {
		about: 'tab: two positions of the levers side by side',
		may: ['core/score', 'lab/controls', 'lab/i18n', 'lab/model', 'lab/site', 'lab/state', 'ui/i18n', 'ui/report'],
	},
	copied: {
		about: 'tab: the copies that stay when a post is deleted',
		may: ['core/records', 'lab/model', 'lab/site', 'lab/state', 'ui/controls', 'ui/i18n'],
	},
	'own-photo': {
		about: 'tab: somebody’s own picture',
		may: ['core/score', 'lab/controls', 'lab/model', 'ui/controls', 'ui/i18n', 'ui/report'],
	},
	cover: {
		about: 'tab: a face is covered, the picture saved, and the saved file attacked',
		may: [
			...['core/evidence', 'lab/controls', 'lab/drawing', 'lab/model', 'lab/own-photo', 'lab/state'],
			...['redaction/covers', 'redaction/strip', 'ui/controls', 'ui/i18n', 'vision/*', 'vision/image'],
		],
	},
	actions: {
		about: 'tab: what the group will do, and its handout',
		may: ['lab/model', 'lab/state', 'ui/controls', 'ui/handout', 'ui/i18n'],
	},
	export: {
		about: 'tab: an invented person’s export, worst first',
		may: [
			...['exports/*', 'exports/archive', 'exports/ranking', 'lab/i18n', 'lab/model', 'lab/state'],
			...['ui/controls', 'ui/i18n', 'ui/ranked-pictures'],
		],
	},
	cards: {
		about: 'cards that a group votes with: printed, shown on a telephone, read by the camera and counted',
		may: ['lab/controls', 'lab/i18n', 'ui/controls', 'ui/i18n'],
	},
	votes: {
		about: 'tab: hands and cards, counted before and after',
		may: ['lab/cards', 'lab/model', 'lab/state', 'ui/controls', 'ui/i18n'],
	},
	presenter: {
		about: 'the paths through the lab, and the notes in a window of their own',
		may: ['lab/controls', 'lab/i18n', 'lab/model', 'lab/state', 'ui/i18n'],
	},
	guide: {about: 'the facilitator guide inside the lab', may: ['lab/controls', 'lab/i18n', 'lab/presenter', 'ui/i18n', 'ui/markdown']},
	shell: {
		about: 'puts the tabs together, and survives a reload',
		may: [
			...['core/score', 'core/settings', 'lab/actions', 'lab/compare', 'lab/controls', 'lab/copied', 'lab/cover'],
			'lab/export',
			...['lab/drawing', 'lab/i18n', 'lab/levers', 'lab/model', 'lab/own-photo', 'lab/places', 'lab/presenter'],
			...['lab/scraper-view', 'lab/site-view', 'lab/state', 'lab/votes', 'ui/controls', 'ui/i18n', 'ui/report'],
			'ui/sheet',
		],
	},
};
