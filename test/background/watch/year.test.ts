import {fakeBrowser} from '@webext-core/fake-browser';
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest';
import {runDueCheck} from '../../../src/background/watch/keep-watch.ts';
import {type IsoDate, localDay} from '../../../src/core/iso-date.ts';
import {maxBytes} from '../../../src/core/watch/compact.ts';
import {leastPause} from '../../../src/core/watch/schedule.ts';
import {watchState} from '../../../src/core/watch/standing.ts';
import {type OwnPage, ownPages} from '../../../src/storage/own-pages.ts';
import {type PageHistories, pageHistories} from '../../../src/storage/page-histories.ts';
import {noteFigure} from '../../figures.ts';
import {type Internet, type PageAnswer, startInternet} from './local-internet.ts';

vi.mock('../../../src/background/detection/detector.ts', async () => {
	const {detectFaces} = await import('./local-internet.ts');
	return {detectFaces};
});

const day = 24 * 3_600_000;
const start = Date.UTC(2026, 0, 1, 12);
const dayOf = (at: number): number => Math.floor((at - start) / day);
const dateOf = (index: number): IsoDate => localDay(start + index * day, 'UTC');
const addressOf = (name: string): `https://${string}` => `https://www.flickr.com/photos/${name}/`;

/** Small and the same at every run. */
function createRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
		return state / 2_147_483_648;
	};
}

const luck = createRandom(7);
let beas = 0;
let eves = 0;

/** What becomes of each person's page over the year. */
const lives: Readonly<Record<string, (at: number) => PageAnswer>> = {
	// Closes her page on day 100; a redesign opens it again on day 200.
	ada: at => (dayOf(at) >= 100 && dayOf(at) < 200 ? 'wall' : 60),
	// Changes nothing, but the site is often down, slow down or turns us away.
	bea: () => {
		beas += 1;
		if (luck() < 0.7) return 60;
		return (['down', 'limited', 'turned-away', 'shell'] as const)[beas % 4] ?? 'down';
	},
	// Is renamed on day 150.
	cy: at => (dayOf(at) < 150 ? 60 : 'gone'),
	// Posts a better picture of herself on day 180.
	dee: at => (dayOf(at) < 180 ? 16 : 120),
	// Changes nothing; every fifth answer is an odd one.
	eve: () => {
		eves += 1;
		return eves % 5 === 0 ? 'wall' : 60;
	},
	// Sends strangers elsewhere from day 220.
	fay: at => (dayOf(at) < 220 ? 60 : 'moved'),
	// Is never checked without being asked.
	gil: () => 60,
	// Answers nothing for three months.
	hal: at => (dayOf(at) >= 120 && dayOf(at) < 210 ? 'down' : 60),
};

const intervals: Readonly<Record<string, OwnPage['interval']>> = {eve: 'daily', fay: 'monthly', gil: 'by-hand'};
const pages: readonly OwnPage[] = Object.keys(lives).map(name => {
	const interval = intervals[name];
	return {siteId: 'flickr', digest: name, address: addressOf(name), ...(interval && {interval})};
});

/** Days on which the browser is closed, offline, or told to save data; and a day on which the clock is wrong. */
const isClosed = (at: number): boolean => dayOf(at) >= 240 && dayOf(at) < 300;
const isOffline = (at: number): boolean => dayOf(at) % 60 === 3;
const isSavingData = (at: number): boolean => dayOf(at) % 60 === 4;

let internet: Internet;
let histories: PageHistories;
const told: {readonly message: string; readonly on: number}[] = [];
const alarms: number[] = [];

