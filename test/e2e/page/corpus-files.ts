import type {Page} from 'puppeteer-core';
import {readBack} from '../../../src/redaction/read-back/read-back.ts';
import {fixture, jpegs, pngChunk, pngs, secret, thumbnail, toEncode} from '../../redaction/corpus.ts';
import {tag, withExif} from '../../vision/image/exif-bytes.ts';

type Files = Readonly<Record<string, Uint8Array>>;

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const drawings = ['covered-face', 'yaw-45', 'size-40', 'tiny-face', 'group-of-5', 'turned-face', 'blur-3', 'nobody', 'portrait-1080'];

/** A picture that cannot be read: it must be named, and stop no other. */
export const broken = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);

/**
 * Drawn faces of 12 to 400 pixels, masks, profiles, a crowd, mirrored and rotated ones, in every format that is taken, with every kind of metadata, and
 * hidden pictures of the uncovered face; and files that have to be encoded again. Drawn in the page.
 */
export async function drawCorpus(page: Page): Promise<Files> {
	const {'a JPEG that breaks off': _, 'a JPEG whose EXIF cannot be read': __, ...again} = toEncode;
	return {
		...(await drawn(page)),
		...named('JPEG', jpegs),
		...named('PNG', pngs),
		...Object.fromEntries(Object.entries(again).map(([name, [bytes]]) => [name, bytes])),
	};
}

/** Some of what is added has the same name in both formats. */
const named = (format: string, files: Files): Files =>
	Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`${format}: ${name}`, bytes]));

/** A file with a place, an owner and a small picture of the uncovered faces in front of everything else. */
export function withMetadata(jpeg: Uint8Array): Uint8Array {
	const payload = [...[...'Exif\0\0MM\0\x2a\0\0\0\x08\0\0\0\0\0\0'].map(letter => letter.charCodeAt(0)), ...thumbnail];
	const length = payload.length + 2;
	const hidden = Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, length >> 8, length & 0xff, ...payload, ...jpeg.subarray(2)]);
	return withExif(hidden, {main: {[tag.artist]: secret}, gps: {[tag.latitudeRef]: 'N', [tag.latitude]: [[0, 1]]}});
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

/** What a copy holds besides its picture, by name. */
export async function leftIn(copy: Uint8Array): Promise<readonly string[]> {
	const {found, imageData} = await readBack(copy);
	return [
		...found.map(({name}) => name),
		...(imageData.length === 0 ? ['no image data'] : []),
		...(Buffer.from(copy).includes(secret) ? ['the secret'] : []),
	];
}
