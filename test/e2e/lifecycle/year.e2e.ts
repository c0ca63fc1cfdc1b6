import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {distOf} from '../../../scripts/prepare.mjs';
import type {IsoDate} from '../../../src/core/iso-date.ts';
import {maxBytes} from '../../../src/core/watch/compact.ts';
import type {PageHistories} from '../../../src/storage/page-histories.ts';
import {noteFigure} from '../../figures.ts';
import {setOffline} from '../../harness/offline.mjs';
import {eventually} from '../../harness/records.mjs';
import {setBackgroundClock, withSettableClock} from '../../harness/settable-clock.mjs';
import {kinds, openScene, type Scene} from '../scene.ts';
import {createYear, day, names, pages, runAlarm, type Year} from './simulated-year.ts';

/** Days: offline on three of them, and for two months the browser is closed. */
const offlineOn = 40;
const closedFrom = 240;
const closedUntil = 300;

/** Alarms between two stops of the background: browsers stop it after half a minute, which a test has not. */
const stopEvery = 30;

const readHistories = ({panel}: Scene): Promise<PageHistories> =>
	panel.evaluate(async () => (await chrome.storage.local.get<{pageHistories: PageHistories}>('pageHistories')).pageHistories);

/** Firefox deletes the storage of a temporary add-on on exit; that of an installed one stays. */
const prefs = {'extensions.webextensions.keepStorageOnUninstall': true, 'extensions.webextensions.keepUuidOnUninstall': true};

