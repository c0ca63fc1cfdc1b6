import {describe, expect, test} from 'vitest';
import {drawn, type FakeInternet} from '../../harness/fake-internet.mjs';
import {fixture, kinds, openScene} from '../scene.ts';

const flickr = 'https://www.flickr.com/photos/ada-muster/';

/** Slow enough to stop the worker while it waits, fast enough to finish. */
const slowPictures: FakeInternet['first'] = (asked, _, response) => {
	if (!asked.hostname.endsWith('staticflickr.com')) return false;
	setTimeout(() => response.writeHead(200, {'content-type': 'image/jpeg'}).end(drawn('portrait-1080.jpg')), 300);
	return true;
};

describe.each(kinds)('the background is stopped, in %s', kind => {
	test('again and again during the analysis: the report still comes', async () => {
		const scene = await openScene(kind, {pages: {[flickr]: fixture('flickr', 'profile')}, first: slowPictures});
		try {
			const page = await scene.newPage();
			await page.goto(flickr, {waitUntil: 'domcontentloaded'});
			for (let stop = 0; stop < (kind === 'chromium' ? 4 : 1); stop++) {
				await new Promise(resolve => setTimeout(resolve, 250));
				await scene.stopBackground();
			}
			expect(await scene.reportOf(flickr)).toMatchObject({site: 'flickr', kind: 'profile'});
		} finally {
			await scene.end();
		}
	});

	test('after the report: the popup still has it', async () => {
		const scene = await openScene(kind, {pages: {[flickr]: fixture('flickr', 'profile')}});
		try {
			await scene.visit(flickr);
			const report = await scene.reportOf(flickr);
			await scene.stopBackground();
			const popup = await scene.openExtensionPage('src/popup/index.html', `?tab=${await scene.tabId(flickr)}`);
			await popup.waitForSelector('h1');
			expect(await popup.evaluate(() => document.body.textContent)).toContain(String(report?.exposure.value));
		} finally {
			await scene.end();
		}
	});
});
