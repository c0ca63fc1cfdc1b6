import {signal} from '@preact/signals';
import {describe, expect, test} from 'vitest';
import {noHistory} from '../../src/core/watch/history.ts';
import {newChanges} from '../../src/core/watch/standing.ts';
import {Dashboard} from '../../src/dashboard/app.tsx';
import {createDashboardModel, type DashboardModel} from '../../src/dashboard/model.ts';
import {readData} from '../../src/dashboard/saved-data/data-file.ts';
import {addData, mergeOwnPages, readStored} from '../../src/dashboard/saved-data/import-data.ts';
import {previewImport} from '../../src/dashboard/saved-data/import-preview.ts';
import english from '../../src/static/_locales/en/messages.json';
import {maxWatched} from '../../src/storage/own-pages.ts';
import {displayUrl} from '../../src/ui/controls/display-url.ts';
import type {WordKey} from '../../src/ui/i18n/words.ts';
import {dayAt, unseen} from '../core/watch/sample-checks.ts';
import {type MockWorld, mockDashboardConnector} from '../surfaces/mock-connector.ts';
import {overviewStates} from '../surfaces/overview-states.ts';
import {render} from '../ui/render.ts';

const data = {platforms: [], controllers: [], siteName: (id: string) => id, isSite: () => true};

async function modelOf(world: Partial<MockWorld>): Promise<DashboardModel> {
	const model = createDashboardModel(mockDashboardConnector(world));
	await model.refresh();
	return model;
}

const show = (model: DashboardModel): Element => render(<Dashboard model={model} data={data} hash={signal('')} />);
const worldOf = (state: string): Partial<MockWorld> => overviewStates[state]?.world ?? {};
const textsOf = (page: Element, selector: string) => [...page.querySelectorAll(selector)].map(({textContent}) => textContent ?? '');

describe('after five weeks', () => {
	test('what has changed comes first, then letters, steps, and the pages, the most exposed one on top', async () => {
		const page = show(await modelOf(worldOf('overview-in-use')));
		expect(textsOf(page, 'h2').slice(0, 2)).toEqual(['What has changed', 'Waiting for you']);
		expect(textsOf(page, '.news li').join()).toContain('A page on instagram · Choir · Reach: worse for you since Oct 29, 2026');
		expect(textsOf(page, '.my-page strong')).toEqual(['A page on instagram · Choir', 'A page on flickr', 'A page on github']);
	});

	test('where a page leads is written beside the link that opens it', async () => {
		const pages = (worldOf('overview-in-use').ownPages ?? []).flatMap(({address}) => address ?? []);
		expect(pages.length).toBeGreaterThan(0);
		const shown = textsOf(show(await modelOf(worldOf('overview-in-use'))), '.my-page .address');
		expect(shown.toSorted()).toEqual(pages.map(displayUrl).toSorted());
	});

	test('a change is named with its link and day, and the history is both a line and a table', async () => {
		const page = show(await modelOf(worldOf('overview-in-use')));
		const [first] = page.querySelectorAll('.my-page');
		expect(first?.querySelector('.history-line')?.getAttribute('aria-hidden')).toBe('true');
		const rows = [...(first?.querySelectorAll('.history-table tbody tr') ?? [])].map(({textContent}) => textContent);
		expect(rows).toHaveLength(8);
		expect(rows[0]).toBe('Dec 16, 202658–88as a stranger');
		expect(rows.at(-1)).toContain('with the page open');
	});

	test('what turned for the better and stayed so is achieved', async () => {
		const page = show(await modelOf(worldOf('overview-in-use')));
		const achieved = page.querySelector('[aria-labelledby="achieved-title"]')?.textContent ?? '';
		expect(achieved).toContain('A page on flickr · Reach: better for you since Oct 17, 2026');
		expect(achieved).not.toContain('instagram');
	});
});

/**
 * What can stand in the way of a check, and what the person reads of it. What else is done then, or left, is held by
 * test/background/watch/keep-watch.test.ts; the words of a fifty-first page and of a private window are the popup's.
 */
