import {describe, expect, test} from 'vitest';
import {type CheckTools, checkCopy, passes} from '../../src/pictures/before-posting/check-copy.ts';
import {type Copy, type Encode, makeCopy} from '../../src/pictures/before-posting/make-copy.ts';
import type {Cover} from '../../src/redaction/covers/cover.ts';
import type {Pixels} from '../../src/redaction/covers/is-covered.ts';
import {decodePng, encodePng, inspectPng, pixelsOf, pngFrom, skin, textChunk} from './png-canvas.ts';

const size = {width: 80, height: 60};
const face = {x: 30, y: 20, width: 16, height: 20};
const cover: Cover = {x: 26, y: 14, width: 24, height: 32, shape: 'box'};
const tools: CheckTools = {decode: decodePng, inspect: inspectPng};

function drawing(): Pixels {
	const data = new Uint8ClampedArray(size.width * size.height * 4);
	for (let at = 0; at < data.length; at += 4) {
		const [x, y] = [(at / 4) % size.width, Math.floor(at / 4 / size.width)];
		const isFace = x >= face.x && x < face.x + face.width && y >= face.y && y < face.y + face.height;
		data.set(isFace ? skin : [x * 3, 200, y * 4, 255], at);
	}
	return {...size, data};
}

const original = pngFrom(drawing(), [textChunk('Ada Muster')]);
const make = (covers: readonly Cover[], encode: Encode = encodePng, more = {}): Promise<Copy> =>
	makeCopy({bytes: original, size, plan: {covers, quality: 0.9, ...more}}, encode);
const check = async (copy: Copy, use: CheckTools = tools) => checkCopy(original, copy, use);

describe('a copy with its face covered', () => {
	test('passes: no metadata, the cover in its place, no face found in any way, and the rest unchanged', async () => {
		const found = await check(await make([cover]));
		expect(found).toEqual({
			metadata: [],
			covers: {total: 1, missing: 0},
			searches: [
				{way: 'as-saved', found: 0},
				{way: 'half', found: 0},
				{way: 're-encoded', found: 0},
			],
			isUnchanged: true,
		});
		expect(passes(found)).toBe(true);
	});

	test('passes where it is cropped and made smaller', async () => {
		const copy = await make([cover], encodePng, {crop: {x: 20, y: 10, width: 40, height: 40}, longSide: 20});
		expect([copy.width, copy.height, copy.claim]).toEqual([20, 20, undefined]);
		expect(passes(await check(copy))).toBe(true);
	});

	test('does not pass where the cover was painted somewhere else', async () => {
		const moved: Encode = (bytes, layout, options) =>
			encodePng(bytes, {...layout, covers: layout.covers.map(each => ({...each, x: each.x + 20}))}, options);
		const found = await check(await make([cover], moved));
		expect([found.covers.missing, found.searches[0]?.found, passes(found)]).toEqual([1, 1, false]);
	});

	test('does not pass where the face was blurred instead', async () => {
		const blurring: Encode = async (bytes, layout) => {
			const pixels = pixelsOf(bytes);
			for (const {x, y, width, height} of layout.covers)
				for (let row = y; row < y + height; row++)
					for (let column = x; column < x + width; column++)
						pixels.data.set([190 + (row % 8), 160, 140 + (column % 8), 255], (row * pixels.width + column) * 4);
			return pngFrom(pixels);
		};
		const found = await check(await make([cover], blurring));
		expect([found.covers.missing, passes(found)]).toEqual([1, false]);
	});

	test('does not pass where one detector finds a face in one of the ways only', async () => {
		const sharpEyed: CheckTools['inspect'] = async (bytes, type, options) => {
			const inspection = await inspectPng(bytes, type, options);
			const isHalf = pixelsOf(new Uint8Array(bytes)).width === size.width / 2;
			return isHalf ? {...inspection, areaScores: inspection.areaScores.map(() => 0.7)} : inspection;
		};
		const found = await check(await make([cover]), {...tools, inspect: sharpEyed});
		expect(found.searches.map(search => search.found)).toEqual([0, 1, 0]);
		expect(passes(found)).toBe(false);
	});

	test('does not pass where a search could not be made', async () => {
		const failing: CheckTools['inspect'] = async () => ({
			outcome: {kind: 'unreadable', reason: 'model-failed'},
			details: [],
			areaScores: [],
		});
		const found = await check(await make([cover]), {...tools, inspect: failing});
		expect(found.searches.map(search => search.found)).toEqual([undefined, undefined, undefined]);
		expect(passes(found)).toBe(false);
	});

	test('does not pass where a pixel outside the cover changed although the format keeps them', async () => {
		const careless: Encode = async (...request) => {
			const pixels = pixelsOf(await encodePng(...request));
			pixels.data[0] = (pixels.data[0] ?? 0) + 1;
			return pngFrom(pixels);
		};
		const found = await check(await make([cover], careless));
		expect([found.isUnchanged, passes(found)]).toEqual([false, false]);
	});
});

describe('a copy in which nothing is to change', () => {
	test('has the image data of the original, bit for bit, and nothing else', async () => {
		const never: Encode = () => Promise.reject(new Error('There is nothing to encode.'));
		const copy = await make([], never);
		expect(copy.claim).toBe('image-data');
		const found = await check(copy);
		expect([found.metadata, found.isUnchanged, passes(found)]).toEqual([[], true, true]);
	});

	test('does not pass where metadata were left in it: the saved bytes are read, whatever made them', async () => {
		const copy: Copy = {...size, bytes: original, format: 'png', covers: [], claim: 'image-data'};
		const found = await check(copy);
		expect(found.metadata.map(({name}) => name)).toEqual(['tEXt']);
		expect(passes(found)).toBe(false);
	});
});
