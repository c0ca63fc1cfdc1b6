import {fakeBrowser} from '@webext-core/fake-browser';
import fc from 'fast-check';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {exportAll} from '../../src/storage/export-and-erase.ts';
import {fediverseServers} from '../../src/storage/fediverse-servers.ts';
import {notices} from '../../src/storage/notices.ts';
import {ownPages} from '../../src/storage/own-pages.ts';
import {pageHistories} from '../../src/storage/page-histories.ts';
import {clearQuarantine, readQuarantine} from '../../src/storage/quarantine.ts';
import {person, requests} from '../../src/storage/requests.ts';
import {settings} from '../../src/storage/settings.ts';
import {stepReminders} from '../../src/storage/step-reminders.ts';
import {ticked} from '../../src/storage/ticks.ts';
import {isPlainObject, readAs} from '../../src/storage/versioned-schema.ts';
import {noteFigure} from '../figures.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const {local} = fakeBrowser.storage;
const all = {ticked, settings, ownPages, pageHistories, fediverseServers, requests, person, notices, stepReminders};
const tick = {tickedOn: '2026-11-24'};
const request = {id: 'r1', controllerId: 'pimeyes', country: 'de', language: 'de', law: 'gdpr', rights: ['access'], events: []};
const copies = () => vi.waitFor(async () => expect(await readQuarantine()).not.toEqual([])).then(readQuarantine);

test('bug: a history of any length came in with a file; it is cut to what we would write', async () => {
	const {versionedSchema} = pageHistories;
	const checks = Array.from({length: 5000}, () => ({on: '2026-11-26', way: 'alone', outcome: 'gone'}));
	const changes = Array.from({length: 500}, () => ({link: 'reach', turn: 'worse', on: '2026-11-26', from: [0, 10], to: [90, 100]}));
	const {value, isWhole} = readAs(versionedSchema, {a: {checks, changes, tracks: {}}}, versionedSchema.version);
	expect(isWhole).toBe(true);
	expect(JSON.stringify(value).length).toBeLessThan(50_000);
});

describe('damaged', () => {
	test.each([
		['a tick with a date that does not exist', ticked, {a: tick, b: {tickedOn: 'yesterday'}}, {a: tick}],
		['a tick under a key that no record may have', ticked, {a: tick, constructor: tick}, {a: tick}],
		['bug: a reminder under such a key was lost', stepReminders, {prototype: []}, {}],
		['a tick that is a text', ticked, {a: tick, b: 'done'}, {a: tick}],
		['ticks that are a text', ticked, 'gone', {}],
		['one of two letters', requests, [request, {...request, law: 'maritime'}], [request]],
		[
			'a letter sent in the year 9999',
			requests,
			[{...request, id: 'r9', events: [{id: 'z', on: '9999-12-31', kind: 'sent'}]}, request],
			[request],
		],
		[
			'a reminder on no day',
			notices,
			{shown: [], quiet: ['a'], reminders: [{siteId: 'flickr', on: 'soon'}]},
			{shown: [], quiet: ['a'], reminders: []},
		],
		[
			'a tick of an account',
			ticked,
			{'setting:x:close-profile@AB+/=': tick, 'setting:x:close-profile@C': 1},
			{'setting:x:close-profile@AB+/=': tick},
		],
		[
			'the name of an account',
			ownPages,
			[
				{siteId: 'x', digest: 'a', label: 5},
				{siteId: 'x', digest: 'b', label: 'work'},
			],
			[{siteId: 'x', digest: 'b', label: 'work'}],
		],
		[
			'an own page at an address that is none',
			ownPages,
			[
				{siteId: 'x', digest: 'a', address: 'javascript:alert(1)'},
				{siteId: 'x', digest: 'b', interval: 'hourly'},
				{siteId: 'x', digest: 'c', address: 'https://x.com/ada'},
			],
			[{siteId: 'x', digest: 'c', address: 'https://x.com/ada'}],
		],
		['a reminder of a step on no day', stepReminders, {a: {on: 'soon'}, b: {on: '2026-11-27'}}, {b: {on: '2026-11-27'}}],
		[
			'one of two histories',
			pageHistories,
			{a: {checks: [{on: 'soon', way: 'alone', outcome: 'gone'}], changes: [], tracks: {}}, b: {checks: [], changes: [], tracks: {}}},
			{b: {checks: [], changes: [], tracks: {}}},
		],
		['an own page', ownPages, [{siteId: 'flickr', digest: 'a'}, null], [{siteId: 'flickr', digest: 'a'}]],
		[
			'a server that would match everything',
			fediverseServers,
			['https://toots.example', 'https://*', '*://*/*'],
			['https://toots.example'],
		],
		['one field of the person', person, {name: 'Ada', email: 5}, {name: 'Ada', email: '', address: '', places: '', situation: ''}],
	])('%s: the rest is read, a copy is kept, and the value is whole from then on', async (_, item, stored, rest) => {
		await local.set({[item.versionedSchema.key]: stored});
		expect(await item.getValue()).toEqual(rest);
		expect(await copies()).toEqual([{key: item.versionedSchema.key, value: stored}]);
		expect(await exportAll()).toMatchObject({[item.versionedSchema.key]: rest, unreadable: [{value: stored}]});
		await clearQuarantine();
		expect([await item.getValue(), await readQuarantine()]).toEqual([rest, []]);
	});

	test.each([
		['everything', 'x', {probe: 'passive', notice: 'toolbar'}],
		['the probe mode', {probe: 'loud', notice: 'page'}, {probe: 'passive', notice: 'page'}],
		['part of the sites switched off', {probe: 'active', sitesOff: ['x', 4]}, {probe: 'passive', sitesOff: ['x'], notice: 'page'}],
		[
			'the sites without a notice',
			{probe: 'active', notice: 'page', sitesQuiet: 'x'},
			{probe: 'active', notice: 'toolbar', sitesQuiet: []},
		],
		['the language', {probe: 'active', language: 7}, {probe: 'active', notice: 'page'}],
	])('settings that lost %s send and show nothing the user may have switched off', async (_, stored, rest) => {
		await local.set({settings: stored});
		expect(await settings.getValue()).toMatchObject(rest);
	});

	test('by a newer version: what can be read is read, and a copy of the newer value is kept', async () => {
		await local.set({ticked: {a: tick}, ticked$: {v: 9}});
		expect(await ticked.getValue()).toEqual({a: tick});
		expect(await copies()).toEqual([{key: 'ticked', value: {a: tick}}]);
		expect(await local.get('ticked$')).toEqual({ticked$: {v: 2}});
	});

	test('so that not even the copies can be read: they are copied, too', async () => {
		await local.set({unreadable: 'half a sentence', ticked: 5});
		await ticked.getValue();
		await vi.waitFor(async () => expect(await readQuarantine()).toHaveLength(2));
		expect(await readQuarantine()).toEqual([
			{key: 'unreadable', value: 'half a sentence'},
			{key: 'ticked', value: 5},
		]);
	});
});

