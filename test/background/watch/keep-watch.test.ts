import {fakeBrowser} from '@webext-core/fake-browser';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {keepAddress, markAsOwn} from '../../../src/background/user/own-pages.ts';
import {checkNow, keepWatch, runDueCheck} from '../../../src/background/watch/keep-watch.ts';
import type {PageArtifacts} from '../../../src/core/page/artifacts.ts';
import {noHistory} from '../../../src/core/watch/history.ts';
import {maxWatched, type OwnPage, ownPages, watchedIn} from '../../../src/storage/own-pages.ts';
import {pageHistories} from '../../../src/storage/page-histories.ts';
import {readTrouble} from '../../../src/storage/session/watch-state.ts';
import {settings} from '../../../src/storage/settings.ts';
import {startInternet} from './local-internet.ts';

vi.mock('../../../src/background/detection/detector.ts', async () => {
	const {detectFaces} = await import('./local-internet.ts');
	return {detectFaces};
});

const address = 'https://www.flickr.com/photos/ada/';
const ada: OwnPage = {siteId: 'flickr', digest: 'ada', address};
const around = {now: () => Date.now(), today: () => '2026-11-26' as const, random: () => 0.5};
const tabs = vi.fn(async () => [{incognito: false}]);
const allowed = vi.fn(async () => true);
const alarm = vi.fn(async (_: string, __: {readonly when: number}) => undefined);
const granted = vi.fn((_: () => void) => undefined);
const ofAda = async () => (await pageHistories.getValue())['ada'];