describe('a page of which nothing newer is known says why', () => {
	const kept = worldOf('overview-in-use').ownPages?.slice(0, 1) ?? [];
	const inTrouble = worldOf('overview-troubles');
	const states: readonly (readonly [string, WordKey, Partial<MockWorld>])[] = [
		['asleep for months, offline, or only in private windows', 'watch_asleep', only('asleep')],
		['the clock was set back', 'watch_clock', only('clock')],
		['the permission was withdrawn', 'watch_barred', only('barred')],
		['renamed or taken down: 404', 'watch_gone', only('gone')],
		['renamed or closed: a redirect', 'watch_moved', only('moved')],
		['renamed, as its owner says', 'watch_renamed', only('renamed')],
		['closed, as its owner says', 'watch_closed', only('closed')],
		['taken down, as its owner says', 'watch_deleted', only('deleted')],
		['the site is down', 'watch_down', only('down')],
		['the site asks us to come less often', 'watch_limited', only('limited')],
		['the site turned us away', 'watch_turned_away', only('turned-away')],
		['kept just now', 'watch_waiting', only('waiting')],
		['an address that is not requested', 'watch_address', only('address')],
		['only marked', 'watch_no_address', {ownPages: [{siteId: 'github', digest: 'marked'}]}],
		['the site is switched off', 'watch_site_off', only('off')],
		['requests are switched off', 'watch_passive', {ownPages: kept, organisation: {policy: {probeOff: true}, invalid: []}}],
		['an organisation’s policy', 'watch_policy', {ownPages: kept, organisation: {policy: {sitesAllowed: ['x']}, invalid: []}}],
		['storage is full', 'watch_unsaved', {...only('asleep'), isWatchFull: true}],
	];

	function only(digest: string): Partial<MockWorld> {
		const ownPages = inTrouble.ownPages?.filter(page => page.digest === digest) ?? [];
		return {...inTrouble, isWatchFull: false, ownPages};
	}

	test.each(states)('%s', async (_, key, world) => {
		const lines = textsOf(show(await modelOf(world)), 'p');
		const said = states.map(([, each]) => each).filter(each => lines.includes(english[each].message));
		expect([...new Set(said)].toSorted()).toEqual([...new Set([key, ...(key === 'watch_unsaved' ? ['watch_asleep'] : [])])].toSorted());
	});

	test('fifty pages are all listed', async () => {
		const page = kept[0] ?? {siteId: 'flickr', digest: ''};
		const ownPages = Array.from({length: maxWatched}, (_, index) => ({...page, digest: `page-${index}`}));
		expect(show(await modelOf({ownPages})).querySelectorAll('.my-page')).toHaveLength(maxWatched);
	});
});

test('changes that have been shown are no longer new', async () => {
	const model = await modelOf(worldOf('overview-in-use'));
	const fresh = () => Object.values(model.watch.histories.value).flatMap(newChanges).length;
	expect(fresh()).toBeGreaterThan(0);
	await model.watch.markRead();
	await model.refresh();
	expect(fresh()).toBe(0);
});

test('an address is forgotten with one press, and a page with its history with another', async () => {
	const model = await modelOf(worldOf('overview-in-use'));
	await model.watch.setInterval('reopened', 'daily');
	expect(model.ownPages.value.find(({digest}) => digest === 'reopened')).toMatchObject({interval: 'daily'});
	await model.watch.forgetAddress('reopened');
	expect(model.ownPages.value.find(({digest}) => digest === 'reopened')).toEqual({siteId: 'instagram', digest: 'reopened', label: 'Choir'});
	expect(Object.keys(model.watch.histories.value)).toContain('reopened');
	await model.forgetOwn('reopened');
	expect(Object.keys(model.watch.histories.value)).toEqual(['closing']);
});

test('where strangers are sent elsewhere for good, the owner is asked why, and with a new address the old one is forgotten', async () => {
	const model = await modelOf(worldOf('overview-troubles'));
	const asked = () => textsOf(show(model), '.my-page').filter(text => text.includes('What do you find?'));
	expect(asked()).toHaveLength(2);
	await model.watch.explainAbsence('gone', 'renamed');
	expect(asked()).toHaveLength(1);
	expect(model.ownPages.value.find(({digest}) => digest === 'gone')).not.toHaveProperty('address');
	expect(show(model).textContent).toContain('It has a new address.');
	await model.watch.explainAbsence('moved', 'closed');
	const page = show(model);
	expect(asked()).toEqual([]);
	expect(page.textContent).toContain('it is closed to them');
	expect(page.querySelector('[aria-labelledby="achieved-title"]')?.textContent).toContain('Reach: better for you since Dec 10, 2026');
});

