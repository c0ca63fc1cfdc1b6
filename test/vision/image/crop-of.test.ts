import fc from 'fast-check';
import {expect, test} from 'vitest';
import {cropOf} from '../../../src/vision/image/crop-faces.ts';

test('the crop is half as large again as the face, around its centre', () => {
	expect(cropOf({x: 100, y: 100, width: 80, height: 100}, 1)).toEqual({x: 65, y: 75, width: 150, height: 150});
});

test('the crop is always a square that contains the whole box, at every scale', () => {
	const number = fc.double({min: 1, max: 4000, noNaN: true});
	fc.assert(
		fc.property(number, number, number, number, fc.double({min: 0.1, max: 4, noNaN: true}), (x, y, width, height, scale) => {
			const crop = cropOf({x, y, width, height}, scale);
			expect(crop.width).toBe(crop.height);
			expect(crop.x).toBeLessThanOrEqual(x * scale);
			expect(crop.y).toBeLessThanOrEqual(y * scale);
			expect(crop.x + crop.width).toBeGreaterThanOrEqual((x + width) * scale);
			expect(crop.y + crop.height).toBeGreaterThanOrEqual((y + height) * scale);
		}),
	);
});