beforeEach(async () => {
	fakeBrowser.reset();
	alarm.mockReset();
	allowed.mockReset().mockResolvedValue(true);
	vi.stubGlobal('navigator', {onLine: true});
	vi.spyOn(console, 'warn').mockReturnValue();
	vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(tabs as never);
	vi.spyOn(fakeBrowser.alarms, 'create').mockImplementation(alarm as never);
	vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(allowed);
	vi.spyOn(fakeBrowser.permissions.onAdded, 'addListener').mockImplementation(granted as never);
	vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(key => String(key));
	await ownPages.change(() => [ada]);
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

const start = () => startInternet({[address]: () => 60});

test('a page that is due is checked as anybody gets it: the page, robots.txt and its own picture, one after the other', async () => {
	const internet = start();
	await runDueCheck(around);
	expect(internet.requests[0]?.href).toBe(address);
	expect(internet.requests.length).toBeLessThanOrEqual(5);
	expect(internet.most()).toBe(1);
	expect(await ofAda()).toMatchObject({checks: [{way: 'alone', outcome: 'seen', faces: 1, links: {reach: [100, 100]}}]});
	expect((await ofAda())?.nextAt).toBeGreaterThan(Date.now() + 6 * 24 * 3_600_000);
});

test('what only an open tab can tell is unknown: the exposure is open to the top', async () => {
	start();
	await runDueCheck(around);
	const [check] = (await ofAda())?.checks ?? [];
	const [low = 0, high] = check?.exposure ?? [];
	expect(high).toBe(100);
	expect(low).toBeLessThan(100);
	expect(check?.links?.identity?.[0]).toBeLessThan(100);
});

test('bug: after a check that failed for a reason of our own there was no alarm any more, and no page was looked at again', async () => {
	start();
	vi.spyOn(pageHistories, 'getValue').mockRejectedValueOnce(new Error('storage is broken'));
	await runDueCheck(around);
	const [, {when} = {when: 0}] = alarm.mock.calls.at(-1) ?? [];
	expect(when - Date.now()).toBeGreaterThan(30 * 60_000);
	await runDueCheck(around);
	expect(await ofAda()).toMatchObject({checks: [{outcome: 'seen'}]});
});

test('two alarms at once check one page, once', async () => {
	const internet = start();
	await Promise.all([runDueCheck(around), runDueCheck(around)]);
	expect(internet.requests.filter(({href}) => href === address)).toHaveLength(1);
});

describe('nothing is requested', () => {
	const reasons: readonly (readonly [string, () => Promise<unknown>])[] = [
		['in passive mode', () => settings.change(stored => ({...stored, probe: 'passive'}))],
		[
			'at an address on a site that is switched off, whatever site it was kept for',
			async () => {
				await ownPages.change(() => [{...ada, siteId: 'any-page'}]);
				await settings.change(stored => ({...stored, sitesOff: ['flickr']}));
			},
		],
		['on a site that is switched off', () => settings.change(stored => ({...stored, sitesOff: ['flickr']}))],
		['offline', async () => void vi.stubGlobal('navigator', {onLine: false})],
		['with Save-Data on', async () => void vi.stubGlobal('navigator', {onLine: true, connection: {saveData: true}})],
		['while only private windows are open', async () => void tabs.mockResolvedValueOnce([{incognito: true}])],
		['without the permission for its host', async () => void allowed.mockResolvedValue(false)],
		['while storage is full', async () => void vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'))],
		['for a page that is checked by hand', () => ownPages.change(() => [{...ada, interval: 'by-hand'}])],
	];
	test.each(reasons)('%s', async (_, prepare) => {
		const internet = start();
		await prepare();
		await runDueCheck(around);
		expect(internet.requests).toEqual([]);
	});
});

describe('while a page is checked', () => {
	test('bug: a page that was forgotten meanwhile got its history back', async () => {
		vi.stubGlobal('fetch', async () => {
			await ownPages.change(() => []);
			await pageHistories.change(() => ({}));
			throw new Error('offline');
		});
		await runDueCheck(around);
		expect(await pageHistories.getValue()).toEqual({});
	});

	test('bug: a page that was forgotten between two steps of writing got its history back', async () => {
		start();
		let isForgotten = false;
		const getValue = vi.spyOn(ownPages, 'getValue');
		getValue.mockImplementation(async () => {
			isForgotten ||= (await ofAda()) !== undefined;
			return isForgotten ? [] : [ada];
		});
		await runDueCheck(around);
		expect(await pageHistories.getValue()).toEqual({});
	});

	test('bug: of two pages that the person asked for meanwhile, one was not checked', async () => {
		const others = ['bea', 'cleo'].map(name => ({...ada, digest: name, address: `https://www.flickr.com/photos/${name}/` as const}));
		await ownPages.change(() => [ada, ...others]);
		start();
		await Promise.all([runDueCheck(around), checkNow(around, 'bea'), checkNow(around, 'cleo')]);
		expect(Object.keys(await pageHistories.getValue()).toSorted()).toEqual(['ada', 'bea', 'cleo']);
	});
});

test('a withdrawn permission is noted, and the note goes once the page is checked again', async () => {
	start();
	allowed.mockResolvedValue(false);
	await checkNow(around, 'ada');
	expect(await ofAda()).toMatchObject({checks: [], isBarred: true});
	allowed.mockResolvedValue(true);
	await checkNow(around, 'ada');
	expect(await ofAda()).not.toHaveProperty('isBarred');
});

test('bug: a page was said to lack a permission for a week after it was given', async () => {
	start();
	vi.spyOn(fakeBrowser.alarms, 'get').mockResolvedValue({} as never);
	keepWatch(around);
	allowed.mockResolvedValue(false);
	await checkNow(around, 'ada');
	allowed.mockResolvedValue(true);
	granted.mock.calls.at(-1)?.[0]();
	await vi.waitFor(() => expect(alarm).toHaveBeenCalled());
	expect(await ofAda()).toEqual(noHistory);
	const [, {when} = {when: 0}] = alarm.mock.calls.at(-1) ?? [];
	expect(when - Date.now()).toBeLessThan(11 * 60_000);
});

test('bug: of an address that is never requested, the dashboard said for ever that it will be looked at soon', async () => {
	const internet = start();
	await ownPages.change(() => [{...ada, siteId: 'any-page', address: 'https://ada.example/confirm?token=a1b2c3d4e5f6'}]);
	await runDueCheck(around);
	expect(internet.requests).toEqual([]);
	expect(await ofAda()).toMatchObject({checks: [], isUnrequested: true});
});

test('a full storage is told, and forgotten once a check can be written', async () => {
	start();
	const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
	await runDueCheck(around);
	expect(await readTrouble()).toBe('unsaved');
	set.mockRestore();
	await checkNow(around, 'ada');
	expect(await readTrouble()).toBeUndefined();
});

test('a page that stops the worker is not tried at every start: its next date is written before it is requested', async () => {
	let before: number | undefined;
	vi.stubGlobal('fetch', async () => {
		before ??= (await ofAda())?.nextAt;
		throw new Error('stopped');
	});
	await runDueCheck(around);
	expect(before).toBeGreaterThan(Date.now());
	expect(await ofAda()).toMatchObject({checks: [{outcome: 'down'}], failures: 1});
});

describe('the alarm', () => {
	test('is set for the time of the next page, and only where there is none', async () => {
		vi.spyOn(fakeBrowser.alarms, 'get').mockResolvedValueOnce({} as never);
		keepWatch(around);
		await vi.waitFor(() => expect(fakeBrowser.alarms.get).toHaveBeenCalled());
		expect(alarm).not.toHaveBeenCalled();
		vi.spyOn(fakeBrowser.alarms, 'get').mockResolvedValue(undefined as never);
		keepWatch(around);
		await vi.waitFor(() => expect(alarm).toHaveBeenCalledWith('watch', {when: expect.any(Number)}));
	});

	test('is cleared where no page is kept', async () => {
		await ownPages.change(() => []);
		vi.spyOn(fakeBrowser.alarms, 'get').mockResolvedValue(undefined as never);
		const clear = vi.spyOn(fakeBrowser.alarms, 'clear').mockImplementation((async () => true) as never);
		keepWatch(around);
		await vi.waitFor(() => expect(clear).toHaveBeenCalledWith('watch'));
		expect(alarm).not.toHaveBeenCalled();
	});
});

describe('an address', () => {
	const page = (name: string) => ({
		url: `https://www.flickr.com/photos/${name}/`,
		artifacts: {siteId: 'flickr', pageKind: 'profile'} as PageArtifacts,
	});
	const addressOf = (name: string): `https://${string}` => `https://www.flickr.com/photos/${name}/`;

	test('is kept only for a page that is marked, until it is forgotten, and the history goes with the mark', async () => {
		await keepAddress(page('bea'), addressOf('bea'));
		expect(watchedIn(await ownPages.getValue())).toHaveLength(1);
		await markAsOwn(page('bea'), true);
		await keepAddress(page('bea'), addressOf('bea'));
		expect(watchedIn(await ownPages.getValue()).at(-1)?.address).toBe(addressOf('bea'));
		const digest = (await ownPages.getValue()).at(-1)?.digest ?? '';
		await pageHistories.change(stored => ({...stored, [digest]: {checks: [], changes: [], tracks: {}}}));
		await keepAddress(page('bea'), undefined);
		expect(watchedIn(await ownPages.getValue())).toHaveLength(1);
		await markAsOwn(page('bea'), false);
		expect(Object.keys(await pageHistories.getValue())).not.toContain(digest);
	});

	test('is not kept beyond fifty pages', async () => {
		await ownPages.change(() => Array.from({length: maxWatched}, (_, index) => ({...ada, digest: `page-${index}`})));
		await markAsOwn(page('bea'), true);
		await keepAddress(page('bea'), addressOf('bea'));
		expect(watchedIn(await ownPages.getValue())).toHaveLength(maxWatched);
		expect((await ownPages.getValue()).at(-1)).not.toHaveProperty('address');
	});
});
