import {eventually} from '../../test/harness/records.mjs';
import {inventAlbum} from '../bench-page/album.mjs';
import {openWatched} from './watched-browser.mjs';

const tabs = 50;

/**
 * Opens fifty albums of twelve pictures at once. A background tab is read only when it is shown, so each is brought to the front.
 * @typedef {{tabs: number, reports: number, seconds: number, requests: number, most: number, storedKiB: number}} Tabs
 * @param {string} extension folder
 * @returns {Promise<Tabs>}
 */
export async function measureTabs(extension) {
	const browser = await openWatched(extension);
	try {
		const albums = Array.from({length: tabs}, () => inventAlbum(12));
		for (const album of albums) browser.put(album);
		const began = performance.now();
		await Promise.all(
			albums.map(async ({url}) => {
				const page = await browser.newPage();
				await page.goto(url, {waitUntil: 'domcontentloaded'});
			}),
		);
		const count = () =>
			browser.panel.evaluate(
				async () =>
					Object.values(/** @type {Record<string, {report?: unknown}>} */ (await chrome.storage.session.get(null))).filter(
						({report}) => report,
					).length,
			);
		for (const page of await browser.browser.pages()) {
			if (!page.url().startsWith('https:')) continue;
			await page.bringToFront();
			await page.waitForFunction(() => document.visibilityState === 'visible');
		}
		await eventually(async () => (await count()) === tabs, 300_000);
		const seconds = (performance.now() - began) / 1000;
		return {
			tabs,
			reports: await count(),
			seconds,
			requests: browser.requests.all,
			most: browser.requests.most,
			storedKiB: await browser.storedKiB(),
		};
	} finally {
		await browser.end();
	}
}
