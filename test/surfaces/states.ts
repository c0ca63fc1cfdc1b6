import type {Sentence} from '../../src/core/report/page-sentence.ts';
import type {Exposure} from '../../src/core/score/report.ts';
import type {TabState} from '../../src/messaging/protocol.ts';
import {sampleSkeleton} from '../dashboard/sample-skeleton.ts';
import {defaultSettings, type MockWorld, startedAt} from './mock-connector.ts';
import {type DashboardState, overviewStates} from './overview-states.ts';
import {german, late, letter, withLetters} from './sample-letters.ts';
import {changedReport, closedReport, crowdedReport, openReport, undetectedReport, unknownReport} from './sample-report.ts';
import {takedownStates} from './takedown/takedown-states.ts';

/** A drawn face in the place of a crop, as an address. */
const drawnCrop = (skin: string, hair: string, background: string): string =>
	`data:image/svg+xml,${encodeURIComponent(
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" fill="${background}"/><path d="M9 48V22a15 16 0 0 1 30 0v26z" fill="${hair}"/><ellipse cx="24" cy="26" rx="11" ry="14" fill="${skin}"/><path d="M13 22q11-3 15-9 3 7 7 9a11 14 0 0 0-22 0" fill="${hair}"/><circle cx="19.5" cy="26" r="1.5"/><circle cx="28.5" cy="26" r="1.5"/><path d="M20 33q4 3 8 0" fill="none" stroke="#7a3b2e" stroke-width="1.5"/></svg>`,
	)}`;

const crops = {
	kind: 'crops',
	crops: {
		0: drawnCrop('#e2b48f', '#4a2f23', '#c7dcec'),
		1: drawnCrop('#9c6a45', '#1f1a19', '#e6e0cf'),
		2: drawnCrop('#f0cfae', '#b9722f', '#d5e3cd'),
	},
} as const;

const showing = (state: TabState, world: Partial<MockWorld> = {}): Partial<MockWorld> => ({state, crops, ...world});

export const trainer = {name: 'Ada Muster', email: 'ada@school.example', url: 'https://school.example/faces'} as const;

/** Every state the popup can be in, by name: for tests, screenshots and axe. */
export const popupStates: Readonly<Record<string, Partial<MockWorld>>> = {
	open: showing({kind: 'report', report: openReport}),
	changed: showing({kind: 'report', report: changedReport}),
	'open-why': showing({kind: 'report', report: openReport}, {place: 'why'}),
	'open-steps': showing({kind: 'report', report: openReport}, {place: 'steps'}),
	'own-steps': showing({kind: 'report', report: openReport, isOwn: true}, {place: 'steps', settings: {...defaultSettings, country: 'de'}}),
	'own-why': showing({kind: 'report', report: openReport, isOwn: true}, {place: 'why'}),
	'closed-why': showing({kind: 'report', report: closedReport, previous: openReport}, {place: 'why'}),
	'unknown-why': showing({kind: 'report', report: unknownReport}, {place: 'why'}),
	'not-confirmed': showing({
		kind: 'report',
		report: {...openReport, exposure: {value: 66, low: 50, high: 82}},
		previous: openReport,
		isOwn: true,
	}),
	ticked: showing(
		{kind: 'report', report: openReport, isOwn: true},
		{place: 'steps', ticked: {'setting:instagram:close-profile': {tickedOn: '2026-11-22'}}},
	),
	'pending-item': showing(
		{kind: 'report', report: openReport},
		{pendingItem: {id: 'setting:instagram:close-profile', at: openReport.takenAt - 1, before: openReport}},
	),
	unconfirmed: showing(
		{kind: 'report', report: {...openReport, exposure: {value: 66, low: 50, high: 82}}, isOwn: true},
		{
			ticked: {'setting:instagram:close-profile': {tickedOn: '2026-11-22'}},
			unconfirmed: [{id: 'setting:instagram:close-profile', at: openReport.takenAt - 1, before: openReport}],
		},
	),
	closed: showing({kind: 'report', report: closedReport, previous: openReport}),
	unknown: showing({kind: 'report', report: unknownReport}),
	'no-face': showing({kind: 'report', report: {...unknownReport, site: 'example', images: []}}),
	'switched-off': showing({kind: 'report', report: openReport}, {settings: {...defaultSettings, sitesOff: ['instagram']}}),
	working: showing({kind: 'working', done: 3, total: 12, startedAt}),
	slow: showing({kind: 'working', done: 3, total: 12, startedAt: startedAt - 60_000}),
	none: showing({kind: 'none', why: 'browser-page'}),
	reading: showing({kind: 'none', why: 'nothing-there', siteId: 'instagram', isComing: true}),
	'none-http': showing({kind: 'none', why: 'plain-http', mayInject: true}),
	'none-other-page': showing({kind: 'none', why: 'other-page', siteId: 'linkedin', mayInject: true}),
	'none-no-access': showing({kind: 'none', why: 'no-access', siteId: 'flickr', mayInject: true}),
	'none-optional-site': showing({
		kind: 'none',
		why: 'no-access',
		siteId: 'pixieset',
		mayInject: true,
		access: {origins: ['https://*.pixieset.com/*', 'https://images.pixieset.com/*']},
	}),
	'none-nothing-there': showing({kind: 'none', why: 'nothing-there', siteId: 'x', mayInject: true}),
	'none-site-off': showing({kind: 'none', why: 'site-off', siteId: 'x'}, {settings: {...defaultSettings, sitesOff: ['x']}}),
	'none-letters-due': showing(
		{kind: 'none', why: 'unknown-site', mayInject: true},
		{requests: [letter(['drafted', 'sent'])], today: '2027-06-01'},
	),
	'none-reminder': showing({kind: 'none', why: 'unknown-site', mayInject: true}, {reminders: ['instagram']}),
	'open-reminder': showing({kind: 'report', report: openReport}, {reminders: ['instagram', 'x']}),
	'none-may-look': showing({kind: 'none', mayInject: true}),
	'any-page': showing({kind: 'report', report: {...unknownReport, site: 'any-page'}, access: {origins: ['https://ada-muster.example/*']}}),
	server: showing({
		kind: 'report',
		report: {...unknownReport, site: 'mastodon'},
		access: {origins: ['https://toots.example/*', 'https://files.toots.example/*'], server: 'https://toots.example'},
	}),
	'none-with-sites-off': showing({kind: 'none'}, {settings: {...defaultSettings, sitesOff: ['instagram', 'x']}}),
	'none-organisation': showing(
		{kind: 'none'},
		{
			settings: {...defaultSettings, sitesOff: ['instagram', 'x']},
			organisation: {policy: {sitesAllowed: ['flickr', 'x'], trainer}, invalid: []},
		},
	),
	'lab-only': showing({kind: 'none'}, {organisation: {policy: {labOnly: true, trainer}, invalid: []}}),
	failed: showing({kind: 'failed', reason: 'the worker stopped'}),
	offline: showing({kind: 'failed', reason: 'offline'}, {isOnline: false}),
	unreachable: {},
	'detector-failed': showing({kind: 'report', report: undetectedReport}),
	own: showing({kind: 'report', report: openReport, isOwn: true}),
	'own-keep': showing({kind: 'report', report: openReport, isOwn: true, watched: false}),
	reload: showing({kind: 'reload'}),
	'permission-missing': showing({kind: 'none'}, {missingHosts: ['https://*.flickr.com/*', 'https://github.com/*']}),
};

/** A page that a notice is about; its words are those of the surface. */
export interface NoticeState {
	readonly exposure: Exposure;
	readonly sentences: readonly Sentence[];
	readonly isOwn?: boolean;
}

/** Every state of the notice. */
export const noticeStates: Readonly<Record<string, NoticeState>> = {
	easy: {exposure: {value: 72, low: 58, high: 86}, sentences: [{id: 'open', count: 3}]},
	some: {exposure: {value: 41, low: 30, high: 52}, sentences: [{id: 'account', count: 1}]},
	little: {exposure: {value: 5, low: 0, high: 9}, sentences: [{id: 'closed', count: 2}]},
	unknown: {exposure: {value: 46, low: 0, high: 92}, sentences: [{id: 'unchecked', count: 1}]},
	own: {
		exposure: {value: 72, low: 58, high: 86},
		isOwn: true,
		sentences: [
			{id: 'own-posts-closed', count: 2},
			{id: 'own-still-portrait', count: 1},
		],
	},
};

/** What a stored file, or somebody who types, may hold. */
export const markup =
	'"><img src=x onerror="document.documentElement.dataset.ran=1"><script>document.documentElement.dataset.ran=1</script>';
const hostile: Partial<MockWorld> = {
	person: {name: markup, email: `${markup}@mail.example`, address: markup, places: `javascript:alert(1)\n${markup}`, situation: markup},
	settings: {...defaultSettings, sitesOff: [markup], sitesQuiet: ['javascript:alert(1)']},
	ownPages: [{siteId: markup, digest: markup}],
	requests: [
		letter(['drafted', 'sent'], {id: 'r1', controllerId: 'clearview-ai'}),
		letter(['drafted'], {id: markup, controllerId: markup}),
	],
	quarantined: [{key: markup, value: markup}],
};

/** Every page of the dashboard, empty and in use. */
export const dashboardStates: Readonly<Record<string, DashboardState>> = {
	...overviewStates,
	sites: {page: 'sites'},
	search: {page: 'search'},
	checklist: {page: 'checklist'},
	'checklist-in-use': {
		page: 'checklist',
		world: {
			ticked: {'setting:instagram:close-profile': {tickedOn: '2026-11-22'}, 'opt-out:clearview-ai': {tickedOn: '2026-11-20'}},
			settings: {...defaultSettings, sitesUsed: ['instagram', 'flickr'], country: 'de'},
		},
	},
	'checklist-accounts': {
		page: 'checklist',
		world: {
			ticked: {
				'setting:instagram:close-profile@b': {tickedOn: '2026-11-22'},
				'setting:instagram:close-profile@gone': {tickedOn: '2026-11-20'},
			},
			ownPages: [
				{siteId: 'instagram', digest: 'a'},
				{siteId: 'instagram', digest: 'b', label: 'Choir'},
			],
			settings: {...defaultSettings, country: 'de'},
		},
	},
	settings: {page: 'settings'},
	'settings-in-use': {
		page: 'settings',
		world: {
			settings: {
				probe: 'passive',
				notice: 'toolbar',
				sitesOff: ['x'],
				sitesQuiet: ['flickr', 'github'],
				sitesUsed: ['instagram'],
				country: 'fr',
				language: '',
			},
		},
	},
	'settings-organisation': {
		page: 'settings',
		world: {
			organisation: {
				policy: {country: 'de', language: '', probeOff: true, notice: 'toolbar', sitesAllowed: ['flickr', 'github'], trainer},
				invalid: ['homepage', 'trainer.phone'],
			},
		},
	},
	'welcome-lab-only': {page: 'welcome', world: {organisation: {policy: {labOnly: true}, invalid: []}}},
	'settings-granted-access': {page: 'settings', world: {grantedOrigins: ['https://files.toots.example/*', 'https://toots.example/*']}},
	data: {page: 'data', world: {ticked: {'opt-out:clearview-ai': {tickedOn: '2026-11-20'}}, ownPages: [{siteId: 'flickr', digest: 'f00d'}]}},
	'data-damaged': {page: 'data', world: {quarantined: [{key: 'ticked', value: 'half a senten'}]}},
	welcome: {page: 'welcome', world: {languages: ['de-AT']}},
	help: {page: 'help'},
	'help-organisation': {page: 'help', world: {organisation: {policy: {trainer}, invalid: []}}},
	privacy: {page: 'privacy'},
	repair: {page: 'repair=1', world: {skeleton: sampleSkeleton}},
	'repair-gone': {page: 'repair=1'},
	...takedownStates,
	requests: {page: 'requests'},
	'requests-in-use': {
		page: 'requests',
		world: {...withLetters(letter(['drafted', 'sent']), letter(['drafted'], {...german, id: 'r2', controllerId: 'pimeyes'})), ...late},
	},
	'request-new': {page: 'request=clearview-ai:erasure', world: {settings: {...defaultSettings, country: 'de'}}},
	'request-police': {page: 'request=gb-nca:access', world: {settings: {...defaultSettings, country: 'gb'}}},
	'request-no-law': {page: 'request=pimeyes', world: {settings: {...defaultSettings, country: 'jp'}}},
	'request-gone': {page: 'letter=nowhere'},
	'letter-drafted': {page: 'letter=r1', world: {requests: [letter(['drafted'], german)]}},
	'letter-sent': {page: 'letter=r1', world: withLetters(letter(['drafted', 'sent']))},
	'letter-swiss': {
		page: 'letter=r1',
		world: withLetters(letter(['drafted', 'sent'], {country: 'ch', language: 'de', law: 'ch-fadp'})),
	},
	'letter-paused': {page: 'letter=r1', world: withLetters(letter(['drafted', 'sent', 'paused']))},
	'letter-answered': {page: 'letter=r1', world: withLetters(letter(['drafted', 'sent', 'answered'], german))},
	'letter-overdue': {page: 'letter=r1', world: {...withLetters(letter(['drafted', 'sent'])), ...late}},
	'letter-refused': {page: 'letter=r1', world: {...withLetters(letter(['drafted', 'sent', 'refused'], german)), ...late}},
	'letter-complained': {page: 'letter=r1', world: {...withLetters(letter(['drafted', 'sent', 'complained'])), ...late}},
	'letter-closed': {page: 'letter=r1', world: withLetters(letter(['drafted', 'sent', 'answered', 'closed']))},
	'hostile-letter': {page: 'letter=r1', world: hostile},
	'hostile-list': {page: 'requests', world: hostile},
	'hostile-data': {page: 'data', world: hostile},
	'hostile-settings': {page: 'settings', world: hostile},
	rulings: {page: 'standing'},
	report: {page: 'report=1', world: {state: {kind: 'report', report: openReport}}},
	'report-crowded': {page: 'report=1', world: {state: {kind: 'report', report: crowdedReport}}},
	'report-gone': {page: 'report=1'},
};
