import {readFileSync} from 'node:fs';
import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {isoWeek, localDay} from '../../../src/core/iso-date.ts';
import english from '../../../src/static/_locales/en/messages.json';
import {eventually, leaveAndForgetNotices} from '../../harness/records.mjs';
import {fixture, kinds, openScene, type Scene} from '../scene.ts';
import {violationsOf} from '../surfaces/axe.ts';
import {printedPages} from '../surfaces/printed-pages.ts';
import {chooseShape, expectNothingButPixels, facesFound, prepare, save} from './before-posting.ts';
import {withMetadata} from './corpus-files.ts';
import {hideByKey} from './hide-by-key.ts';
import {testManyPictures} from './many-pictures.ts';
import {choose} from './pictures-page.ts';
import {catchFile, readImage} from './saved-image.ts';
import {checkOnce, createWatchedPage, keepPage, moveTo, watched} from './watch-steps.ts';

const github = 'https://github.com/ada-muster';
/** A page that forbids all style sheets: the notice must not depend on its permission. */
const strict = `<meta http-equiv="Content-Security-Policy" content="style-src 'none'">`;

const again = 'https://github.com/bo-muster';
const linkedin = 'https://www.linkedin.com/in/ada-muster-12345';
const rightToLeft = 'https://www.flickr.com/photos/ada-muster/';
const pages = {
	[github]: strict + fixture('github', 'profile'),
	[again]: fixture('github', 'profile'),
	[linkedin]: fixture('linkedin', 'profile'),
	[rightToLeft]: `<html dir="rtl">${fixture('flickr', 'profile')}`,
};

const image = (name: string): Uint8Array => Uint8Array.from(readFileSync(new URL(`../../fixtures/pictures/${name}.jpg`, import.meta.url)));

const isNoticed = async (page: Page): Promise<boolean> => (await page.$(':popover-open')) !== null;
const text = ({textContent}: Element): string | null => textContent;

