import {describe, expect, test} from 'vitest';
import {type Cover, colourAt, coverFor, coverShapes, paintCover} from '../../src/redaction/covers/cover.ts';
import {isCovered, isSameOutside, type Pixels} from '../../src/redaction/covers/is-covered.ts';

const image = {width: 200, height: 160};
const face = {x: 80, y: 50, width: 40, height: 50};

/** Skin, eyes and a background, as a face has them. */
function drawn(): Pixels {
	const data = new Uint8ClampedArray(image.width * image.height * 4);
	for (let at = 0; at < data.length; at += 4) {
		const [x, y] = [(at / 4) % image.width, Math.floor(at / 4 / image.width)];
		const isFace = ((x - 100) / 20) ** 2 + ((y - 75) / 25) ** 2 < 1;
		data.set(isFace ? [224, 172, 140, 255] : [(x * 3) % 256, 120, (y * 5) % 256, 255], at);
	}
	return {...image, data};
}

function partOf({data, width}: Pixels, {x, y, width: across, height}: Cover): Pixels {
	const part = new Uint8ClampedArray(across * height * 4);
	for (let row = 0; row < height; row++)
		part.set(data.subarray(((y + row) * width + x) * 4, ((y + row) * width + x + across) * 4), row * across * 4);
	return {width: across, height, data: part};
}

/** A box blur, as editors offer it. */
function blurred(pixels: Pixels, radius: number): Pixels {
	const data = Uint8ClampedArray.from(pixels.data);
	for (let y = radius; y < pixels.height - radius; y++) {
		for (let x = radius; x < pixels.width - radius; x++) {
			for (let channel = 0; channel < 3; channel++) {
				let sum = 0;
				for (let dx = -radius; dx <= radius; dx++) sum += pixels.data[(y * pixels.width + x + dx) * 4 + channel] ?? 0;
				data[(y * pixels.width + x) * 4 + channel] = sum / (2 * radius + 1);
			}
		}
	}
	return {...pixels, data};
}

describe.each(coverShapes)('a cover as %s', shape => {
	const cover = coverFor(face, image, shape);

	test('covers all of what the detector marked, and stays in the picture', () => {
		for (const [x, y] of [
			[81, 51],
			[119, 51],
			[81, 98],
			[119, 98],
			[100, 75],
		] as const)
			expect(colourAt(cover, x, y), `${x}, ${y}`).toBeDefined();
		expect(coverFor({x: -5, y: -5, width: 300, height: 300}, image, shape)).toEqual({x: 0, y: 0, ...image, shape});
	});

	test('is found where it was painted, and nothing else has changed', () => {
		const [before, after] = [drawn(), drawn()];
		paintCover(after.data, {left: 0, top: 0, width: image.width}, cover);
		expect(isCovered(partOf(after, cover), cover)).toBe(true);
		expect(isSameOutside(before, after, [cover])).toBe(true);
		after.data[0] = 255 - (after.data[0] ?? 0);
		expect(isSameOutside(before, after, [cover])).toBe(false);
	});

	test('is missed where the face was left as it is', () => {
		expect(isCovered(partOf(drawn(), cover), cover)).toBe(false);
	});

	test.each([2, 8, 20])('a blur of %i pixels is no cover', radius => {
		expect(isCovered(partOf(blurred(drawn(), radius), cover), cover)).toBe(false);
	});

	test('a cover that was moved is missed', () => {
		const pixels = drawn();
		paintCover(pixels.data, {left: 0, top: 0, width: image.width}, {...cover, x: cover.x + 12});
		expect(isCovered(partOf(pixels, cover), cover)).toBe(false);
	});
});

test('the same cover is painted over any picture: nothing of what is under it shows', () => {
	const cover = coverFor(face, image, 'striped-oval');
	const [one, other] = [drawn(), blurred(drawn(), 9)];
	for (const {data} of [one, other]) paintCover(data, {left: 0, top: 0, width: image.width}, cover);
	for (let y = cover.y; y < cover.y + cover.height; y++)
		for (let x = cover.x; x < cover.x + cover.width; x++)
			if (colourAt(cover, x, y)) expect(one.data[(y * 200 + x) * 4]).toBe(other.data[(y * 200 + x) * 4]);
});
