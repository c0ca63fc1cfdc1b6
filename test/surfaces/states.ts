import type {PageId} from '../../src/desk/pages.ts';
import type {Notice, TabState} from '../../src/messaging/protocol.ts';
import {defaultSettings, type MockWorld, startedAt} from './mock-connector.ts';
import {closedReport, openReport, unknownReport} from './sample-report.ts';

const showing = (state: TabState, world: Partial<MockWorld> = {}): Partial<MockWorld> => ({state, ...world});

/** Every state the popup can be in, by name: for tests, screenshots and axe. */
export const popupStates: Readonly<Record<string, Partial<MockWorld>>> = {
	open: showing({kind: 'report', report: openReport}),
	ticked: showing({kind: 'report', report: openReport}, {ticked: {'setting:instagram:close-profile': {tickedOn: '2026-11-22'}}}),
	closed: showing({kind: 'report', report: closedReport, previous: openReport}),
	unknown: showing({kind: 'report', report: unknownReport}),
	'no-face': showing({kind: 'report', report: {...unknownReport, site: 'example', images: []}}),
	'switched-off': showing({kind: 'report', report: openReport}, {settings: {...defaultSettings, sitesOff: ['instagram']}}),
	working: showing({kind: 'working', done: 3, total: 12, startedAt}),
	slow: showing({kind: 'working', done: 3, total: 12, startedAt: startedAt - 60_000}),
	none: showing({kind: 'none'}),
	'none-with-sites-off': showing({kind: 'none'}, {settings: {...defaultSettings, sitesOff: ['instagram', 'x']}}),
	failed: showing({kind: 'failed', reason: 'the worker stopped'}),
	offline: showing({kind: 'failed', reason: 'offline'}, {isOnline: false}),
	unreachable: {},
};

/** Every state of the notice. */
export const noticeStates: Readonly<Record<string, Notice>> = {
	easy: {exposure: {value: 72, low: 58, high: 86}, faces: 3, siteName: 'Instagram'},
	some: {exposure: {value: 41, low: 30, high: 52}, faces: 1, siteName: 'Flickr'},
	little: {exposure: {value: 5, low: 0, high: 9}, faces: 2, siteName: 'GitHub'},
	unknown: {exposure: {value: 46, low: 0, high: 92}, faces: 1, siteName: 'TikTok'},
};

export interface DeskState {
	readonly page: PageId;
	readonly world?: Partial<MockWorld>;
}

/** Every page of the desk, empty and in use. */
export const deskStates: Readonly<Record<string, DeskState>> = {
	checklist: {page: 'checklist'},
	'checklist-in-use': {
		page: 'checklist',
		world: {
			ticked: {'setting:instagram:close-profile': {tickedOn: '2026-11-22'}, 'opt-out:clearview-ai': {tickedOn: '2026-11-20'}},
			settings: {...defaultSettings, country: 'de'},
		},
	},
	settings: {page: 'settings'},
	'settings-in-use': {
		page: 'settings',
		world: {
			settings: {probe: 'passive', notice: 'toolbar', sitesOff: ['x'], sitesQuiet: ['flickr', 'github'], country: 'fr', language: ''},
		},
	},
	data: {page: 'data', world: {ticked: {'opt-out:clearview-ai': {tickedOn: '2026-11-20'}}}},
	welcome: {page: 'welcome'},
};
