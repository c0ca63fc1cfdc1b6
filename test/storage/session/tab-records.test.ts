import {fakeBrowser} from '@webext-core/fake-browser';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import type {PageArtifacts} from '../../../src/core/page/artifacts.ts';
import {imageCache, pageCache} from '../../../src/storage/session/probe-caches.ts';
import {readTab, type TabRecord, unfinishedTabs, writeTab} from '../../../src/storage/session/tab-records.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const artifacts: PageArtifacts = {siteId: 'flickr', pageKind: 'profile', robotsMeta: [], identity: {}, images: []};
const record: TabRecord = {url: 'https://social.example/ada', artifacts, startedAt: 1, bypassCache: false, progress: {done: 0, total: 3}};

test('after a stop, the worker finds the unfinished tabs and no others', async () => {
	await writeTab(1, record);
	await writeTab(2, {...record, failure: 'no model'});
	await writeTab(33, record);
	expect((await unfinishedTabs()).toSorted()).toEqual([1, 33]);
	expect(await readTab(33)).toEqual(record);
	expect(await readTab(4)).toBeUndefined();
});

/** A limit like Chrome's, in characters. */
function limitTo(characters: number): void {
	const {session} = fakeBrowser.storage;
	const write = session.set;
	vi.spyOn(session, 'set').mockImplementation(async (values: unknown) => {
		const all = {...((await session.get(null)) as object), ...(values as object)};
		if (JSON.stringify(all).length > characters) throw new Error('Session storage quota bytes exceeded. Values were not stored.');
		await write(values as Record<string, unknown>);
	});
}

const bytesOf = (count: number): TabRecord => ({...record, artifacts: {...artifacts, robotsMeta: ['x'.repeat(count)]}});

test('when session memory is full, the caches are cleared first, then the records of the oldest tabs', async () => {
	limitTo(10_000);
	const gone = {probe: {kind: 'gone', status: 404}, directives: [], inHtml: ['x'.repeat(3000)]} as const;
	await pageCache.change('https://social.example/ada', 1, () => gone);
	for (const tab of [1, 2, 3]) await writeTab(tab, {...bytesOf(2500), startedAt: tab});
	expect(await pageCache.get('https://social.example/ada', 2)).toBeUndefined();
	await writeTab(4, {...bytesOf(2500), startedAt: 4});
	expect(await Promise.all([1, 2, 3, 4].map(async tab => (await readTab(tab)) !== undefined))).toEqual([false, true, true, true]);
});

test('bug: after the image cache was renamed, it was no longer cleared to make room', async () => {
	limitTo(10_000);
	const found = {probe: {kind: 'not-asked', reason: 'budget'}, vision: {kind: 'not-looked'}, directives: ['x'.repeat(5000)]} as const;
	await writeTab(1, {...bytesOf(1000), startedAt: 1});
	await imageCache.change('https://pics.example/a.jpg', 1, () => found);
	await writeTab(2, {...bytesOf(5000), startedAt: 2});
	expect(await imageCache.get('https://pics.example/a.jpg', 2)).toBeUndefined();
	expect(await readTab(1)).toBeDefined();
});

test('a record too large on its own is rejected', async () => {
	limitTo(10_000);
	await expect(writeTab(1, bytesOf(20_000))).rejects.toThrow('quota');
});

test('a cache entry that does not fit makes no analysis fail', async () => {
	limitTo(1000);
	const found = {probe: {kind: 'not-asked', reason: 'budget'}, vision: {kind: 'not-looked'}} as const;
	const long = {...found, directives: ['x'.repeat(2000)]};
	await expect(imageCache.change('https://pics.example/a.jpg', 1, () => long)).resolves.toBeUndefined();
	await imageCache.change('https://pics.example/b.jpg', 1, () => found);
	expect((await imageCache.get('https://pics.example/b.jpg', 2))?.value).toEqual(found);
});