describe.each(kinds)('notice, popup and report, in %s', kind => {
	let scene: Scene;
	const watchedPage = createWatchedPage();
	beforeAll(async () => {
		scene = await openScene(kind, {
			pages,
			first: (asked, _, response) => watchedPage.answer(asked, response),
			...(kind === 'firefox' && {prefs: {'ui.prefersReducedMotion': 1}}),
		});
	});
	afterAll(() => scene.end());

	test('the notice keeps its size and place on a page that forbids style sheets, and its shortcut hides it', async () => {
		// On a retry, it would have been shown already.
		await scene.panel.evaluate(() => chrome.storage.local.remove('notices'));
		const keys = await scene.panel.evaluate(async () =>
			(await chrome.commands.getAll()).map(({name = '', shortcut = ''}) => [name, shortcut]),
		);
		expect(Object.fromEntries(keys)).toEqual({_execute_action: 'Alt+Shift+E', 'hide-notice': 'Alt+Shift+H'});
		const page = await scene.visit(github);
		const notice = await page.waitForSelector(':popover-open');
		const {width = 0, height = 0, x = 0} = (await notice?.boundingBox()) ?? {};
		expect(width).toBeGreaterThan(250);
		expect(height).toBeLessThan(250);
		expect(x).toBeGreaterThan(600);
		await page.bringToFront();
		await hideByKey(kind, scene, github);
		expect(await eventually(async () => !(await isNoticed(page)))).toBe(true);
		await page.close();
	});

	test('the skeleton of a page is shown before it is saved, and holds nothing of the person', async () => {
		const page = await scene.visit(rightToLeft);
		const tabId = await scene.tabId(rightToLeft);
		const dashboard = await scene.openExtensionPage('src/dashboard/index.html', `#repair=${tabId}`);
		await dashboard.waitForSelector('textarea.skeleton');
		const read = () => dashboard.$eval('textarea.skeleton', element => (element as HTMLTextAreaElement).value);
		await expect.poll(read).not.toBe('');
		const skeleton = await read();
		expect(JSON.parse(skeleton)).toMatchObject({site: 'flickr', kind: 'profile', address: '/photos/{user}/'});
		expect(skeleton).toContain('photo-list-photo-view');
		expect(skeleton).not.toMatch(/ada|muster|drawn/i);
		await dashboard.close();
		// It may show its notice only now, and the next test counts what has been shown.
		await leaveAndForgetNotices(scene.panel, page);
		await page.close();
	});

	test('the notice is shown once a week and site, never on LinkedIn, and in its own corner on a right-to-left page', async () => {
		const week = isoWeek(localDay(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone));
		await scene.panel.evaluate(
			thisWeek => chrome.storage.local.set({notices: {quiet: [], reminders: [], shown: [{siteId: 'github', week: thisWeek}]}}),
			week,
		);
		const withoutNotice: Page[] = [];
		for (const url of [again, linkedin]) {
			withoutNotice.push(await scene.visit(url));
			const report = await scene.reportOf(url);
			// No notice although there is a face.
			expect(
				report?.images.some(({faces}) => faces.length > 0),
				url,
			).toBe(true);
		}

		// Visited last: by now, the other pages would have their notice.
		const page = await scene.visit(rightToLeft);
		const notice = await page.waitForSelector(':popover-open');
		const {x = 0, width = 0} = (await notice?.boundingBox()) ?? {};
		// The notice follows the direction of its own text, not the page's.
		expect(x + width).toBeGreaterThan(1200);
		for (const other of withoutNotice) expect(await isNoticed(other), other.url()).toBe(false);
		for (const each of [...withoutNotice, page]) await each.close();
	});

	test('the popup explains the page and outlines its faces on the page', async () => {
		const page = await scene.visit(github);
		expect(await scene.reportOf(github)).toBeDefined();
		const popup = await scene.openExtensionPage('src/popup/index.html', `?tab=${await scene.tabId(github)}`);
		await popup.waitForSelector('h1');
		await expect.poll(() => popup.$eval('h1', text)).toMatch(/^Anyone could copy one face from here: the profile picture/);
		await popup.click('.door-why');
		await popup.waitForSelector('.link-details');
		await expect.poll(() => popup.$$eval('.link-details', (links: readonly Element[]) => links.length)).toBe(5);

		if (kind === 'chromium') await popup.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
		await popup.waitForSelector('.why .button');
		await expect.poll(() => popup.$eval('.why .button', (button: Element) => getComputedStyle(button).transitionDuration)).toBe('0s');

		await (await popup.waitForSelector('.why button'))?.click();
		await popup.waitForFunction(() => document.querySelector('.why')?.textContent?.includes('Hide the faces'));
		await expect.poll(() => page.$$eval(':popover-open', (all: readonly Element[]) => all.length)).toBeGreaterThan(0);
		await popup.close();
		await page.close();
	});

	test('the report prints on one page, and names nothing of the page unless asked to', async () => {
		const page = await scene.visit(github);
		expect(await scene.reportOf(github)).toBeDefined();
		const sheet = await openSheet(scene);
		await expect.poll(() => sheet.$eval('.sheet h1', text)).toMatch(/^Anyone could copy one face from here: the profile picture/);
		await expect.poll(() => sheet.$$eval('.sheet tbody tr', (rows: readonly Element[]) => rows.length)).toBe(5);
		await expect.poll(() => sheet.$$eval('.silhouettes .outline', (faces: readonly Element[]) => faces.length)).toBeGreaterThan(0);
		expect(await sheet.$eval('.sheet', ({outerHTML}: Element) => outerHTML)).not.toMatch(/ada-muster|<img/);
		expect(await sheet.evaluate(() => location.href)).not.toContain('ada-muster');
		expect(await printedPages(sheet, 'A4')).toBe(1);
		expect(await violationsOf(sheet)).toEqual([]);
		await sheet.click('.sheet-tools input');
		await sheet.waitForFunction(() => document.querySelector('.sheet')?.textContent?.includes('https://github.com/ada-muster'));
		await sheet.click('.sheet-tools input');
		await sheet.waitForFunction(() => !document.querySelector('.sheet')?.textContent?.includes('ada-muster'));

		const asked = scene.internet.requests.length;
		await catchFile(sheet);
		await sheet.click('.sheet-tools .button:not(.primary)');
		await sheet.waitForFunction(() => 'saved' in window);
		const {name, width, height, ink, outlines} = await sheet.evaluate(readImage);
		expect({name, width, height}).toEqual({name: 'overexposed-report.png', width: 1588, height: 2246});
		// Without its styles, a sheet would be either nearly white or one dark block.
		expect(ink).toBeGreaterThan(0.03);
		expect(ink).toBeLessThan(0.5);
		expect(outlines).toBeGreaterThan(500);
		expect(scene.internet.requests.length).toBe(asked);
		const stored = await scene.panel.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
		expect(stored).not.toMatch(/ada-muster|github\.com/);
		await sheet.close();
		await page.close();
	});

	test('a picture before posting: five faces covered in three ways, metadata and a hidden picture gone, nothing requested', async () => {
		const asked = scene.internet.requests.length;
		const page = await scene.openExtensionPage('src/pictures/index.html', '');
		await page.bringToFront();
		await page.waitForSelector('input[type=file]');
		await choose(page, {'IMG_20260711_201530.jpg': withMetadata(image('group-of-5'))});
		await page.waitForSelector('.found-faces', {timeout: 60_000});
		await expect.poll(() => facesFound(page)).toBe(5);
		for (const key of ['file_detail_place', 'file_detail_owner', 'file_detail_thumbnail', 'file_detail_name'] as const)
			await expect.poll(() => page.$eval('.gives-away', text)).toContain(english[key].message);

		for (const shape of ['striped_oval', 'box', 'striped_box'] as const) {
			await chooseShape(page, english[`cover_shape_${shape}`].message);
			const result = await prepare(page);
			expect(result, shape).toContain(english.copy_check_passed.message);
			expect(result.split(english.copy_check_searched_none.message), shape).toHaveLength(4);
		}
		const copy = await save(page);
		await expectNothingButPixels(copy);
		await choose(page, {'copy.jpg': copy, 'empty.jpg': image('nobody')});
		await page.waitForFunction(() => !document.querySelector('.found-faces'), {polling: 100});
		await page.waitForSelector('#faces-title', {timeout: 60_000});
		expect(await facesFound(page)).toBe(0);
		expect(scene.internet.requests.length).toBe(asked);
		await page.close();
	});

	testManyPictures(() => scene);

	test('a page that is kept is checked again without a tab; once it is closed, a dot says so, and the dashboard what it was', async () => {
		const badge = () => scene.panel.evaluate(() => chrome.action.getBadgeText({}));
		await keepPage(scene);
		expect(await eventually(async () => (await scene.tabId(watched)) === undefined)).toBe(true);
		const first = await checkOnce(scene, 0);
		await moveTo(scene, '2026-01-05');
		watchedPage.close();
		const second = await checkOnce(scene, first);
		await moveTo(scene, '2026-01-12');
		expect(await badge()).toBe('');
		await checkOnce(scene, second);
		expect(await eventually(async () => (await badge()) || undefined)).toBe('•');

		const dashboard = await scene.openExtensionPage('src/dashboard/index.html', '');
		await dashboard.waitForSelector('.news li');
		await expect.poll(() => dashboard.$eval('.news li', text)).toContain('Reach: better for you since Jan 12, 2026');
		await expect.poll(() => dashboard.$$eval('.history-table tbody tr', rows => rows.length)).toBeGreaterThanOrEqual(3);
		expect(await eventually(async () => (await badge()) === '')).toBe(true);
		await dashboard.close();
		await scene.panel.evaluate(() => chrome.storage.local.remove(['ownPages', 'pageHistories']));
	});

	test('the dashboard uses the chosen language, read from the extension’s own files', async () => {
		await scene.panel.evaluate(() =>
			chrome.storage.local.set({settings: {probe: 'active', notice: 'page', sitesOff: [], sitesQuiet: [], language: 'el'}}),
		);
		const dashboard = await scene.openExtensionPage('src/dashboard/index.html', '#checklist');
		await dashboard.waitForSelector('html[lang="el"] h1');
		await expect.poll(() => dashboard.$eval('h1', text)).toBe('Τι μπορείς να κάνεις');
		await dashboard.close();
	});
});

/** Follows the popup's own link. */
async function openSheet(scene: Scene): Promise<Page> {
	const popup = await scene.openExtensionPage('src/popup/index.html', `?tab=${await scene.tabId(github)}#why`);
	await popup.waitForSelector('.report-footer');
	const href = await popup.$eval('.report-footer a[href*="#report="]', (link: Element) => link.getAttribute('href') ?? '');
	expect(href).toBe(`../dashboard/index.html#report=${await scene.tabId(github)}`);
	await popup.close();
	const sheet = await scene.openExtensionPage('src/dashboard/index.html', new URL(href, 'https://dashboard.example/').hash);
	await sheet.waitForSelector('.sheet');
	return sheet;
}
