import {describe, expect, test, vi} from 'vitest';
import {createDashboardModel, type DashboardModel} from '../../src/dashboard/model.ts';
import {type ImportableSetting, type ImportPreview, isNothingNew, settingsChanged} from '../../src/dashboard/saved-data/import-preview.ts';
import {defaultSettings, mockDashboardConnector} from '../surfaces/mock-connector.ts';

const file = (stored: object) => JSON.stringify({format: 'overexposed', version: 1, stored});
const tick = {tickedOn: '2026-11-20'};

test('keeps both of two changes made in two windows at once', async () => {
	const shared = mockDashboardConnector({});
	const [ours, theirs] = [createDashboardModel(shared), createDashboardModel(shared)];
	await Promise.all([ours.refresh(), theirs.refresh()]);
	await Promise.all([ours.tick('a', true), theirs.tick('b', true), ours.change({country: 'de'}), theirs.change({notice: 'toolbar'})]);
	await ours.refresh();
	expect(Object.keys(ours.ticked.value).sort()).toEqual(['a', 'b']);
	expect(ours.settings.value).toMatchObject({country: 'de', notice: 'toolbar'});
});

test('a failed write is reported and the stored value shown; the report goes once a write succeeds', async () => {
	const connector = mockDashboardConnector({});
	const changeTicked = vi.fn(connector.changeTicked).mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
	const changeSettings = vi.fn(connector.changeSettings).mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
	const model = createDashboardModel({...connector, changeTicked, changeSettings});
	await model.refresh();
	const {value: before} = model.settings;
	await model.tick('a', true);
	expect([model.isUnsaved.value, model.ticked.value]).toEqual([true, {}]);
	await model.change({probe: 'passive'});
	expect(model.settings.value).toEqual(before);
	expect(model.settings.value, 'drawn anew').not.toBe(before);
	await model.tick('a', true);
	expect(model.isUnsaved.value).toBe(false);
});

test('an import that could only be stored in part says so, and is completed the second time', async () => {
	const connector = mockDashboardConnector({});
	const changePerson = vi.fn(connector.requests.changePerson).mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
	const model = createDashboardModel({...connector, requests: {...connector.requests, changePerson}});
	const text = file({ticked: {a: tick}, person: {name: 'Ada', email: '', address: '', places: '', situation: ''}});
	expect(await model.addImport(await preview(model, text), new Set())).toBe('unsaved');
	expect(model.ticked.value).toEqual({a: tick});
	expect(await model.addImport(await preview(model, text), new Set())).toBe('done');
	expect(model.requests.person.value.name).toBe('Ada');
	expect(model.isUnsaved.value).toBe(false);
});

async function preview(model: DashboardModel, text: string): Promise<ImportPreview> {
	const read = await model.readImport(text);
	if (read.kind === 'refused') throw new Error(`The file was refused: ${read.reason}.`);
	return read.preview;
}

