import {expect, test, vi} from 'vitest';
import {createDashboardModel} from '../../src/dashboard/model.ts';
import {mockDashboardConnector} from '../surfaces/mock-connector.ts';

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
	expect(await model.importText(text)).toBe('unsaved');
	expect(model.ticked.value).toEqual({a: tick});
	expect(await model.importText(text)).toBe('done');
	expect(model.requests.person.value.name).toBe('Ada');
	expect(model.isUnsaved.value).toBe(false);
});

test('quarantined copies are shown until they are deleted', async () => {
	const model = createDashboardModel(mockDashboardConnector({quarantined: [{key: 'ticked', value: 5}]}));
	await model.refresh();
	expect(model.quarantined.value).toEqual([{key: 'ticked', value: 5}]);
	await model.clearQuarantine();
	await model.refresh();
	expect(model.quarantined.value).toEqual([]);
});
