import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {FakeInternet} from '../../harness/fake-internet.mjs';
import {toolbarPanel} from '../../harness/toolbar-panel.mjs';
import {logIn} from '../fake-pages.ts';
import {fixture, kinds, openScene, type Scene} from '../scene.ts';

const flickr = 'https://www.flickr.com/photos/ada-muster/';
const setting = 'https://www.flickr.com/account/';

/**
 * The whole journey of a new user: from the notice on the page to a closed setting and a ticked item, in the browser's own panel, which
 * closes when the setting opens.
 */
describe.each(kinds)('from the notice to a ticked item, in %s', kind => {
	let scene: Scene;
	let panel: ReturnType<typeof toolbarPanel>;
	/** What an anonymous visitor gets once the setting is closed; the page in the tab stays as it was. */
	let isClosed = false;
	const internet: FakeInternet['first'] = (asked, request, response) => {
		if (!isClosed || request.headers['sec-fetch-dest'] !== 'empty') return false;
		if (asked.href === flickr) response.writeHead(200, {'content-type': 'text/html'}).end(logIn);
		else response.writeHead(403).end();
		return true;
	};
	beforeAll(async () => {
		scene = await openScene(kind, {pages: {[flickr]: fixture('flickr', 'profile')}, first: internet});
		panel = toolbarPanel(kind, scene.browser, scene.panel);
	});
	afterAll(() => scene.end());

	/** Each test starts with empty storage: the notice is shown once per session. */
	async function begin(): Promise<Page> {
		isClosed = false;
		await scene.panel.evaluate(() => Promise.all([chrome.storage.session.clear(), chrome.storage.local.clear()]));
		const page = await scene.visit(flickr);
		await page.bringToFront();
		await noticeShown(page);
		await scene.reportOf(flickr);
		return page;
	}

	/** The background learns of it a moment later, and only then counts it. */
	async function noticeShown(page: Page): Promise<void> {
		await page.waitForSelector(':popover-open');
		await expect.poll(() => scene.panel.evaluate(readNotices)).toMatchObject({shown: [{siteId: 'flickr'}]});
	}

	const isExplained = () => expect.poll(() => panel.textOf('h1')).toContain('Anyone could copy');
	const ticked = () =>
		scene.panel.evaluate(async () => Object.keys(((await chrome.storage.local.get('ticked')) as {ticked?: object}).ticked ?? {}));

	/** The site's setting opens in a new tab, and the panel closes. */
	async function start(press: () => Promise<void>): Promise<void> {
		await press();
		await expect.poll(() => scene.panel.evaluate(closeTab, setting)).toBe(true);
		// Until it is closed, it asks the question that the next one starts with.
		await expect.poll(() => panel.isOpen()).toBe(false);
	}

	/** Back on the page, the user opens the panel, which starts with the question whether it is done. */
	async function restore(page: Page, change: string): Promise<void> {
		await page.bringToFront();
		const asks = async () => {
			if (!(await panel.isOpen())) await panel.open().catch(() => undefined);
			return (await panel.textOf('.pending-item')) ?? '';
		};
		await expect.poll(asks, {interval: 500}).toContain('Flickr');
		// It has looked again by itself.
		await expect.poll(async () => (await panel.textOf('.before-and-after')) ?? '').toContain(change);
	}

	/** From the notice to a fix that has been looked at again; what the user does on the site itself is not counted. */
	test('by mouse, in at most five clicks without scrolling, with the change verified', async () => {
		const page = await begin();
		let clicks = 0;
		const click = async (selector: string): Promise<void> => {
			clicks += 1;
			// Chromium rounds the height of a panel down.
			await expect.poll(() => panel.overflow()).toBeLessThanOrEqual(1);
			await panel.click(selector);
		};
		const [x, y] = await whyButton(page);
		const before = scene.internet.requests.length;
		clicks += 1;
		await page.mouse.click(x, y);
		await isExplained();
		await expect.poll(() => panel.textOf('.face-strip')).toBeDefined();
		// The pictures that the analysis has just received are still in memory.
		const asked = scene.internet.requests.slice(before).filter(({headers}) => headers['sec-fetch-dest'] === 'empty');
		expect(asked.filter(({host}) => host.includes('staticflickr'))).toEqual([]);
		// Without a width of ours, Firefox makes the panel as wide as it can get.
		await expect.poll(() => panel.width()).toBeGreaterThanOrEqual(384);
		await expect.poll(() => panel.width()).toBeLessThan(420);
		await click('.is-this-you .button.primary');
		await expect.poll(() => panel.textOf('.next-step .soft')).toContain('minute');
		await start(() => click('.next-step .button.primary'));
		isClosed = true;
		clicks += 1;
		await restore(page, 'less is open');
		await click('.pending-item .button.primary');
		await expect.poll(ticked).toHaveLength(1);
		expect(clicks).toBeLessThanOrEqual(5);
		await expect.poll(() => panel.textOf('.pending-item')).toBeUndefined();
		await panel.click('.ticked-item .button:not(.primary)');
		await expect.poll(ticked).toHaveLength(0);
		await page.close();
	});

	test('by keyboard', async () => {
		const page = await begin();
		await focusNotice(page);
		await page.keyboard.press('Enter');
		await isExplained();
		await tabTo('.is-this-you .button.primary');
		await panel.press('Enter');
		await expect.poll(() => panel.textOf('.next-step .soft')).toContain('minute');
		await tabTo('.next-step .button.primary');
		await start(() => panel.press('Enter'));
		await restore(page, 'as before');
		await tabTo('.pending-item .button.primary');
		await panel.press('Space');
		await expect.poll(ticked).toHaveLength(1);
		await page.close();
	});

	/** Opens the page anew, in a week without a notice so far unless said otherwise. */
	async function reopen(page: Page, week: 'new' | 'same' = 'new'): Promise<void> {
		await scene.panel.evaluate(beginAnew, week === 'new');
		await page.bringToFront();
		await page.reload({waitUntil: 'domcontentloaded'});
		await scene.reportOf(flickr);
	}
	const expectNotice = async (page: Page): Promise<void> => {
		await reopen(page);
		await noticeShown(page);
	};
	const expectNone = async (page: Page, why: string, week?: 'same'): Promise<void> => {
		await reopen(page, week);
		// One that is to come has usually come by then.
		expect(await page.waitForSelector(':popover-open', {timeout: 1500}).catch(() => null), why).toBeNull();
	};

	test('every choice about the notice has the effect that its words promise', async () => {
		const page = await begin();
		await page.keyboard.press('Escape');
		await expect.poll(() => page.$(':popover-open')).toBeNull();
		expect(await scene.panel.evaluate(async () => Object.keys(await chrome.storage.local.get(['settings'])))).toEqual([]);

		const popup = await scene.openExtensionPage('src/popup/index.html', `?tab=${await scene.tabId(flickr)}#why`);
		const press = async (label: string) => {
			const button = await popup.waitForSelector(`.notice-choices ::-p-text(${label})`);
			await button?.evaluate(element => (element as HTMLElement).click());
		};
		const says = (text: string) => expect.poll(() => popup.$eval('.notice-choices', ({textContent}) => textContent)).toContain(text);
		await popup.waitForSelector('.notice-choices');
		await popup.$eval('.notice-choices', details => details.setAttribute('open', ''));
		await expectNone(page, 'at most once a week', 'same');
		await expectNotice(page);

		await press('Not on this page until the number changes');
		await expect.poll(() => scene.panel.evaluate(readNotices)).toMatchObject({quiet: [expect.any(String)]});
		await expectNone(page, 'not until the number changes');
		await press('At most once a week');
		await expect.poll(() => scene.panel.evaluate(readNotices)).toMatchObject({quiet: []});
		await expectNotice(page);

		await press('Never on Flickr');
		await says('There will be no notice on Flickr.');
		await expectNone(page, 'never');
		await press('Undo');
		await expect.poll(() => popup.$eval('.notice-choices', ({textContent}) => textContent)).not.toContain('There will be no notice');
		await expectNotice(page);

		await press('Remind me tomorrow');
		await says('We will remind you.');
		await expect.poll(() => scene.panel.evaluate(readNotices)).toMatchObject({reminders: [{siteId: 'flickr'}]});
		await press('Do not remind me');
		await expect.poll(() => scene.panel.evaluate(readNotices)).toMatchObject({reminders: []});
		await popup.close();
		await page.close();
	});

	async function tabTo(selector: string): Promise<void> {
		for (let presses = 0; presses < 60; presses++) {
			if (await panel.isFocused(selector)) return;
			const before = await panel.focus();
			await panel.press('Tab');
			// A key press takes effect with a delay.
			await expect.poll(() => panel.focus()).not.toBe(before);
		}

		throw new Error(`Tab never reaches ${selector}.`);
	}
});

