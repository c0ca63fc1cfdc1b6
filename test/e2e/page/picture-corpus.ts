import {unzipSync} from 'fflate';
import type {Page} from 'puppeteer-core';
import {expect} from 'vitest';
import english from '../../../src/static/_locales/en/messages.json';
import {fixture, jpegs, pngChunk, pngs, secret, thumbnail, toEncode} from '../../redaction/corpus.ts';
import {choose, expectNothingButPixels, press, withMetadata} from './before-posting.ts';

type Files = Readonly<Record<string, Uint8Array>>;

/** How many files at most; `CORPUS=200` saves as many as the page takes at once. */
const wanted = Number(process.env['CORPUS'] ?? 16);

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const drawings = ['covered-face', 'yaw-45', 'size-40', 'tiny-face', 'group-of-5', 'turned-face', 'blur-3', 'nobody', 'portrait-1080'];

/** A picture that cannot be read: it must be named, and stop no other. */
const broken = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);

/**
 * Saves pictures of every kind at once, and reads the archive back outside of the browser: drawn faces of 12 to 400 pixels, masks, profiles,
 * a crowd, mirrored and rotated ones, in every format that is taken, with every kind of metadata, and hidden pictures of the uncovered face.
 *
 * @returns what was measured, in one line
 */
export async function saveCorpus(page: Page): Promise<string> {
	const files = Object.entries({...(await drawn(page)), ...metadataOnly()});
	const chosen = Object.fromEntries(
		Array.from({length: wanted}, (_, index) => [`${index}.jpg`, files[index % files.length]?.[1] ?? broken]),
	);
	await choose(page, {...chosen, 'broken.jpg': broken});
	await catchArchive(page);
	const before = await memoryOf(page);
	const startedAt = Date.now();
	await press(page, 'before_posting_save_all');
	await page.waitForFunction(() => 'archive' in window, {polling: 250, timeout: 220_000 + wanted * 10_000});
	const seconds = Math.round((Date.now() - startedAt) / 1000);
	const after = await memoryOf(page);
	const entries = Object.entries(
		unzipSync(Buffer.from(await page.evaluate(() => (window as unknown as {archive: string}).archive), 'base64')),
	);
	const status = await page.$eval('progress + p', ({parentElement}) => parentElement?.textContent ?? '');
	expect(status).toContain('broken.jpg');
	expect(status.split(english.before_posting_not_saved.message)[1]?.trim()).toBe('broken.jpg');
	expect(entries).toHaveLength(wanted);
	for (const [, bytes] of entries) await expectNothingButPixels(bytes);
	return `${wanted} pictures in ${seconds} s; memory of the page ${before} MB before, ${after} MB after`;
}

/** Every kind of metadata in every format that browsers decode, and files that have to be encoded again. */
function metadataOnly(): Files {
	const {'a JPEG that breaks off': _, 'a JPEG whose EXIF cannot be read': __, ...again} = toEncode;
	return {...jpegs, ...pngs, ...Object.fromEntries(Object.entries(again).map(([name, [bytes]]) => [name, bytes]))};
}

/** Of the drawings: as they are, and drawn anew, smaller, mirrored, rotated and as a crowd. All with metadata. */
async function drawn(page: Page): Promise<Files> {
	const [portrait, group] = ['portrait-400', 'group-of-5'].map(name => base64(fixture(`pictures/${name}.jpg`)));
	const variants = await page.evaluate(drawVariants, portrait ?? '', group ?? '');
	const withSecrets = variants.map(({name, type, content}): readonly [string, Uint8Array] => {
		const bytes = Uint8Array.from(Buffer.from(content, 'base64'));
		return [name, type === 'image/jpeg' ? withMetadata(bytes) : type === 'image/png' ? pngWithSecret(bytes) : webpWithSecret(bytes)];
	});
	return {
		...Object.fromEntries(withSecrets),
		...Object.fromEntries(drawings.map(name => [name, withMetadata(fixture(`pictures/${name}.jpg`))])),
	};
}

const letters = (text: string): number[] => [...text].map(letter => letter.charCodeAt(0));

const pngWithSecret = (png: Uint8Array): Uint8Array =>
	Uint8Array.from([...png.subarray(0, -12), ...pngChunk('eXIf', [...letters(secret), ...thumbnail]), ...png.subarray(-12)]);

function webpWithSecret(webp: Uint8Array): Uint8Array {
	const chunk = [...letters('XMP '), secret.length, 0, 0, 0, ...letters(secret)];
	const whole = Uint8Array.from([...webp, ...chunk]);
	new DataView(whole.buffer).setUint32(4, whole.length - 8, true);
	return whole;
}

/** Runs in the page. */
async function drawVariants(portrait: string, group: string) {
	const open = (text: string) => createImageBitmap(new Blob([Uint8Array.from(atob(text), letter => letter.charCodeAt(0))]));
	const [one, five] = [await open(portrait), await open(group)];
	const variants: {name: string; type: string; content: string}[] = [];
	const add = async (
		name: string,
		type: string,
		size: readonly [number, number],
		draw: (context: OffscreenCanvasRenderingContext2D) => void,
	) => {
		const canvas = new OffscreenCanvas(...size);
		const context = canvas.getContext('2d');
		if (!context) throw new Error('There is no canvas.');
		context.fillStyle = '#9db7c9';
		context.fillRect(0, 0, ...size);
		draw(context);
		const bytes = new Uint8Array(await (await canvas.convertToBlob({type, quality: 0.9})).arrayBuffer());
		let text = '';
		for (const byte of bytes) text += String.fromCharCode(byte);
		variants.push({name, type, content: btoa(text)});
	};
	const [width, height] = [five.width / 2, five.height / 2];
	await add('a crowd of forty', 'image/jpeg', [width * 4, height * 2], context => {
		for (let index = 0; index < 8; index++) context.drawImage(five, (index % 4) * width, Math.floor(index / 4) * height, width, height);
	});
	await add('mirrored', 'image/png', [one.width, one.height], context => {
		context.scale(-1, 1);
		context.drawImage(one, -one.width, 0);
	});
	for (const degrees of [-20, 20])
		await add(`rotated by ${degrees} degrees`, 'image/webp', [one.width, one.height], context => {
			context.translate(one.width / 2, one.height / 2);
			context.rotate((degrees * Math.PI) / 180);
			context.drawImage(one, -one.width / 2, -one.height / 2);
		});
	for (const side of [12, 24, 60, 200, 400])
		await add(`${side} pixels`, 'image/jpeg', [480, 480], context => context.drawImage(one, 40, 40, side, side));
	return variants;
}

const catchArchive = (page: Page): Promise<void> =>
	page.evaluate(() => {
		HTMLAnchorElement.prototype.click = () => undefined;
		const {createObjectURL} = URL;
		URL.createObjectURL = content => {
			if (content instanceof Blob && content.type === 'application/zip') {
				const reader = new FileReader();
				reader.onload = () => Object.assign(window, {archive: String(reader.result).split(',')[1]});
				reader.readAsDataURL(content);
			}
			return createObjectURL(content);
		};
	});

/** Megabytes; 0 where the browser does not tell. */
const memoryOf = (page: Page): Promise<number> =>
	page.evaluate(() =>
		Math.round(((performance as unknown as {memory?: {usedJSHeapSize: number}}).memory?.usedJSHeapSize ?? 0) / 1_000_000),
	);
