import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {openSurfaces, type Surfaces} from './surfaces.ts';

let surfaces: Surfaces;
beforeAll(async () => {
	surfaces = await openSurfaces();
});
afterAll(() => surfaces.end());

const states = ['open', 'own', 'closed', 'unknown', 'pending-item', 'not-confirmed', 'unconfirmed'] as const;
const maxWords = 60;

/** The popup is the first ten seconds of the product: it must be taken in at a glance. */
describe.each(['en', 'de', 'fr', 'it', 'el'])('the first screen, in %s', language => {
	test.each(states)('%s: no scrolling at 360 by 600, and few words before the first door', async state => {
		const page = await surfaces.show({surface: 'popup', state, language});
		await page.waitForSelector('.doors');
		await page.setViewport({width: 360, height: 600});
		expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(600);
		const words = await page.evaluate(() => {
			const [text = ''] = document.body.innerText.split(document.querySelector<HTMLElement>('.doors button')?.innerText ?? '-');
			return text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length;
		});
		expect(words).toBeLessThanOrEqual(maxWords);

		await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: 'dark'}]);
		expect(await page.evaluate(() => document.documentElement.scrollHeight), 'dark').toBeLessThanOrEqual(600);
		await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
		expect(await page.evaluate(() => document.documentElement.scrollHeight), 'right to left').toBeLessThanOrEqual(600);

		// The largest panel that browsers open, 800 by 600, at a zoom of 200 %. The doors may lie below.
		await page.setViewport({width: 400, height: 300});
		expect(await page.evaluate(() => document.documentElement.scrollWidth), 'at 200 %').toBeLessThanOrEqual(400);
		for (const selector of ['.verdict-line', '.lead .button'])
			expect(await page.$eval(selector, element => element.getBoundingClientRect().bottom), selector).toBeLessThanOrEqual(300);
	});
});
