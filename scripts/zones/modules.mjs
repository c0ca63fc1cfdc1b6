import {backgroundFolders} from './background-folders.mjs';
import {contentFolders} from './content-folders.mjs';
import {dashboardFolders} from './dashboard-folders.mjs';
import {allPicturesFolder, exportFolders} from './export-folders.mjs';
import {labFolders} from './lab-folders.mjs';
import {directoryFolders, lettersFolders} from './letters-folders.mjs';
import {siteFolders} from './site-folders.mjs';

/**
 * @typedef {object} Folder a sub-folder of a module, with everything below it
 * @property {string} about
 * @property {readonly string[]} may what it may import besides itself: `core/page` is a sub-folder, `core/*` are the files that lie in
 * src/core itself, `core` is the whole module
 *
 * @typedef {object} Module
 * @property {string} about
 * @property {readonly string[]} may whole modules that any of its files may need; a sub-folder gets only what its own list names
 * @property {true} [browserApi] whether it may import the browser's API
 * @property {Readonly<Record<string, Folder>>} [folders]
 */

/** @satisfies {Readonly<Record<string, Module>>} */
const pure = {
	core: {
		about: 'pure: evidence in, report out. No DOM, no browser API, no clock, no randomness',
		may: [],
		folders: {
			page: {about: 'what a page shows: `PageArtifacts`', may: []},
			contacts: {about: 'who runs a page and how to reach them, as it says itself', may: []},
			evidence: {about: 'what was found out about it', may: ['core/page']},
			score: {about: 'from evidence to report; `links` holds one file per link of the scrape chain', may: ['core/evidence', 'core/page']},
			report: {about: 'comparing and describing reports', may: ['core/score']},
			watch: {about: 'a page’s history, what changed, and when to look again', may: ['core/*', 'core/evidence', 'core/score']},
			records: {about: 'the types of the directory’s and the engines’ records', may: ['core/*']},
			requests: {about: 'a request and how far it has got', may: ['core/*', 'core/evidence', 'core/records']},
			checklist: {about: 'what to do next, and what has been done', may: ['core/*', 'core/records', 'core/score']},
			settings: {about: 'settings, an organisation’s policy, languages', may: ['core/records']},
		},
	},
	dom: {about: 'reading a document: queries, attributes, text', may: ['core']},
	sites: {
		about: 'one file per site, as data: its addresses, where its pictures are, how a closed account shows',
		may: ['core', 'dom'],
		folders: siteFolders,
	},
	engines: {
		about: 'data: who scrapes, and what is known about their reach',
		may: ['core'],
		folders: {
			records: {about: 'one file per engine', may: ['core/records']},
			decisions: {about: 'one file per ruling against an engine', may: ['core/records']},
		},
	},
	directory: {
		about: 'data: opt-outs, objections, authorities, and the settings and names of the sites',
		may: ['core', 'sites'],
		folders: directoryFolders,
	},
	letters: {
		about: 'pure: letters and deadlines',
		may: ['core', 'directory', 'engines'],
		folders: lettersFolders,
	},
	exports: {about: 'pure: the copy that a platform hands over in, its pictures out', may: ['core'], folders: exportFolders},
	vision: {
		about: 'pixels to `DetectedFace[]`; the only module with a model',
		may: ['core'],
		folders: {
			image: {about: 'from bytes to pixels', may: ['core/evidence']},
			networks: {about: 'the models, and what their output means', may: ['core/evidence', 'vision/*', 'vision/image']},
		},
	},
	redaction: {
		about: 'pure: a picture’s bytes without metadata, covers over its pixels, and what a saved file still holds',
		may: ['core'],
		folders: {
			strip: {about: 'takes metadata out of a file', may: ['redaction/*']},
			'read-back': {about: 'reads a saved file again, and shares nothing with what wrote it', may: ['redaction/*']},
			covers: {about: 'covers over faces, and whether they are there', may: ['core/evidence']},
		},
	},
};