describe('when the browser refuses to write', () => {
	const full = () => vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));

	test('a change rejects and changes nothing', async () => {
		await ticked.change(() => ({a: tick}));
		const writing = full();
		await expect(ticked.change(stored => ({...stored, b: tick}))).rejects.toThrow('QUOTA');
		writing.mockRestore();
		expect(await ticked.getValue()).toEqual({a: tick});
		await ticked.change(stored => ({...stored, b: tick}));
		expect(await ticked.getValue()).toEqual({a: tick, b: tick});
	});

	test('a damaged value stays in place until a copy can be kept', async () => {
		vi.spyOn(console, 'warn').mockReturnValue();
		await local.set({ticked: {a: tick, b: 0}});
		const writing = full();
		expect(await ticked.getValue()).toEqual({a: tick});
		await expect(ticked.change(() => ({}))).rejects.toThrow('QUOTA');
		writing.mockRestore();
		expect(await local.get('ticked')).toEqual({ticked: {a: tick, b: 0}});
		await ticked.change(stored => ({...stored, c: tick}));
		expect(await ticked.getValue()).toEqual({a: tick, c: tick});
		expect(await readQuarantine()).toEqual([{key: 'ticked', value: {a: tick, b: 0}}]);
	});

	test('a value that could not be read again is not written', async () => {
		await expect(ticked.change(() => ({a: {tickedOn: 'soon'}}))).rejects.toThrow();
		expect(await local.get(null)).toEqual({});
	});
});

test('when storage cannot be read, nothing crashes, no requests are sent and no notices shown', async () => {
	vi.spyOn(console, 'error').mockReturnValue();
	vi.spyOn(local, 'get').mockRejectedValue(new Error('IO error: corruption'));
	expect(await settings.getValue()).toEqual({probe: 'passive', notice: 'toolbar', sitesOff: [], sitesQuiet: [], sitesUsed: []});
	for (const item of [ticked, ownPages, fediverseServers, requests]) expect(await item.getValue()).toEqual(item.versionedSchema.fallback);
	await expect(ticked.change(stored => stored)).rejects.toThrow('corruption');
});

describe('any value at all', () => {
	const damaged = fc.anything({maxDepth: 3, withNullPrototype: false}).map(value => JSON.parse(JSON.stringify(value) ?? 'null') as unknown);

	test.each(Object.values(all).map(item => [item.versionedSchema.key, item] as const))(
		'stored under "%s" is read without a crash',
		async (key, item) => {
			vi.spyOn(console, 'warn').mockReturnValue();
			const runs = 200;
			await fc.assert(
				fc.asyncProperty(damaged, damaged, async (value, version) => {
					await local.clear();
					await local.set({[key]: value, [`${key}$`]: version});
					const read = await item.getValue();
					await (item.change as (change: (kept: unknown) => unknown) => Promise<unknown>)(stored => stored);
					expect(await item.getValue()).toEqual(read);
					const kept = (await readQuarantine()).map(copy => copy.value);
					const {[key]: now} = await local.get(key);
					// It is lost only if it is neither in place nor copied.
					const wanted = isPlainObject(value) ? expect.objectContaining(value) : value;
					if (value !== null) expect([now, ...kept]).toContainEqual(wanted);
				}),
				{numRuns: runs},
			);
			noteFigure(`damaged-${key}`, runs, `random stored values of “${key}” read without a crash or a loss`);
		},
	);
});
