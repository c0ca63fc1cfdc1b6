import type {ElementHandle, Page} from 'puppeteer-core';
import {expect} from 'vitest';
import english from '../../../src/static/_locales/en/messages.json';

/** A window behind another does not paint, so waiting for animation frames would never end. */
const steady = {polling: 100, timeout: 60_000};

export async function expectLeftByMosaic(page: Page): Promise<void> {
	await attackAs(page, ['lab_cover_way_mosaic', 'lab_cover_saving_kept', 'lab_cover_guess_nothing']);
	expect(await textOf(page, '.attack')).toContain(english.finding_metadata_place.message);
	expect(await count(page, '.attack-lines .bad')).toBe(3);
	expect(await count(page, '.hidden-picture')).toBe(1);
	expect(await count(page, '.line-up img')).toBe(5);
}

export async function expectNothingLeft(page: Page): Promise<void> {
	await attackAs(page, ['lab_cover_way_solid', 'lab_cover_saving_cleaned', 'lab_cover_guess_nothing']);
	expect(await count(page, '.attack-lines .bad, .hidden-picture')).toBe(0);
	expect(await textOf(page, '.attack')).toContain(english.lab_cover_left_solid.message);
	expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([1, 0]);
}

/** Chooses how a face is covered, how the file is saved and what the group expects, and waits for what was found. */
async function attackAs(page: Page, choices: readonly (keyof typeof english)[]): Promise<void> {
	for (const choice of choices) {
		const option = await page.waitForFunction(
			(text: string) =>
				[...document.querySelectorAll('.choice label')].find(({textContent}) => textContent === text)?.querySelector('input'),
			steady,
			english[choice].message,
		);
		// Pictures that arrive move what is below them, so a click at a place could miss.
		await (option as ElementHandle<HTMLInputElement>).evaluate(input => input.click());
	}
	const button = await page.waitForSelector('.cover-result .primary[aria-disabled="false"]', {timeout: 60_000});
	await button?.evaluate(element => (element as HTMLElement).click());
	await page.waitForSelector('.attack', {timeout: 60_000});
}

const count = (page: Page, selector: string): Promise<number> => page.$$eval(selector, all => all.length);
const textOf = (page: Page, selector: string): Promise<string> => page.$eval(selector, ({textContent}) => textContent ?? '');
