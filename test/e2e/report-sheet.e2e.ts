import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {violationsOf} from './axe.ts';
import {printedPages} from './printed-pages.ts';
import {fixture, kinds, openScene, type Scene} from './scene.ts';

const github = 'https://github.com/ada-muster';
const text = ({textContent}: Element): string => textContent ?? '';

describe.each(kinds)('a report on paper, in %s', kind => {
	let scene: Scene;
	let sheet: Page;
	beforeAll(async () => {
		scene = await openScene(kind, {pages: {[github]: fixture('github', 'profile')}});
		await scene.visit(github);
		await scene.reportOf(github);
		sheet = await openSheet(scene);
	});
	afterAll(() => scene.end());

	test('is the popup’s report, on one page, with nothing of the page on it', async () => {
		expect(await sheet.$eval('.sheet h1', text)).toMatch(/face on this page|faces on this page/);
		expect(await sheet.$$eval('.sheet tbody tr', (rows: readonly Element[]) => rows.length)).toBe(5);
		expect(await sheet.$$eval('.silhouettes .outline', (faces: readonly Element[]) => faces.length)).toBeGreaterThan(0);
		expect(await sheet.$eval('.sheet', ({outerHTML}: Element) => outerHTML)).not.toMatch(/ada-muster|<img/);
		expect(await sheet.evaluate(() => location.href)).not.toContain('ada-muster');
		expect(await printedPages(sheet, 'A4')).toBe(1);
		expect(await violationsOf(sheet)).toEqual([]);
	});

	test('carries the page’s address only once it is asked for', async () => {
		await sheet.click('.sheet-tools input');
		await sheet.waitForFunction(() => document.querySelector('.sheet')?.textContent?.includes('https://github.com/ada-muster'));
		await sheet.click('.sheet-tools input');
		await sheet.waitForFunction(() => !document.querySelector('.sheet')?.textContent?.includes('ada-muster'));
	});

	test('becomes a picture of A4 on this device, with the drawn faces on it', async () => {
		const asked = scene.internet.requests.length;
		await catchFile(sheet);
		await sheet.click('.sheet-tools .button:not(.primary)');
		await sheet.waitForFunction(() => 'saved' in window);
		const {name, width, height, ink, outlines} = await sheet.evaluate(readPicture);
		expect({name, width, height}).toEqual({name: 'overexposed-report.png', width: 1588, height: 2246});
		// Text, lines and shapes: a sheet without its styles is either nearly white or one block.
		expect(ink).toBeGreaterThan(0.03);
		expect(ink).toBeLessThan(0.5);
		expect(outlines).toBeGreaterThan(500);
		expect(scene.internet.requests.length).toBe(asked);
	});

	test('nothing of it is kept', async () => {
		const stored = await scene.panel.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
		expect(stored).not.toMatch(/ada-muster|github/);
	});

	test('a tab that has no report any more says what to do', async () => {
		const gone = await scene.openExtensionPage('src/desk/index.html', '#report=999999');
		await gone.waitForSelector('.card h1');
		expect(await gone.$eval('main', text)).toContain('Look at the page again');
		await gone.close();
	});
});

/** By the popup's own link. */
async function openSheet(scene: Scene): Promise<Page> {
	const popup = await scene.openExtensionPage('src/popup/index.html', `?tab=${await scene.tabId(github)}`);
	await popup.waitForSelector('.report-footer');
	const href = await popup.$eval('.report-footer a[href*="#report="]', (link: Element) => link.getAttribute('href') ?? '');
	expect(href).toBe(`../desk/index.html#report=${await scene.tabId(github)}`);
	await popup.close();
	const sheet = await scene.openExtensionPage('src/desk/index.html', new URL(href, 'https://desk.example/').hash);
	await sheet.waitForSelector('.sheet');
	return sheet;
}

interface Saved {
	readonly name: string;
	readonly url: string;
}

/** What would be saved, instead of a file in somebody's folder. */
const catchFile = (page: Page): Promise<void> =>
	page.evaluate(() => {
		URL.revokeObjectURL = () => undefined;
		HTMLAnchorElement.prototype.click = function () {
			Object.assign(window, {saved: {name: this.download, url: this.href}});
		};
	});

/** Shares and counts of the saved picture: anything but white, and the colour of the outlines. */
async function readPicture() {
	const {name, url} = (window as unknown as {readonly saved: Saved}).saved;
	const image = new Image();
	image.src = url;
	await image.decode();
	const {naturalWidth: width, naturalHeight: height} = image;
	const context = new OffscreenCanvas(width, height).getContext('2d');
	context?.drawImage(image, 0, 0);
	const {data} = context?.getImageData(0, 0, width, height) ?? {data: []};
	let [dark, outlines] = [0, 0];
	for (let index = 0; index < data.length; index += 4) {
		const [red = 0, green = 0, blue = 0] = [data[index], data[index + 1], data[index + 2]];
		if (red < 250 || green < 250 || blue < 250) dark++;
		if (red > 160 && green > 50 && green < 90 && blue < 40) outlines++;
	}
	return {name, width, height, ink: dark / (width * height), outlines};
}
