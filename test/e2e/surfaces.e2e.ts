import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {popupStates} from '../surfaces/states.ts';
import {violationsOf} from './axe.ts';
import {openSurfaces, type Surfaces} from './surfaces.ts';

let surfaces: Surfaces;
beforeAll(async () => {
	surfaces = await openSurfaces();
});
afterAll(() => surfaces.end());

const looks = Object.keys(popupStates).flatMap(state =>
	(['light', 'dark'] as const).flatMap(theme => ['en', 'pseudo-rtl'].map(language => ({surface: 'popup', state, theme, language}))),
);

describe('accessibility', () => {
	test.each(looks)('axe finds nothing: $surface, $state, $theme, $language', async look => {
		const page = await surfaces.show(look);
		await page.evaluate(openAll);
		expect(await violationsOf(page)).toEqual([]);
	});

	test.each([320, 360, 800])('no state is wider than a window of %i pixels', async width => {
		for (const state of Object.keys(popupStates)) {
			const page = await surfaces.show({surface: 'popup', state, language: 'pseudo', width});
			await page.evaluate(openAll);
			const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(over, `${state} at ${width}`).toBeLessThanOrEqual(0);
		}
	});
});

describe('by keyboard alone', () => {
	test('from the sentence to the site’s own setting and a ticked item', async () => {
		const page = await surfaces.show({surface: 'popup', state: 'open'});
		const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
		await page.keyboard.press('Tab');
		expect(await focused()).toContain('See what you can do');
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Space');
		expect(await page.$eval('#checklist header p', progress => progress.textContent)).toMatch(/^1 of/);
		expect(await page.$eval('.entry', entry => entry.textContent)).toContain('Done on Nov 23, 2026');
	});

	test('a link of the chain opens its explanation and takes the focus there', async () => {
		const page = await surfaces.show({surface: 'popup', state: 'open'});
		await page.focus('.chain li:nth-child(3) button');
		await page.keyboard.press('Enter');
		expect(await page.evaluate(() => document.activeElement?.parentElement?.id)).toBe('link-face');
		expect(await page.$eval('#link-face', details => (details as HTMLDetailsElement).open)).toBe(true);
	});
});

test('every way out is https or mail, and tells the other side nothing', async () => {
	const page = await surfaces.show({surface: 'popup', state: 'open'});
	const links = await page.$$eval('a', anchors => anchors.map(({href, target, rel}) => ({href, target, rel})));
	expect(links.length).toBeGreaterThan(10);
	for (const link of links)
		expect(link).toMatchObject({href: expect.stringMatching(/^(?:https|mailto):/), target: '_blank', rel: 'noopener noreferrer'});
});

function openAll(): void {
	for (const details of document.querySelectorAll('details')) {
		details.removeAttribute('name');
		details.open = true;
	}
}