describe('a file that is imported', () => {
	const letter = {
		id: 'r1',
		controllerId: 'clearview-ai',
		country: 'gb',
		language: 'en',
		law: 'uk-gdpr',
		rights: ['access'],
		events: [{id: 'a', on: '2026-11-23', kind: 'drafted'}],
	} as const;
	const settings = {
		probe: 'active',
		notice: 'page',
		sitesOff: ['x', 'flickr'],
		sitesQuiet: ['github'],
		sitesUsed: ['vk'],
		country: 'de',
		language: 'el',
	};
	const everything = file({
		ticked: {a: tick, b: tick},
		ownPages: [{siteId: 'flickr', digest: 'a'}],
		requests: [
			{...letter, events: [...letter.events, {id: 'b', on: '2026-11-24', kind: 'sent'}]},
			{...letter, id: 'r2'},
		],
		person: {name: 'Ada', email: 'ada@mail.example', address: '', places: 'https://a.example/', situation: ''},
		settings,
		stepReminders: {a: {on: '2026-12-01'}},
		notices: {
			shown: [{siteId: 'flickr', week: '2026-W48'}],
			quiet: ['digest of a page'],
			reminders: [{siteId: 'github', on: '2026-12-03'}],
		},
	});
	const stored = {
		ticked: {a: tick},
		requests: [letter],
		person: {name: 'Own name', email: '', address: '', places: '', situation: ''},
		settings: {...defaultSettings, sitesOff: ['x'], language: 'fr'},
	};

	test('shows what it would change, and changes nothing before it is confirmed', async () => {
		const connector = mockDashboardConnector(stored);
		const before = await connector.exportAll();
		const found = await preview(createDashboardModel(connector), everything);
		expect(found).toMatchObject({isWhole: true, ticks: 1, ownPages: 1, letters: 1, changedLetters: 1, personFields: ['email', 'places']});
		expect(found).toMatchObject({reminders: 2, quiet: 1});
		expect(found.settings).toEqual({sitesOff: ['flickr'], sitesQuiet: ['github'], sitesUsed: ['vk'], country: 'de'});
		expect(settingsChanged(found)).toEqual(['sitesOff', 'sitesQuiet', 'sitesUsed', 'country']);
		expect(await connector.exportAll()).toEqual(before);
	});

	test.each<[readonly ImportableSetting[], object]>([
		[[], {sitesOff: ['x'], sitesQuiet: [], sitesUsed: [], language: 'fr'}],
		[['country'], {sitesOff: ['x'], sitesQuiet: [], sitesUsed: [], language: 'fr', country: 'de'}],
		[['sitesOff', 'sitesQuiet', 'sitesUsed'], {sitesOff: ['x', 'flickr'], sitesQuiet: ['github'], sitesUsed: ['vk'], language: 'fr'}],
	])('switches no site off and changes no other setting unasked: of its settings %o', async (wanted, expected) => {
		const connector = mockDashboardConnector(stored);
		const model = createDashboardModel(connector);
		expect(await model.addImport(await preview(model, everything), new Set(wanted))).toBe('done');
		expect(await connector.getSettings()).toEqual({probe: 'active', notice: 'page', ...expected});
		expect(model.requests.requests.value).toHaveLength(2);
		// Where a notice was shown is the other device’s own.
		expect(await connector.getNotices()).toEqual({
			shown: [],
			quiet: ['digest of a page'],
			reminders: [{siteId: 'github', on: '2026-12-03'}],
		});
	});

	test('adds nothing the second time, and says so', async () => {
		const model = createDashboardModel(mockDashboardConnector(stored));
		const found = await preview(model, everything);
		expect(isNothingNew(found)).toBe(false);
		await model.addImport(found, new Set(settingsChanged(found)));
		expect(isNothingNew(await preview(model, everything))).toBe(true);
	});

	test('bug: a letter sent in the year 9999 emptied the page with all letters', async () => {
		const bad = {...letter, id: 'r9', events: [{id: 'z', on: '9999-12-31', kind: 'sent'}]};
		const model = createDashboardModel(mockDashboardConnector({}));
		const found = await preview(model, file({requests: [bad, letter]}));
		expect(found).toMatchObject({isWhole: false, letters: 1});
		await model.addImport(found, new Set());
		expect(model.requests.requests.value.map(({id}) => id)).toEqual(['r1']);
	});
});

test('quarantined copies are shown until they are deleted', async () => {
	const model = createDashboardModel(mockDashboardConnector({quarantined: [{key: 'ticked', value: 5}]}));
	await model.refresh();
	expect(model.quarantined.value).toEqual([{key: 'ticked', value: 5}]);
	await model.clearQuarantine();
	await model.refresh();
	expect(model.quarantined.value).toEqual([]);
});

test('what was erased can be brought back in the same window', async () => {
	const ticks = {'opt-out:clearview-ai': {tickedOn: '2026-11-20'}};
	const model = createDashboardModel(mockDashboardConnector({ticked: ticks}));
	await model.refresh();
	await model.erase();
	expect(model.erasure.value).toBe('erased');
	expect(model.ticked.value).toEqual({});
	await model.undoErase();
	expect(model.erasure.value).toBe('undone');
	expect(model.ticked.value).toEqual(ticks);
});
