import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {fitBox} from '../../../src/content/faces/fit-box.ts';

const box = {x: 100, y: 100, width: 50, height: 50};
const image = {width: 400, height: 200};

describe('fitBox', () => {
	test('scales with an image of the same shape', () => {
		expect(fitBox(box, image, {width: 200, height: 100}, 'fill')).toEqual({x: 50, y: 50, width: 25, height: 25});
	});

	test('follows an image cropped to cover a square', () => {
		expect(fitBox(box, image, {width: 100, height: 100}, 'cover')).toEqual({x: 0, y: 50, width: 25, height: 25});
	});

	test('follows an image fitted into a square', () => {
		expect(fitBox(box, image, {width: 100, height: 100}, 'contain')).toEqual({x: 25, y: 50, width: 12.5, height: 12.5});
	});

	test('keeps the image centred in the element, whatever the fit', () => {
		const side = fc.integer({min: 1, max: 4000});
		const size = fc.record({width: side, height: side});
		fc.assert(
			fc.property(size, size, fc.constantFrom('fill', 'cover', 'contain'), (from, to, fit) => {
				const middle = fitBox({x: from.width / 2, y: from.height / 2, width: 0, height: 0}, from, to, fit);
				expect(middle.x).toBeCloseTo(to.width / 2, 6);
				expect(middle.y).toBeCloseTo(to.height / 2, 6);
			}),
		);
	});
});