describe.each(kinds)('a year of watching, in %s', kind => {
	const profile = mkdtempSync(path.join(tmpdir(), 'overexposed-profile-'));
	let extension: string;
	let scene: Scene;
	let year: Year;
	let histories: PageHistories;
	let alarms = 0;
	/** What the dashboard told, each time that the dot appeared. */
	const told: (readonly string[])[] = [];
	const keptPages = pages.flatMap(({address}) => address ?? []);
	const open = () => openScene(kind, {extension, profile, prefs, keptPages, first: (asked, _, response) => year.answer(asked, response)});

	async function run(from: number, until: number): Promise<void> {
		for (let at = from; at < until; ) {
			if (++alarms % stopEvery === 0) await scene.stopBackground();
			const before = year.asked.length;
			const {nextAt, badge, last} = await runAlarm(scene, year, at);
			const requested = year.asked.slice(before);
			expect(requested.length, 'one page at a time').toBeLessThanOrEqual(1);
			for (const {name} of requested) expect(year.days(), `the check of ${name} on day ${year.dayOf(at)}`).toContain(last[name]?.on);
			if (badge !== '') told.push(await readNews());
			at = nextAt;
		}
	}

	/** bug: a background that starts plans an alarm by itself, which was taken for the one that follows a check. */
	async function firstAlarm(from: number): Promise<number> {
		const planned = await eventually(() => scene.panel.evaluate(async () => (await chrome.alarms.get('watch'))?.scheduledTime));
		if (planned === undefined) throw new Error('The background planned no alarm.');
		return Math.max(planned, from);
	}

	/** Opens the dashboard as a person would who sees the dot, which goes. */
	async function readNews(): Promise<readonly string[]> {
		const dashboard = await scene.openExtensionPage('src/dashboard/index.html', '');
		await dashboard.waitForSelector('.news li');
		const news = await dashboard.$$eval('.news li', items => items.map(({textContent}) => textContent ?? ''));
		expect(await eventually(async () => (await scene.panel.evaluate(() => chrome.action.getBadgeText({}))) === '')).toBe(true);
		await dashboard.close();
		return news;
	}

	beforeAll(async () => {
		extension = withSettableClock(distOf(kind));
		// Later than the real clock, by which the browser fires what the background plans: so it fires nothing by itself.
		const start = Date.now() + 2 * day;
		year = createYear(start);
		scene = await open();
		await setBackgroundClock(scene.panel, start);
		await scene.panel.evaluate(own => chrome.storage.local.set({ownPages: own, ownPages$: {v: 3}}), pages);

		await run(await firstAlarm(start), start + offlineOn * day);
		const before = year.asked.length;
		await setOffline(kind, scene.panel, true);
		await run(start + offlineOn * day, start + offlineOn * day + 5 * 3_600_000);
		await setOffline(kind, scene.panel, false);
		expect(year.asked.length, 'requests while offline').toBe(before);

		await run(start + (offlineOn + 3) * day, start + closedFrom * day);
		await setBackgroundClock(scene.panel, start + closedUntil * day);
		await scene.end();
		scene = await open();
		await run(await firstAlarm(start + closedUntil * day), start + 365 * day);
		histories = await readHistories(scene);
	}, 600_000);
	afterAll(async () => {
		await scene.end();
		for (const folder of [profile, extension]) rmSync(folder, {recursive: true, force: true});
	});

	const changesOf = (name: string) => (histories[name]?.changes ?? []).map(({link, turn}) => `${link} ${turn}`);
	const soonAfter = (on: IsoDate | undefined, from: number, days: number): boolean =>
		on !== undefined && on >= year.dateOf(from) && on <= year.dateOf(from + days);

	test('the history is right: what was closed, opened again and posted, each found by the next check', () => {
		expect(changesOf('ada')).toEqual(['reach better', 'reach worse']);
		expect(changesOf('dee')).toEqual(['face worse']);
		const [closed, opened] = histories['ada']?.changes ?? [];
		expect(soonAfter(closed?.on, 100, 13)).toBe(true);
		expect(soonAfter(opened?.on, 200, 13)).toBe(true);
		expect(soonAfter(histories['dee']?.changes[0]?.on, 180, 40)).toBe(true);
		expect(histories['cy']?.checks.at(-1)?.outcome).toBe('gone');
		expect(histories['fay']?.checks.at(-1)?.outcome).toBe('moved');
		expect(histories['hal']?.checks.at(-1)?.outcome).toBe('seen');
	});

	test('there is no false alarm: outages, odd answers and new addresses are told as nothing', () => {
		for (const name of names.filter(each => each !== 'ada' && each !== 'dee')) expect(changesOf(name), name).toEqual([]);
		expect(told.map(({length}) => length)).toEqual([1, 1, 1]);
		expect(
			told
				.flat()
				.map(text => /Reach|Face/.exec(text)?.[0])
				.toSorted(),
		).toEqual(['Face', 'Reach', 'Reach']);
	});

	test('no report is lost: each page has been checked on time, all year but for the two months', () => {
		const days = year.asked.filter(({name}) => name === 'ada').map(each => each.day);
		expect(days.length).toBeGreaterThanOrEqual(34);
		for (const [index, at] of days.slice(1).entries()) {
			const since = at - (days[index] ?? 0);
			expect(since, `days before day ${at}`).toBeGreaterThanOrEqual(7);
			expect(since, `days before day ${at}`).toBeLessThanOrEqual(at === closedUntil ? closedUntil - closedFrom + 9 : 13);
		}
		expect(days).toContain(closedUntil);
		expect(year.asked.some(({name}) => name === 'gil')).toBe(false);
	});

	test('one request is under way at most, and none is for anything but the pages, their rules and their pictures', () => {
		expect(year.most()).toBe(1);
		const strange = year.others.filter(
			href => !/^https:\/\/(?:(?:www\.flickr|github)\.com\/robots\.txt|live\.staticflickr\.com\/65535\/)/.test(href),
		);
		expect(strange).toEqual([]);
	});

	test('what is stored stays within its bound', () => {
		for (const {checks} of Object.values(histories)) expect(JSON.stringify(checks).length).toBeLessThanOrEqual(maxBytes);
		noteFigure(
			`watched-year-${kind}`,
			alarms,
			`alarms in a simulated year in ${kind}, with ${year.asked.length} checks of ${pages.length} kept pages, none lost, and ${told.length} notices, none false`,
		);
	});
});
