import {expect, test} from 'vitest';
import {createDashboardModel} from '../../src/dashboard/model.ts';
import {settingsChanged} from '../../src/dashboard/saved-data/import-preview.ts';
import {defaultSettings, mockDashboardConnector} from '../surfaces/mock-connector.ts';

const policy = {country: 'de', language: 'fr', probeOff: true, notice: 'toolbar'} as const;
const openDashboard = async () => {
	const connector = mockDashboardConnector({organisation: {policy, invalid: []}});
	const model = createDashboardModel(connector);
	await model.refresh();
	return {model, connector};
};
const laidDown = {country: 'de', language: 'fr', probe: 'passive', notice: 'toolbar'};

test('an organisation’s policy is in force from the start', async () => {
	const {model} = await openDashboard();
	expect(model.settings.value).toMatchObject(laidDown);
});

test('an imported file cannot override the policy, and keeps the rest', async () => {
	const {model} = await openDashboard();
	const settings = {probe: 'active', notice: 'page', sitesOff: ['x'], sitesQuiet: [], country: 'it', language: 'el'};
	const file = {format: 'overexposed', version: 1, stored: {settings}};
	const read = await model.readImport(JSON.stringify(file));
	if (read.kind === 'refused') throw new Error(read.reason);
	expect(await model.addImport(read.preview, new Set(settingsChanged(read.preview)))).toBe('done');
	expect(model.settings.value).toMatchObject({...laidDown, sitesOff: ['x']});
});

test('a choice made under a policy is stored as the user’s own, and holds again once the policy is gone', async () => {
	const {model, connector} = await openDashboard();
	await model.change({sitesQuiet: ['flickr']});
	expect(model.settings.value).toMatchObject({...laidDown, sitesQuiet: ['flickr']});
	expect(await connector.getSettings()).toEqual({...defaultSettings, sitesQuiet: ['flickr']});
});

test('erasing everything leaves the policy in force', async () => {
	const {model} = await openDashboard();
	await model.erase();
	expect(model.settings.value).toMatchObject(laidDown);
});
