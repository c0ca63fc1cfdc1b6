import type {IsoDate} from '../../src/core/iso-date.ts';
import {explainAbsence} from '../../src/core/watch/absence.ts';
import {absenceReasons, noHistory, type PageCheck, type PageHistory, type Range} from '../../src/core/watch/history.ts';
import {withCheck} from '../../src/core/watch/with-check.ts';
import {defaultSettings, type MockWorld} from './mock-connector.ts';
import {german, letter, withLetters} from './sample-letters.ts';

export interface DashboardState {
	/** The part of the address after `#`. */
	readonly page: string;
	readonly world?: Partial<MockWorld>;
}

const open: Range = [100, 100];
const closed: Range = [0, 60];

function check(on: IsoDate, reach: Range, exposure: Range, way: PageCheck['way'] = 'alone'): PageCheck {
	const face: Range = way === 'open' ? [95, 95] : [70, 95];
	return {
		on,
		way,
		outcome: 'seen',
		exposure,
		links: {reach, discovery: open, face, identity: [60, 90], permanence: open},
		faces: 1,
		best: 'good',
	};
}

const historyOf = (checks: readonly PageCheck[], rest: Partial<PageHistory> = {}): PageHistory => ({
	...checks.reduce(withCheck, noHistory),
	...rest,
});

const reopened = historyOf([
	check('2026-10-01', open, [60, 84], 'open'),
	check('2026-10-08', closed, [0, 50]),
	check('2026-10-15', closed, [0, 48]),
	check('2026-10-22', closed, [0, 50]),
	check('2026-10-29', open, [55, 90]),
	check('2026-11-06', open, [58, 90]),
	check('2026-11-13', open, [58, 88]),
]);
const closing = historyOf([
	check('2026-10-03', open, [50, 78], 'open'),
	check('2026-10-10', open, [45, 80]),
	check('2026-10-17', closed, [0, 40]),
	check('2026-10-24', closed, [0, 42]),
]);

/** Somebody who closed two things, wrote two letters, and then did not check for five weeks. */
const fiveWeeksLater: Partial<MockWorld> = {
	...withLetters(letter(['drafted', 'sent']), letter(['drafted', 'sent', 'answered', 'closed'], {...german, id: 'r2'})),
	today: '2026-12-18',
	ticked: {'setting:instagram:close-profile': {tickedOn: '2026-11-12'}, 'opt-out:clearview-ai': {tickedOn: '2026-11-12'}},
	settings: {...defaultSettings, sitesUsed: ['instagram', 'flickr'], country: 'de'},
	ownPages: [
		{siteId: 'flickr', digest: 'closing', address: 'https://www.flickr.com/photos/ada-muster/'},
		{siteId: 'instagram', digest: 'reopened', address: 'https://www.instagram.com/ada.muster/', label: 'Choir'},
		{siteId: 'github', digest: 'digest'},
	],
	histories: {
		closing: {...closing, checks: [...closing.checks, {on: '2026-12-17', way: 'alone', outcome: 'limited'}]},
		reopened: {...reopened, checks: [...reopened.checks, check('2026-12-16', open, [58, 88])]},
	},
};

const absent = historyOf([
	check('2026-12-03', open, [50, 80]),
	...(['2026-12-10', '2026-12-17'] as const).map(on => ({on, way: 'alone', outcome: 'moved'}) as const),
]);

/** Each reason for which nothing newer is known of a page. */
const troubles: Partial<MockWorld> = {
	today: '2026-12-18',
	isWatchFull: true,
	settings: {...defaultSettings, sitesOff: ['x']},
	ownPages: [
		...(['gone', 'moved', 'turned-away', 'limited', 'down'] as const).map(
			digest => ({siteId: 'flickr', digest, address: 'https://www.flickr.com/photos/ada-muster/'}) as const,
		),
		{siteId: 'github', digest: 'waiting', address: 'https://github.com/ada-muster'},
		{siteId: 'github', digest: 'barred', address: 'https://github.com/ada-muster'},
		{siteId: 'github', digest: 'address', address: 'https://github.com/ada-muster'},
		...(['closed', 'deleted'] as const).map(digest => ({siteId: 'github', digest, address: 'https://github.com/ada-muster'}) as const),
		{siteId: 'github', digest: 'renamed'},
		{siteId: 'github', digest: 'asleep', address: 'https://github.com/ada-muster'},
		{siteId: 'github', digest: 'clock', address: 'https://github.com/ada-muster', interval: 'daily'},
		{siteId: 'x', digest: 'off', address: 'https://x.com/ada_muster'},
	],
	histories: {
		...Object.fromEntries(
			(['gone', 'moved', 'turned-away', 'limited', 'down'] as const).map(outcome => [
				outcome,
				historyOf([
					check('2026-12-03', open, [50, 80]),
					...(['2026-12-10', '2026-12-17'] as const).map(on => ({on, way: 'alone', outcome}) as const),
				]),
			]),
		),
		barred: historyOf([], {isBarred: true}),
		address: historyOf([], {isUnrequested: true}),
		...Object.fromEntries(absenceReasons.map(reason => [reason, explainAbsence(absent, reason)])),
		asleep: historyOf([check('2026-10-01', open, [50, 80])]),
		clock: historyOf([check('2027-10-01', open, [50, 80])]),
	},
};

/** The first page: empty, after five weeks, and with everything that can stand in the way of a check. */
export const overviewStates: Readonly<Record<string, DashboardState>> = {
	overview: {page: 'overview'},
	'overview-in-use': {page: 'overview', world: fiveWeeksLater},
	'overview-troubles': {page: 'overview', world: troubles},
};