/** Runs in a page of the extension, since WebDriver does not always see a tab that a panel opened. */
async function closeTab(begin: string): Promise<boolean> {
	const tab = (await chrome.tabs.query({})).find(({url = ''}) => url.startsWith(begin));
	if (tab?.id !== undefined) await chrome.tabs.remove(tab.id);
	return tab !== undefined;
}

/** Runs in a page of the extension, where nothing is known of the page that is about to be opened. */
async function beginAnew(isNewWeek: boolean): Promise<void> {
	await chrome.storage.session.clear();
	const {notices} = (await chrome.storage.local.get('notices')) as {notices?: object};
	if (isNewWeek && notices) await chrome.storage.local.set({notices: {...notices, shown: []}});
}

/** Runs in a page of the extension. */
const readNotices = async (): Promise<unknown> => (await chrome.storage.local.get('notices'))['notices'];

/** The shadow root is closed, so the button is found by its position in the notice. */
async function whyButton(page: Page): Promise<readonly [number, number]> {
	const box = await (await page.$(':popover-open'))?.boundingBox();
	if (!box) throw new Error('The notice has no box on the page.');
	return [box.x + 70, box.y + box.height - 30];
}

/** Tab leads into the closed shadow root like into any part of the page: past “Close” to “Why?”. */
async function focusNotice(page: Page): Promise<void> {
	for (let presses = 0; presses < 200; presses++) {
		await page.keyboard.press('Tab');
		const isInside = await page.evaluate(() => document.activeElement?.matches(':popover-open') ?? false);
		if (!isInside) continue;
		await page.keyboard.press('Tab');
		return;
	}

	throw new Error('Tab never reaches the notice.');
}
