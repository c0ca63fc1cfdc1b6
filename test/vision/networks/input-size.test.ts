import fc from 'fast-check';
import {expect, test} from 'vitest';
import {inputSizeFor} from '../../../src/vision/networks/input-size.ts';

const pass = {longSide: 1024, maxEnlargement: 2};

test.each([
	['a large picture is shown smaller', {width: 4000, height: 3000}, {width: 1024, height: 768, paddedWidth: 1024, paddedHeight: 768}],
	['a small one is enlarged', {width: 400, height: 300}, {width: 800, height: 600, paddedWidth: 832, paddedHeight: 640}],
	['upright as well', {width: 600, height: 1200}, {width: 512, height: 1024, paddedWidth: 512, paddedHeight: 1024}],
	['a single pixel stays something', {width: 1, height: 1}, {width: 2, height: 2, paddedWidth: 64, paddedHeight: 64}],
	['a hair-thin one too', {width: 9000, height: 1}, {width: 1024, height: 1, paddedWidth: 1024, paddedHeight: 64}],
])('%s', (_, image, expected) => {
	expect(inputSizeFor(image, pass)).toEqual(expected);
});

test('for an image of any size, the input is bounded and made of whole blocks', () => {
	fc.assert(
		fc.property(fc.integer({min: 1, max: 40_000}), fc.integer({min: 1, max: 40_000}), (width, height) => {
			const size = inputSizeFor({width, height}, pass);
			for (const side of [size.paddedWidth, size.paddedHeight]) {
				expect(side % 64).toBe(0);
				expect(side).toBeLessThanOrEqual(1024);
			}

			expect(size.paddedWidth - size.width).toBeLessThan(64);
			expect(size.paddedHeight - size.height).toBeLessThan(64);
		}),
	);
});