/** @satisfies {Readonly<Record<string, Module>>} */
const services = {
	probe: {
		about: 'requests without cookies for a page, an image, `robots.txt`; the only module that reaches the network',
		may: ['core'],
		browserApi: true,
	},
	messaging: {
		about: 'every message with its schema; `send` for those who ask, `handle` for those who answer, `content` for the script in a page',
		may: ['core'],
		browserApi: true,
	},
	storage: {
		about: 'every stored key, one file each',
		may: ['core'],
		browserApi: true,
		folders: {
			session: {about: 'memory that ends with the browser', may: ['core/evidence', 'core/page', 'core/score', 'storage/*']},
		},
	},
	ui: {
		about: 'Preact components and texts',
		may: ['core', 'directory', 'engines', 'exports'],
		folders: {
			i18n: {about: 'words, dates and places in the user’s language', may: ['core/*', 'core/records', 'core/score', 'core/settings']},
			controls: {
				about: 'parts that every surface uses',
				may: ['core/*', 'core/records', 'core/score', 'core/settings', 'directory/*', 'ui/i18n'],
			},
			report: {
				about: 'a report on the screen',
				may: ['core/records', 'core/report', 'core/score', 'directory/*', 'engines/*', 'ui/controls', 'ui/i18n'],
			},
			checklist: {about: 'the checklist', may: ['core/checklist', 'core/records', 'ui/controls', 'ui/i18n']},
			markdown: {about: 'our own documents on the screen', may: ['ui/controls']},
			sheet: {
				about: 'a report on one page of paper',
				may: [
					...['core/checklist', 'core/evidence', 'core/report', 'core/score', 'ui/checklist', 'ui/controls', 'ui/i18n'],
					...['ui/report'],
				],
			},
			handout: {
				about: 'what a group takes home',
				may: [
					...['core/*', 'core/checklist', 'core/records', 'directory/*', 'ui/checklist', 'ui/controls', 'ui/i18n', 'ui/qr'],
					...['ui/sheet'],
				],
			},
			qr: {about: 'an address as a QR code', may: ['ui/i18n']},
			'ranked-pictures': {about: 'words and numbers about the pictures of an export', may: ['core/*', 'exports/ranking', 'ui/i18n']},
		},
	},
};

/** @satisfies {Readonly<Record<string, Module>>} */
const entries = {
	content: {
		about: 'entry: the script in a page. Matches and gathers the page; a second one draws the notice and the outlines',
		may: ['core', 'dom', 'sites', 'messaging', 'ui'],
		browserApi: true,
		folders: contentFolders,
	},
	background: {
		about: 'entry: probe, detect, assess, badge. Keeps no state in variables',
		may: ['core', 'dom', 'sites', 'engines', 'directory', 'letters', 'vision', 'probe', 'messaging', 'storage'],
		browserApi: true,
		folders: backgroundFolders,
	},
	offscreen: {about: 'entry, Chrome only: an invisible page that hosts the vision worker', may: ['core', 'vision'], browserApi: true},
	popup: {
		about: 'entry: what the toolbar button opens, about the tab’s page',
		may: ['core', 'engines', 'directory', 'letters', 'messaging', 'storage', 'ui'],
		browserApi: true,
		folders: {
			access: {about: 'which permission is missing, and how to give it', may: ['messaging', 'popup/*', 'ui/i18n']},
			picture: {
				about: 'one picture that the user asked about in its context menu',
				may: ['core/evidence', 'core/score', 'messaging', 'popup/*', 'storage/session', 'ui/i18n', 'ui/report'],
			},
			report: {
				about: 'the report',
				may: [
					...['core/checklist', 'core/report', 'core/score', 'core/settings', 'directory/*', 'engines/*', 'messaging', 'popup/*'],
					...['popup/access', 'ui/checklist', 'ui/controls', 'ui/i18n', 'ui/report'],
				],
			},
		},
	},
	dashboard: {
		about: 'entry: the extension’s own pages: where the person stands, steps, letters, settings',
		may: ['core', 'engines', 'directory', 'letters', 'messaging', 'storage', 'ui'],
		browserApi: true,
		folders: dashboardFolders,
	},
	pictures: {
		about: 'entry: “Your pictures”: one before it is posted, or all of an export',
		may: ['core', 'directory', 'exports', 'redaction', 'vision', 'storage', 'ui'],
		browserApi: true,
		folders: {
			'all-pictures': allPicturesFolder,
			'before-posting': {
				about: 'tab: what a picture gives away, and a copy without it',
				may: [
					...['core/evidence', 'core/score', 'redaction/*', 'redaction/covers', 'redaction/read-back', 'redaction/strip'],
					...['ui/controls', 'ui/i18n', 'vision/*', 'vision/image'],
				],
			},
		},
	},
	lab: {
		about: 'entry: the trainers’ lab, an invented site with drawn faces',
		may: ['core', 'engines', 'exports', 'letters', 'redaction', 'vision', 'storage', 'ui'],
		browserApi: true,
		folders: labFolders,
	},
};

/** @type {Readonly<Record<string, Module>>} */
export const modules = {...pure, ...services, ...entries};
