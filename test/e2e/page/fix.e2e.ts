import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {FakeInternet} from '../../harness/fake-internet.mjs';
import {instagramProfile, logIn} from '../fake-pages.ts';
import {kinds, openScene, type Scene} from '../scene.ts';

const url = 'https://www.instagram.com/ada.muster/';
const post = `https://scontent-fra3-1.cdninstagram.com/v/t51.2885-15/post_51000000001_n.jpg?oe=${(Math.floor(Date.now() / 1000) + 172_800).toString(16)}`;
const page = instagramProfile({user: 'ada.muster', post});

/** What the owner has closed so far. The page in the tab stays as it was. */
const closed = new Set<'page' | 'picture'>();

const internet: FakeInternet['first'] = (asked, request, response) => {
	if (request.headers['sec-fetch-dest'] !== 'empty') return false;
	if (asked.href === url && closed.has('page')) response.writeHead(200, {'content-type': 'text/html'}).end(logIn);
	else if (asked.hostname.endsWith('cdninstagram.com') && closed.has('picture')) response.writeHead(403).end();
	else return false;
	return true;
};

describe.each(kinds)('the effect of a fix is shown link by link, in %s', kind => {
	let scene: Scene;
	let popup: Page;
	beforeAll(async () => {
		closed.clear();
		scene = await openScene(kind, {pages: {[url]: page}, first: internet});
		await scene.visit(url);
		await scene.reportOf(url);
		popup = await scene.openExtensionPage('src/popup/index.html', `?tab=${await scene.tabId(url)}#why`);
		await popup.waitForSelector('.report-footer button');
	});
	afterAll(() => scene.end());

	/** The text of each line, one per link. */
	const links = () => popup.$$eval('.link-changes > ul > li', lines => lines.map(line => line.textContent ?? ''));
	const reached = async () => (await links())[0] ?? '';
	/** What the first screen says, and back again. */
	const meter = async (): Promise<string> => {
		await popup.locator('.back').click();
		const said = await popup
			.locator('.before-and-after')
			.map(status => status.textContent ?? '')
			.wait();
		await popup.locator('.door-why').click();
		await popup.waitForSelector('.link-changes');
		return said;
	};
	const checkAgain = async () => {
		const before = (await scene.reportOf(url))?.takenAt;
		await popup.locator('.report-footer button').click();
		await expect.poll(async () => (await scene.reportOf(url))?.takenAt !== before).toBe(true);
		await popup.waitForFunction(() => document.querySelector('.report-footer button')?.getAttribute('aria-disabled') === 'false');
	};

	test('at first, there is nothing to compare', async () => {
		expect(await links()).toEqual([]);
	});

	test('the page is closed and its picture is not: the comparison says both', async () => {
		closed.add('page');
		await checkAgain();
		await expect.poll(reached).toContain('No longer so: The page opens without an account.');
		const [reach = '', ...others] = await links();
		expect(others).toHaveLength(4);
		expect(reach).toContain('Still so: The picture itself opens without an account.');
		expect(reach).not.toContain('Still so: The page says it is public.');
		expect(others.at(-1)).toMatch(/as before/);
		expect(await popup.$eval('#link-permanence', link => link.textContent)).toMatch(/address stops working on/);
		expect(await meter()).toMatch(/before, .* now: less is open/);
	});

	test('then the picture is refused, too: the comparison says so', async () => {
		closed.add('picture');
		await checkAgain();
		await expect.poll(reached).toContain('No longer so: The picture itself opens without an account.');
		expect(await reached()).not.toContain('Still so');
	});

	test('both are opened again: the comparison says so', async () => {
		closed.clear();
		await checkAgain();
		await expect.poll(reached).toContain('New: The page opens without an account.');
		expect(await reached()).toContain('New: The picture itself opens without an account.');
		expect(await meter()).toMatch(/before, .* now: more is open/);
	});
});
