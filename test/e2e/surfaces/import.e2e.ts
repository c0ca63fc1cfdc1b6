import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {kinds, openScene, type Scene} from '../scene.ts';
import {reviewEveryLayout, reviewExport, rightOrders} from './all-pictures.ts';
import {addFile, press, resetStorage, turnTo, waitForText} from './request-steps.ts';

const sentOn = '2026-11-23';

describe.each(kinds)('a saved file, in %s', kind => {
	let scene: Scene;
	let dashboard: Page;
	beforeAll(async () => {
		scene = await openScene(kind);
		dashboard = await scene.openExtensionPage('src/dashboard/index.html', '#checklist');
		await dashboard.waitForSelector('h1');
		await resetStorage(dashboard, scene.panel, sentOn);
	});
	afterAll(() => scene.end());

	test('bug: an imported letter of the year 9999 emptied the page with all letters, and an import switched sites off unasked', async () => {
		const letter = {controllerId: 'clearview-ai', country: 'fr', language: 'fr', law: 'gdpr', rights: ['access']};
		const sent = (id: string, on: string) => ({...letter, id, events: [{id: `${id}-sent`, on, kind: 'sent'}]});
		const settings = {probe: 'active', notice: 'page', sitesOff: ['instagram', 'flickr'], sitesQuiet: []};
		const stored = {requests: [sent('far', '9999-12-31'), sent('near', sentOn)], settings};
		const file = JSON.stringify({format: 'overexposed', version: 1, stored});
		const sitesOff = () =>
			dashboard.evaluate(async () => {
				const {settings: kept} = await chrome.storage.local.get('settings');
				return (kept as {sitesOff?: readonly string[]} | undefined)?.sitesOff ?? [];
			});

		await turnTo(dashboard, '#data');
		await addFile(dashboard, file);
		await waitForText(dashboard, '.question', 'A part of this file cannot be read');
		await waitForText(dashboard, '.question', 'Switch Overexposed off on 2 sites');
		await press(dashboard, '.question .button:not(.primary)');
		await waitForText(dashboard, 'main', 'Nothing was changed.');
		await waitForText(dashboard, 'main', 'No letters');

		await addFile(dashboard, file);
		await press(dashboard, '.question input[type="checkbox"]');
		await press(dashboard, '.question .primary');
		await waitForText(dashboard, 'main', 'One letter');
		expect(await sitesOff()).toEqual([]);
		await turnTo(dashboard, '#requests');
		await waitForText(dashboard, '.requests', 'Clearview');
	});

	test('an export of somebody’s pictures is ranked on the device, worst first, and nothing is requested', async () => {
		const before = scene.internet.requests.length;
		const pictures = await scene.openExtensionPage('src/pictures/index.html', '#all');
		const found = await reviewExport(pictures);
		expect(found.map(({file}) => /(\d)\.jpg$/.exec(file)?.[1])).toEqual(['1', '2', '3', '4']);
		expect(found[0]?.reason).toBe('Anyone can see it: a clear face and the post has a place.');
		expect(scene.internet.requests.slice(before)).toEqual([]);
		await press(pictures, '.buttons .quiet');
		expect(await reviewEveryLayout(pictures)).toBe(rightOrders);
		expect(scene.internet.requests.slice(before)).toEqual([]);
		await pictures.close();
	});
});
