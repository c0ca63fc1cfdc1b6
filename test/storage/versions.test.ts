import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fakeBrowser} from '@webext-core/fake-browser';
import * as v from 'valibot';
import {beforeEach, describe, expect, test} from 'vitest';
import {ticksOf} from '../../src/core/checklist/account-ticks.ts';
import {readData} from '../../src/dashboard/saved-data/data-file.ts';
import {fediverseServers} from '../../src/storage/fediverse-servers.ts';
import {notices} from '../../src/storage/notices.ts';
import {ownPages} from '../../src/storage/own-pages.ts';
import {pageHistories} from '../../src/storage/page-histories.ts';
import {readQuarantine} from '../../src/storage/quarantine.ts';
import {person, rememberReminders, requests} from '../../src/storage/requests.ts';
import {settings} from '../../src/storage/settings.ts';
import {stepReminders} from '../../src/storage/step-reminders.ts';
import {ticked} from '../../src/storage/ticks.ts';
import {readAs, type VersionedSchema} from '../../src/storage/versioned-schema.ts';

const folder = path.resolve('test/fixtures/storage');
const files = readdirSync(folder).filter(file => file.endsWith('.json'));
const contentsOf = (file: string) => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
const all = {ticked, settings, ownPages, pageHistories, servers: fediverseServers, requests, person, notices, stepReminders};

beforeEach(() => fakeBrowser.reset());

const oldTicks = {'setting:instagram:close-profile': {tickedOn: '2026-11-22'}, 'opt-out:clearview-ai': {tickedOn: '2026-02-28'}};

describe.each(files)('what is stored in %s', file => {
	const hasAccounts = /^[3-7]-/.test(file);
	const isKept = /^[4-7]-/.test(file);
	const hasPublishers = /^[67]-/.test(file);
	const kept = {address: 'https://www.flickr.com/photos/ada-muster/', interval: 'monthly'};

	test('is read completely, with its meaning of today', async () => {
		await fakeBrowser.storage.local.set(contentsOf(file));
		const read = Object.fromEntries(await Promise.all(Object.entries(all).map(async ([key, item]) => [key, await item.getValue()])));
		expect(read).toEqual({
			ticked: {...oldTicks, ...(hasAccounts && {'setting:flickr:close-photos@3q2+7w==': {tickedOn: '2026-11-25'}})},
			settings: {
				probe: 'passive',
				notice: 'toolbar',
				sitesOff: ['x'],
				sitesQuiet: ['flickr', 'github'],
				sitesUsed: hasAccounts ? ['instagram'] : [],
				country: 'fr',
				language: 'de',
			},
			ownPages: hasAccounts
				? [
						{siteId: 'flickr', digest: '3q2+7w==', label: 'work', ...(isKept && kept)},
						{siteId: 'flickr', digest: 'AAAA', isPage: true},
					]
				: [{siteId: 'flickr', digest: '3q2+7w=='}],
			pageHistories: isKept ? contentsOf(file).pageHistories : {},
			servers: ['https://toots.example'],
			requests: [
				expect.objectContaining({controllerId: 'clearview-ai', events: expect.objectContaining({length: 4})}),
				...(hasPublishers
					? [expect.objectContaining({checkOn: '2026-12-02', publisher: expect.objectContaining({kind: 'club', asker: 'member'})})]
					: []),
			],
			person: expect.objectContaining({name: 'Ada Muster', email: 'ada@mail.example'}),
			notices: expect.objectContaining({quiet: expect.any(Array)}),
			stepReminders: contentsOf(file).stepReminders ?? {},
		});
		expect(await rememberReminders(['0e0e0e0e-0e0e-4e0e-8e0e-0e0e0e0e0e0e:2026-12-21:soon'])).toEqual([]);
		expect(await readQuarantine()).toEqual([]);
	});

	test('can be imported from a file', () => {
		const text = JSON.stringify({format: 'overexposed', version: 1, savedOn: '2026-11-24', stored: contentsOf(file)});
		expect(readData(text)).toMatchObject({
			kind: 'read',
			data: {requests: [{country: 'gb'}, ...(hasPublishers ? [{country: 'de'}] : [])], person: {name: 'Ada Muster'}},
		});
	});
});

test('ticks from before accounts count for the site’s first account, and only there', async () => {
	await fakeBrowser.storage.local.set({
		ticked: {'setting:flickr:close-photos': {tickedOn: '2026-11-22'}, ...oldTicks},
		ownPages: [
			{siteId: 'flickr', digest: 'a'},
			{siteId: 'flickr', digest: 'b'},
		],
	});
	const accounts = await ownPages.getValue();
	const [first, second] = accounts;
	const ticks = await ticked.getValue();
	expect(Object.keys(ticksOf(ticks, accounts, first))).toContain('setting:flickr:close-photos');
	expect(ticksOf(ticks, accounts, second)).toEqual(oldTicks);
});

test('a fixture has every stored key in its current version', () => {
	const today = contentsOf('7-absent-pages.json');
	for (const {versionedSchema} of Object.values(all))
		expect(today[`${versionedSchema.key}$`], versionedSchema.key).toEqual({v: versionedSchema.version});
});

test('a value is written with its version, in one call', async () => {
	await ticked.change(() => ({a: {tickedOn: '2026-11-24'}}));
	expect(await fakeBrowser.storage.local.get(null)).toEqual({ticked: {a: {tickedOn: '2026-11-24'}}, ticked$: {v: 2}});
});

describe('a schema that has changed twice', () => {
	const versionedSchema: VersionedSchema<{readonly names: readonly string[]}> = {
		key: 'example',
		version: 3,
		fallback: {names: []},
		schema: v.strictObject({names: v.array(v.string())}),
		repair: () => ({names: []}),
		migrations: {2: older => [older], 3: older => ({names: older})},
	};

	test.each([
		['the first', 'Ada', undefined],
		['the second', ['Ada'], 2],
		['the current', {names: ['Ada']}, 3],
	])('reads a value of %s version', (_, stored, version) => {
		expect(readAs(versionedSchema, stored, version)).toEqual({value: {names: ['Ada']}, isWhole: true});
	});

	test('reads a value of a newer version, or of none, as incomplete', () => {
		expect(readAs(versionedSchema, {names: ['Ada']}, 4)).toEqual({value: {names: ['Ada']}, isWhole: false});
		expect(readAs(versionedSchema, {names: ['Ada']}, 'three').isWhole).toBe(false);
	});

	test('repairs the original value if a migration throws', () => {
		const breaking = {...versionedSchema, migrations: {2: () => Number('x').toFixed(200)}};
		expect(readAs(breaking, {names: 'Ada'}, 1)).toEqual({value: {names: []}, isWhole: false});
	});
});

test('a file with a newer version of one key is refused as a whole', () => {
	const stored = {...contentsOf('1.json'), person$: {v: 2}};
	expect(readData(JSON.stringify({format: 'overexposed', version: 1, stored}))).toEqual({kind: 'refused', reason: 'newer'});
});
