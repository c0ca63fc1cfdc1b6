import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {fixture, openScene, type Scene} from './scene.ts';

const flickr = 'https://www.flickr.com/photos/ada-muster/';
const setting = /^https:\/\/www\.flickr\.com\//;

/**
 * The whole way of a person who has never seen it: from the notice on the page to a closed setting and a ticked item. In Chromium
 * only: a press on "Why?" in Firefox brings up nothing that WebDriver can see, and the pages then stop to answer.
 */
describe.each(['chromium'] as const)('from the notice to a ticked item, in %s', kind => {
	let scene: Scene;
	beforeAll(async () => {
		scene = await openScene(kind, {pages: {[flickr]: fixture('flickr', 'profile')}});
	});
	afterAll(() => scene.end());

	/** Each way begins as on the first day: the notice is shown once a session. */
	async function begin(): Promise<Page> {
		await scene.panel.evaluate(() => Promise.all([chrome.storage.session.clear(), chrome.storage.local.clear()]));
		const page = await scene.visit(flickr);
		await page.bringToFront();
		await page.waitForSelector(':popover-open');
		await scene.reportOf(flickr);
		return page;
	}

	/**
	 * The browser's own panel over the toolbar. It closes as soon as one turns elsewhere, and WebDriver may not press anything in it:
	 * so once it has opened, the same page is opened in a tab.
	 */
	async function popup(press: () => Promise<void>): Promise<Page> {
		await press();
		await expect.poll(() => scene.panel.evaluate(isExplained), {timeout: 20_000}).toBe(true);
		const opened = await scene.openExtensionPage('src/popup/index.html', `?tab=${await scene.tabId(flickr)}`);
		await opened.bringToFront();
		await opened.waitForSelector('.entry');
		return opened;
	}

	/** The site's own address opens in a tab of its own. */
	async function settingOpened(press: () => Promise<void>): Promise<Page> {
		const opened = scene.browser.waitForTarget(found => setting.test(found.url()) && found.url() !== flickr, {timeout: 20_000});
		await press();
		const page = await (await opened).page();
		if (!page) throw new Error('the setting opened in no page');
		return page;
	}

	const ticked = () =>
		scene.panel.evaluate(async () => Object.keys(((await chrome.storage.local.get('ticked')) as {ticked?: object}).ticked ?? {}));

	test('by mouse', async () => {
		const page = await begin();
		const [x, y] = await whyButton(page);
		const over = await popup(() => page.mouse.click(x, y));
		const tab = await settingOpened(() => over.click('.entry .button.primary'));
		await tab.close();
		await over.click('.entry input[type="checkbox"]');
		await expect.poll(ticked).toHaveLength(1);
		await over.close().catch(() => undefined);
		await page.close();
	});

	test('by keyboard', async () => {
		const page = await begin();
		const over = await popup(async () => {
			await focusNotice(page);
			await page.keyboard.press('Enter');
		});
		await tabTo(over, '.lead .button.primary');
		await over.keyboard.press('Enter');
		await tabTo(over, '.entry input[type="checkbox"]');
		await tabTo(over, '.entry .button.primary');
		const tab = await settingOpened(() => over.keyboard.press('Enter'));
		await tab.close();
		await over.bringToFront();
		await over.keyboard.down('Shift');
		await over.keyboard.press('Tab');
		await over.keyboard.up('Shift');
		await over.keyboard.press('Space');
		await expect.poll(ticked).toHaveLength(1);
		await over.close().catch(() => undefined);
		await page.close();
	});
});

/** Runs in a page of the extension: whether the popup stands open with its checklist, as a panel or, where it may not, in a tab. */
async function isExplained(): Promise<boolean> {
	const inPanel = chrome.extension.getViews({type: 'popup'}).some(({document}) => document.querySelector('.entry') !== null);
	const tabs = await chrome.tabs.query({});
	return inPanel || tabs.some(({url = ''}) => url.startsWith(chrome.runtime.getURL('src/popup/')) && !url.endsWith('tab=-1'));
}

/** The root is closed: found as a person finds it, at its place in the chip, where the page sees the notice itself under the pointer. */
async function whyButton(page: Page): Promise<readonly [number, number]> {
	const box = await (await page.$(':popover-open'))?.boundingBox();
	if (!box) throw new Error('the notice has no place on the page');
	return [box.x + 70, box.y + box.height - 30];
}

/** Tab leads into the closed root as into any other part of the page: past the cross to "Why?". */
async function focusNotice(page: Page): Promise<void> {
	for (let presses = 0; presses < 200; presses++) {
		await page.keyboard.press('Tab');
		const isInside = await page.evaluate(() => document.activeElement?.matches(':popover-open') ?? false);
		if (!isInside) continue;
		await page.keyboard.press('Tab');
		return;
	}

	throw new Error('Tab never reaches the notice');
}

async function tabTo(page: Page, selector: string): Promise<void> {
	for (let presses = 0; presses < 60; presses++) {
		if (await page.evaluate(wanted => document.activeElement?.matches(wanted) ?? false, selector)) return;
		await page.keyboard.press('Tab');
	}

	throw new Error(`Tab never reaches ${selector}`);
}
