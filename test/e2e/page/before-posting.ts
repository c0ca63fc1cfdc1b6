import type {Page} from 'puppeteer-core';
import {expect} from 'vitest';
import {readBack} from '../../../src/redaction/read-back/read-back.ts';
import {secret} from '../../redaction/corpus.ts';
import {press} from './pictures-page.ts';
import {catchFile} from './saved-image.ts';

/** Makes a copy, and waits for what was found in it. */
export async function prepare(page: Page): Promise<string> {
	await press(page, 'before_posting_prepare');
	await page.waitForSelector('.copy-result .verdict', {timeout: 60_000});
	return page.$eval('.copy-result', result => result.textContent ?? '');
}

export const chooseShape = (page: Page, label: string): Promise<void> =>
	page.evaluate(wanted => {
		const option = [...document.querySelectorAll('.choice label')].find(({textContent}) => textContent === wanted);
		option?.querySelector('input')?.click();
	}, label);

/** The very bytes that the page hands to the browser to be saved. */
export async function save(page: Page): Promise<Uint8Array> {
	await page.evaluate(() => {
		const {createObjectURL} = URL;
		URL.createObjectURL = content => {
			if (content instanceof Blob)
				void content.arrayBuffer().then(bytes => Object.assign(window, {savedBytes: [...new Uint8Array(bytes)]}));
			return createObjectURL(content);
		};
	});
	await catchFile(page);
	await press(page, 'before_posting_save');
	await page.waitForFunction(() => 'savedBytes' in window, {polling: 100});
	return Uint8Array.from(await page.evaluate(() => (window as unknown as {savedBytes: number[]}).savedBytes));
}

export const facesFound = (page: Page): Promise<number> => page.$$eval('.found-faces li', all => all.length);

export async function expectNothingButPixels(bytes: Uint8Array): Promise<void> {
	const {found, imageData} = await readBack(bytes);
	expect(found).toEqual([]);
	expect(imageData.length).toBeGreaterThan(0);
	expect(Buffer.from(bytes).includes(secret)).toBe(false);
}