test('bug: two pages of one site that were closed on one day were one line among what is achieved', async () => {
	const {histories = {}} = worldOf('overview-in-use');
	const pages = ['a', 'b'].map(digest => ({siteId: 'flickr', digest}));
	const model = await modelOf({ownPages: pages, histories: {a: histories['closing'] ?? noHistory, b: histories['closing'] ?? noHistory}});
	expect(textsOf(show(model), '[aria-labelledby="achieved-title"] li')).toHaveLength(2);
});

test('a long history says how much of it is shown, and what has been thinned out', async () => {
	const checks = Array.from({length: 40}, (_, index) => unseen(dayAt(index), 'gone'));
	const model = await modelOf({ownPages: [{siteId: 'flickr', digest: 'a'}], histories: {a: {...noHistory, checks}}});
	const page = show(model);
	expect(page.querySelectorAll('.history-table tbody tr')).toHaveLength(30);
	expect(page.querySelector('.history-table caption')?.textContent).toContain('The latest 30 looks');
});

test('a saved file brings pages and histories to another device, and replaces none that is there', async () => {
	const file = readData(await (await modelOf(worldOf('overview-in-use'))).exportText());
	if (file.kind !== 'read') throw new Error('the file was refused');
	const other = mockDashboardConnector({ownPages: [{siteId: 'flickr', digest: 'closing'}], histories: {closing: noHistory}});
	await addData(other, file.data);
	const histories = await other.getHistories();
	expect(Object.keys(histories).toSorted()).toEqual(['closing', 'reopened']);
	expect(histories['closing']).toEqual(noHistory);
	expect(await other.getOwnPages()).toContainEqual(expect.objectContaining({address: 'https://www.instagram.com/ada.muster/'}));
});

test('bug: a file brought histories of pages that are in no list, where nobody could have them forgotten', async () => {
	const connector = mockDashboardConnector({});
	const data = {...(await readStored(connector)), pageHistories: {unlisted: noHistory}};
	expect(previewImport(await readStored(connector), data, true).histories).toBe(0);
	await addData(connector, data);
	expect(await connector.getHistories()).toEqual({});
});

test('bug: a button that was disabled during a check began another, and the first to end enabled all', async () => {
	const asked: string[] = [];
	const world = mockDashboardConnector(worldOf('overview-in-use'));
	const model = createDashboardModel({...world, checkNow: async digest => void asked.push(digest)});
	await Promise.all([model.watch.checkNow('reopened'), model.watch.checkNow('closing')]);
	expect(asked).toEqual(['reopened']);
	await model.watch.checkNow('closing');
	expect(asked).toEqual(['reopened', 'closing']);
});

test('a file has no address requested: a page in it is looked at only when the person asks, one that is here as before', async () => {
	const address = 'https://tumblr.example/beacon';
	const theirs = [
		{siteId: 'tumblr', digest: 'new', address, interval: 'daily'},
		{siteId: 'flickr', digest: 'marked', address},
		{siteId: 'flickr', digest: 'kept', address, interval: 'monthly'},
	] as const;
	const ours = [
		{siteId: 'flickr', digest: 'marked'},
		{siteId: 'flickr', digest: 'kept', address: 'https://www.flickr.com/photos/ada/', interval: 'weekly'},
		{siteId: 'flickr', digest: 'as-ever', address: 'https://www.flickr.com/photos/bea/'},
	] as const;
	const merged = mergeOwnPages(ours, theirs);
	expect(merged.map(({digest, interval}) => [digest, interval])).toEqual([
		['marked', 'by-hand'],
		['kept', 'weekly'],
		['as-ever', undefined],
		['new', 'by-hand'],
	]);
	expect(merged[1]?.address).toBe('https://www.flickr.com/photos/ada/');
});

test('bug: with one’s own saved file, pages that were checked weekly were checked only by hand', () => {
	const ours = [{siteId: 'flickr', digest: 'ada', address: 'https://www.flickr.com/photos/ada/'}] as const;
	expect(mergeOwnPages(ours, ours)).toEqual(ours);
});

test('bug: an answer about a page that was forgotten in another tab brought a history of it back', async () => {
	const model = await modelOf(worldOf('overview-troubles'));
	await model.watch.forget('gone');
	await model.watch.explainAbsence('gone', 'deleted');
	expect(Object.keys(model.watch.histories.value)).not.toContain('gone');
});
