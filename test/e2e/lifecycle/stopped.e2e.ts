import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {drawn, type FakeInternet} from '../../harness/fake-internet.mjs';
import {fixture, kinds, openScene, type Scene} from '../scene.ts';

const flickr = 'https://www.flickr.com/photos/ada-muster/';

/** Slow enough to stop the worker while it waits, fast enough to finish. */
const slowPictures: FakeInternet['first'] = (asked, _, response) => {
	if (!asked.hostname.endsWith('staticflickr.com')) return false;
	setTimeout(() => response.writeHead(200, {'content-type': 'image/jpeg'}).end(drawn('portrait-1080.jpg')), 300);
	return true;
};

describe.each(kinds)('the background is stopped, in %s', kind => {
	let scene: Scene;
	beforeAll(async () => {
		scene = await openScene(kind, {pages: {[flickr]: fixture('flickr', 'profile')}, first: slowPictures});
	});
	afterAll(() => scene.end());

	test('again and again during the analysis: the report still comes, and the popup has it after another stop', async () => {
		const page = await scene.newPage();
		await page.goto(flickr, {waitUntil: 'domcontentloaded'});
		// An analysis that was stopped three times is given up.
		for (let stop = 0; stop < (kind === 'chromium' ? 2 : 1); stop++) {
			await new Promise(resolve => setTimeout(resolve, 250));
			await scene.stopBackground();
		}
		const report = await scene.reportOf(flickr);
		expect(report).toMatchObject({site: 'flickr', kind: 'profile'});

		await scene.stopBackground();
		const popup = await scene.openExtensionPage('src/popup/index.html', `?tab=${await scene.tabId(flickr)}`);
		await popup.waitForSelector('h1');
		await expect.poll(() => popup.evaluate(() => document.body.textContent)).toContain(String(report.exposure.value));
	});
});
