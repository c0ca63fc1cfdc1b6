import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {fixture, kinds, openScene, type Scene} from '../scene.ts';
import {violationsOf} from '../surfaces/axe.ts';

const flickr = 'https://www.flickr.com/photos/ada-muster/';
const imageHost = /staticflickr\.com$/;
const text = ({textContent}: Element): string => textContent ?? '';

describe.each(kinds)('the built extension’s own pages, in %s', kind => {
	let scene: Scene;
	beforeAll(async () => {
		scene = await openScene(kind, {pages: {[flickr]: fixture('flickr', 'profile')}});
		await scene.visit(flickr);
		await scene.reportOf(flickr);
	});
	afterAll(() => scene.end());

	const openPopup = async (place = '') => {
		const popup = await scene.openExtensionPage('src/popup/index.html', `?tab=${await scene.tabId(flickr)}${place}`);
		await popup.waitForSelector('h1');
		return popup;
	};
	const choose = (change: object) =>
		scene.panel.evaluate(async (changed: object) => {
			const standard = {probe: 'active', notice: 'page', sitesOff: [], sitesQuiet: []};
			await chrome.storage.local.set({settings: {...standard, ...changed}});
		}, change);

	test.each(['', '#why', '#steps'])('axe finds no violation in the popup with a report, at "%s"', async place => {
		const popup = await openPopup(place);
		await openAll(popup);
		expect(await violationsOf(popup)).toEqual([]);
		await popup.close();
	});

	test.each(['overview', 'checklist', 'settings', 'data', 'welcome'])('axe finds no violation on the dashboard: %s', async name => {
		const dashboard = await scene.openExtensionPage('src/dashboard/index.html', `#${name}`);
		await dashboard.waitForSelector('h1');
		expect(await violationsOf(dashboard)).toEqual([]);
		await dashboard.close();
	});

	test('the settings link to the licences of the bundled software', async () => {
		const dashboard = await scene.openExtensionPage('src/dashboard/index.html', '#settings');
		const link = await dashboard.waitForSelector('a[href$=".txt"]');
		const texts = await link?.evaluate(async (element: Element) => (await fetch((element as HTMLAnchorElement).href)).text());
		expect(texts).toMatch(/preact \d[\s\S]*XNNPACK/);
		await dashboard.close();
	});

	test('axe finds no violation in the lab, and each link of its chain opens its explanation', async () => {
		const lab = await scene.openExtensionPage('src/lab/index.html', '?lang=de');
		await lab.waitForSelector('#lab-report', {timeout: 60_000});
		await expect.poll(() => lab.$eval('h1', text)).toBe('Sehen, was eine Maschine sieht');
		await expect.poll(() => lab.$$eval('.faces img', (images: readonly Element[]) => images.length)).toBe(3);
		await (await lab.waitForSelector('.chain li:nth-child(4) button'))?.click();
		await expect.poll(() => lab.$eval('#link-identity', (details: Element) => (details as HTMLDetailsElement).open)).toBe(true);
		await openAll(lab);
		expect(await violationsOf(lab)).toEqual([]);
		await lab.close();
	});

	test('the strip shows faces from anonymous requests, and nothing of them is stored', async () => {
		const before = scene.internet.requests.length;
		const popup = await openPopup();
		await popup.waitForSelector('.face-strip img');
		const {widths, sources} = await popup.$$eval('.face-strip img', async (elements: readonly Element[]) => {
			const images = elements as HTMLImageElement[];
			await Promise.all(images.map(image => image.decode()));
			return {widths: images.map(image => image.naturalWidth), sources: images.map(({src}) => src.slice(0, 16))};
		});
		expect(new Set(widths)).toEqual(new Set([96]));
		expect(new Set(sources)).toEqual(new Set(['data:image/jpeg;']));
		const asked = scene.internet.requests.slice(before);
		for (const {host, headers} of asked) {
			expect(host).toMatch(imageHost);
			expect(headers).not.toHaveProperty('cookie');
			expect(headers).not.toHaveProperty('referer');
		}
		const stored = await scene.panel.evaluate(async () =>
			JSON.stringify([await chrome.storage.session.get(null), await chrome.storage.local.get(null)]),
		);
		expect(stored).not.toContain('data:image');
		await popup.close();
	});

	test('in passive mode no picture is requested for the faces', async () => {
		await choose({probe: 'passive'});
		const before = scene.internet.requests.length;
		const popup = await openPopup();
		await popup.waitForSelector('.doors');
		await popup.waitForSelector('.face-strip', {hidden: true});
		await popup.click('.door-why');
		await (await popup.waitForSelector('.chain li:nth-child(3) button'))?.click();
		await popup.waitForFunction(() => document.querySelector('#link-face [role="status"]')?.textContent?.includes('nothing is asked'));
		expect(scene.internet.requests.length).toBe(before);
		await choose({});
		await popup.close();
	});

	test('“this is my page” addresses the user, and the dashboard can undo it', async () => {
		const popup = await openPopup();
		await expect.poll(() => popup.$eval('h1', text)).toContain('Anyone could copy');
		await (await popup.waitForSelector('.is-this-you .button.primary'))?.click();
		await popup.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('your '));
		const stored = () => scene.panel.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
		await expect.poll(stored).toContain('"flickr"');
		expect(await stored()).not.toContain('ada-muster');
		await popup.close();

		const dashboard = await scene.openExtensionPage('src/dashboard/index.html', '#data');
		await dashboard.waitForSelector('[aria-labelledby="own-pages-title"] button');
		await dashboard.click('[aria-labelledby="own-pages-title"] button');
		await dashboard.waitForFunction(() => !document.querySelector('[aria-labelledby="own-pages-title"]'));
		await expect.poll(stored).toContain('"ownPages":[]');
		await dashboard.close();
	});

	test('the chosen language reaches the popup, the badge’s title and the notice', async () => {
		await choose({language: 'el'});
		await scene.panel.evaluate(() => Promise.all([chrome.storage.session.clear(), chrome.storage.local.remove('notices')]));
		const page = await scene.visit(`${flickr}?again`);
		await page.waitForSelector(':popover-open');
		if (kind === 'chromium') await expect.poll(() => readAloud(page)).toContain('Τι μπορώ να κάνω;');
		await scene.reportOf(`${flickr}?again`);
		const tabId = (await scene.tabId(`${flickr}?again`)) ?? 0;
		const title = () => scene.panel.evaluate((id: number) => chrome.action.getTitle({tabId: id}), tabId);
		await expect.poll(title).toContain('Έκθεση');
		const popup = await scene.openExtensionPage('src/popup/index.html', `?tab=${tabId}`);
		await popup.waitForSelector('html[lang="el"] h1');
		await popup.close();
		await page.close();
		await choose({});
	});

	test('the popup asks to reload a page that was open before the extension was installed', async () => {
		const page = await scene.visit('https://news.example/');
		const tabId = (await scene.tabId('https://news.example/')) ?? (await lastTab(scene));
		await scene.panel.evaluate((id: number) => chrome.storage.session.set({'pre-install-tabs': [id]}), tabId);
		const popup = await scene.openExtensionPage('src/popup/index.html', `?tab=${tabId}`);
		await popup.waitForSelector('.message .button');
		await popup.click('.message .button');
		const waiting = () => scene.panel.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)));
		await expect.poll(waiting).toContain('"pre-install-tabs":[]');
		await popup.close();
		await page.close();
	});
});

/** What a screen reader finds, even in the closed notice. Only Chromium's protocol tells. */
async function readAloud(page: Page): Promise<readonly string[]> {
	const {nodes} = await (await page.createCDPSession()).send('Accessibility.getFullAXTree');
	return nodes.flatMap(({name}) => (typeof name?.value === 'string' ? [name.value] : []));
}

/** The browser tells the id even of a tab whose address we may not read. */
const lastTab = ({panel}: Scene): Promise<number> =>
	panel.evaluate(async () => Math.max(...(await chrome.tabs.query({})).map(({id = 0}) => id)));

const openAll = (page: Page): Promise<void> =>
	page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) {
			details.removeAttribute('name');
			details.open = true;
		}
	});