beforeAll(async () => {
	fakeBrowser.reset();
	vi.useFakeTimers({toFake: ['Date'], now: start});
	internet = startInternet(Object.fromEntries(Object.entries(lives).map(([name, life]) => [addressOf(name), life])));
	vi.stubGlobal('navigator', {
		get onLine() {
			return !isOffline(Date.now());
		},
		get connection() {
			return {saveData: isSavingData(Date.now())};
		},
	});
	let nextAlarm = start;
	vi.spyOn(fakeBrowser.alarms, 'create').mockImplementation((async (_: unknown, {when}: {when: number}) => {
		nextAlarm = when;
	}) as never);
	vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{incognito: false}] as never);
	vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(key => String(key));
	vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(file => `chrome-extension://own-id/${file}`);
	vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation((async (_: unknown, {message}: {message: string}) => {
		told.push({message, on: dayOf(Date.now())});
		return '';
	}) as never);
	await ownPages.change(() => pages);
	const around = {now: () => Date.now(), today: () => localDay(Date.now(), 'UTC'), random: createRandom(3)};
	while (nextAlarm < start + 365 * day) {
		let at = Math.max(nextAlarm, Date.now());
		if (isClosed(at)) {
			at = start + 300 * day;
			await fakeBrowser.storage.session.clear();
		}
		vi.setSystemTime(at);
		alarms.push(at);
		await runDueCheck(around);
	}
	histories = await pageHistories.getValue();
}, 240_000);
afterAll(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

const changesOf = (name: string) => (histories[name]?.changes ?? []).map(({link, turn, on}) => ({link, turn, on}));
const within = (on: IsoDate | undefined, from: number, days: number): boolean =>
	on !== undefined && on >= dateOf(from) && on <= dateOf(from + days);
const lastOf = (name: string) => histories[name]?.checks.at(-1);

describe('after a year', () => {
	test('the page that was closed and opened again has both turns, each within two weeks of its day', () => {
		const changes = changesOf('ada').filter(({link}) => link === 'reach');
		expect(changes.map(({turn}) => turn)).toEqual(['better', 'worse']);
		expect(within(changes[0]?.on, 100, 14)).toBe(true);
		expect(within(changes[1]?.on, 200, 14)).toBe(true);
	});

	test('the better picture is told', () => {
		expect(changesOf('dee').map(({link, turn}) => [link, turn])).toEqual([['face', 'worse']]);
		expect(within(changesOf('dee')[0]?.on, 180, 14)).toBe(true);
	});

	test.each(['bea', 'cy', 'eve', 'fay', 'gil', 'hal'])('%s’s page has changed in nothing, and nothing is told of it', name => {
		expect(changesOf(name)).toEqual([]);
	});

	test('what is told is what has changed, once each', () => {
		expect(told.map(({message}) => message)).toEqual(['watch_news_better', 'watch_news_worse', 'watch_news_worse']);
	});

	test('a renamed page is gone, a redirected one has moved, and neither is called better', () => {
		expect([lastOf('cy')?.outcome, lastOf('fay')?.outcome]).toEqual(['gone', 'moved']);
		const cy = histories['cy'];
		expect(cy && watchState({interval: 'weekly', hasAddress: true}, cy, dateOf(365))).toBe('gone');
	});

	test('no check is lost: the weekly ones go on over the whole year, except while the browser was closed', () => {
		const days = (histories['ada']?.checks ?? []).map(({on}) => on);
		expect(days.length).toBeGreaterThanOrEqual(34);
		expect(days.filter(on => on >= dateOf(240) && on < dateOf(300))).toEqual([]);
		expect(days.some(on => on >= dateOf(300) && on <= dateOf(301))).toBe(true);
	});
});

describe('over the whole year', () => {
	test('there is one request at a time at most', () => {
		expect(internet.most()).toBe(1);
		expect(internet.requests.length).toBeGreaterThan(500);
	});

	test('only the kept pages, their robots.txt and the picture each shows were requested', () => {
		const known = new Set([...pages.map(({address}) => address), 'https://www.flickr.com/robots.txt']);
		const others = internet.requests.filter(
			({href}) => !known.has(href as never) && !/\/65535\/\d+(?:_abcdef0123)?(?:_\w)?\.jpg$/.test(href),
		);
		expect(others).toEqual([]);
		expect(internet.requests.some(({href}) => href === addressOf('gil'))).toBe(false);
	});

	test('nothing is requested while offline, saving data or closed', () => {
		expect(internet.requests.filter(({at}) => isOffline(at) || isSavingData(at) || isClosed(at))).toEqual([]);
	});

	test('no page that answers is requested twice a day', () => {
		for (const name of ['ada', 'cy', 'dee', 'eve', 'fay']) {
			const times = internet.requests.filter(({href}) => href === addressOf(name)).map(({at}) => at);
			for (const [index, at] of times.slice(1).entries()) expect(at - (times[index] ?? 0), name).toBeGreaterThanOrEqual(day);
		}
	});

	test('a page that is down for three months is asked fewer times than there are days', () => {
		const times = internet.requests.filter(({href, at}) => href === addressOf('hal') && dayOf(at) >= 120 && dayOf(at) < 210);
		expect(times.length).toBeLessThanOrEqual(30);
		expect(times.length).toBeGreaterThan(10);
	});

	test('after two months asleep, pages are checked one by one with a pause in between', () => {
		const times = internet.requests
			.filter(({href, at}) => href.startsWith('https://www.flickr.com/photos/') && dayOf(at) === 300)
			.map(({at}) => at);
		expect(times.length).toBeGreaterThanOrEqual(6);
		for (const [index, at] of times.slice(1).entries()) expect(at - (times[index] ?? 0)).toBeGreaterThanOrEqual(leastPause);
	});

	test('what is stored stays within its bound, and names neither a picture nor its address', async () => {
		const stored = JSON.stringify(histories);
		for (const {checks} of Object.values(histories)) expect(JSON.stringify(checks).length).toBeLessThanOrEqual(maxBytes);
		expect(stored).not.toMatch(/https?:|static|jpg|muster/i);
		noteFigure(
			'watched-year',
			alarms.length,
			`alarms in a simulated year with ${pages.length} kept pages, ${internet.requests.length} requests, one at a time, ${Math.round(stored.length / 1000)} kB stored`,
		);
	});
});
