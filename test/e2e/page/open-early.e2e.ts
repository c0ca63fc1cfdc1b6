import {setTimeout as wait} from 'node:timers/promises';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {toolbarPanel} from '../../harness/toolbar-panel.mjs';
import {fixture, kinds, openScene, type Scene} from '../scene.ts';

const flickr = (user: string): string => `https://www.flickr.com/photos/${user}/`;
const users = ['ada-muster', 'bo-muster', 'cy-muster', 'di-muster', 'ed-muster', 'flo-muster'];

/** Bug: opened before the page had been read, the popup said “Nothing to look at here” and stayed so, while the badge showed a number. */
describe.each(kinds)('the popup ends with the report whenever it is opened, in %s', kind => {
	let scene: Scene;
	let panel: ReturnType<typeof toolbarPanel>;
	beforeAll(async () => {
		const pages = Object.fromEntries(users.map(user => [flickr(user), fixture('flickr', 'profile').replaceAll('ada-muster', user)]));
		scene = await openScene(kind, {pages});
		panel = toolbarPanel(kind, scene.browser, scene.panel);
		await scene.panel.evaluate(() =>
			chrome.storage.local.set({settings: {probe: 'active', notice: 'toolbar', sitesOff: [], sitesQuiet: []}}),
		);
	});
	afterAll(() => scene.end());

	/** The next test would otherwise read what this panel says. */
	async function close(): Promise<void> {
		await scene.panel.evaluate(() => chrome.extension.getViews({type: 'popup'})[0]?.close());
		await expect.poll(() => panel.isOpen()).toBe(false);
	}
	const isReported = () => expect.poll(() => panel.textOf('h1')).toContain('Anyone could copy');

	test.each([
		[0, 'ada-muster'],
		[100, 'bo-muster'],
		[300, 'cy-muster'],
		[1000, 'di-muster'],
		[5000, 'ed-muster'],
	])('%i ms after the load began', async (milliseconds, user) => {
		const page = await scene.newPage();
		await page.bringToFront();
		const loading = page.goto(flickr(user));
		await wait(milliseconds);
		await panel.open();
		await isReported();
		await loading;
		await close();
		await page.close();
	});

	test('before it, and when the tab then turns to another page', async () => {
		const page = await scene.newPage();
		await page.bringToFront();
		await panel.open();
		await expect.poll(() => panel.textOf('h1')).toBe('No report on this page');
		await page.goto(flickr('flo-muster'));
		await isReported();
		await page.goto('about:blank');
		await expect.poll(() => panel.textOf('h1')).toBe('No report on this page');
		await close();
		await page.close();
	});
});
