import type {Page} from 'puppeteer-core';
import {expect} from 'vitest';
import {readBack} from '../../../src/redaction/read-back/read-back.ts';
import english from '../../../src/static/_locales/en/messages.json';
import {secret, thumbnail} from '../../redaction/corpus.ts';
import {tag, withExif} from '../../vision/image/exif-bytes.ts';
import {catchFile} from './saved-image.ts';

/** A file with a place, an owner and a small picture of the uncovered faces in front of everything else. */
export function withMetadata(jpeg: Uint8Array): Uint8Array {
	const payload = [...[...'Exif\0\0MM\0\x2a\0\0\0\x08\0\0\0\0\0\0'].map(letter => letter.charCodeAt(0)), ...thumbnail];
	const length = payload.length + 2;
	const hidden = Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, length >> 8, length & 0xff, ...payload, ...jpeg.subarray(2)]);
	return withExif(hidden, {main: {[tag.artist]: secret}, gps: {[tag.latitudeRef]: 'N', [tag.latitude]: [[0, 1]]}});
}

/** Opens files as somebody who chooses them. */
export const choose = (page: Page, files: Readonly<Record<string, Uint8Array>>): Promise<void> =>
	page.evaluate(
		all => {
			const transfer = new DataTransfer();
			for (const [name, text] of all)
				transfer.items.add(new File([Uint8Array.from(atob(text), letter => letter.charCodeAt(0))], name, {type: 'image/jpeg'}));
			const input = document.querySelector<HTMLInputElement>('input[type=file]');
			if (!input) throw new Error('There is nothing to choose files with.');
			input.files = transfer.files;
			input.dispatchEvent(new Event('change', {bubbles: true}));
		},
		Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')] as const),
	);

export async function press(page: Page, key: keyof typeof english): Promise<void> {
	await page.evaluate(label => {
		const button = [...document.querySelectorAll('button')].find(({textContent}) => textContent === label);
		if (!button) throw new Error(`There is no button "${label}".`);
		button.click();
	}, english[key].message);
}

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
