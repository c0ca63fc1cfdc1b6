import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {fixture, kinds, openScene, type Scene} from './scene.ts';

const github = 'https://github.com/ada-muster';
/** A page that allows no style sheet at all: the notice must not depend on its leave. */
const strict = `<meta http-equiv="Content-Security-Policy" content="style-src 'none'">`;

const text = ({textContent}: Element): string | null => textContent;

describe.each(kinds)('what a person sees, in %s', kind => {
	let scene: Scene;
	beforeAll(async () => {
		scene = await openScene(kind, {pages: {[github]: strict + fixture('github', 'profile')}});
	});
	afterAll(() => scene.end());

	test('the notice has its size and place on a page that allows no style sheet', async () => {
		const page = await scene.visit(github);
		const notice = await page.waitForSelector(':popover-open');
		const {width = 0, height = 0, x = 0} = (await notice?.boundingBox()) ?? {};
		expect(width).toBeGreaterThan(250);
		expect(height).toBeLessThan(250);
		expect(x).toBeGreaterThan(600);
		await page.close();
	});

	test('the popup explains the page, and outlines its faces on the page itself', async () => {
		const page = await scene.visit(github);
		expect(await scene.reportOf(github)).toBeDefined();
		const popup = await scene.openExtensionPage('src/popup/index.html', `?tab=${await scene.tabId(github)}`);
		await popup.waitForSelector('h1');
		expect(await popup.$eval('h1', text)).toMatch(/face on this page|faces on this page/);
		expect(await popup.$$eval('.link-details', (links: readonly Element[]) => links.length)).toBe(5);

		const [, outline] = await popup.$$('.lead button');
		await outline?.click();
		await popup.waitForFunction(() => document.querySelector('.lead')?.textContent?.includes('Hide the faces'));
		expect(await page.$$eval(':popover-open', (all: readonly Element[]) => all.length)).toBeGreaterThan(0);
		await popup.close();
		await page.close();
	});

	test('the desk speaks a chosen language, read from the extension’s own files', async () => {
		await scene.panel.evaluate(() =>
			chrome.storage.local.set({settings: {probe: 'active', notice: 'page', sitesOff: [], sitesQuiet: [], language: 'el'}}),
		);
		const desk = await scene.openExtensionPage('src/desk/index.html', '');
		await desk.waitForSelector('html[lang="el"] h1');
		expect(await desk.$eval('h1', text)).toBe('Τι μπορείς να κάνεις');
		await desk.close();
	});
});
