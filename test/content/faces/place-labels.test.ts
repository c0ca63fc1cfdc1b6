import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type Box, type Labelled, placeLabels} from '../../../src/content/faces/place-labels.ts';

const viewport = {width: 800, height: 600};
const size = {width: 120, height: 40};
const face = (left: number, top: number): Labelled => ({face: {left, top, width: 50, height: 50}, ...size});

describe('placeLabels', () => {
	test('below the face, where there is room', () => {
		expect(placeLabels([face(100, 100)], viewport)).toEqual([{left: 0, top: 56, ...size}]);
	});

	test('above it at the lower edge of the screen, and to the other side at the right one', () => {
		expect(placeLabels([face(100, 540), face(740, 100)], viewport)).toEqual([
			{left: 0, top: -46, ...size},
			{left: -70, top: 56, ...size},
		]);
	});

	test('nothing for a face that is not shown, and nothing in its way', () => {
		expect(placeLabels([{face: undefined, ...size}, face(100, 100)], viewport)[0]).toBeUndefined();
	});

	test('two neighbours’ labels lay one on the other: never, and never on a face', () => {
		const faces = fc.array(
			fc.record({left: fc.integer({min: -50, max: 850}), top: fc.integer({min: -50, max: 650}), width: side, height: side}),
			{minLength: 1, maxLength: 12},
		);
		fc.assert(
			fc.property(faces, boxes => {
				const placed = placeLabels(
					boxes.map(box => ({face: box, ...size})),
					viewport,
				);
				const labels = placed.flatMap((label, index) => {
					const box = boxes[index];
					return label && box ? [{...label, left: box.left + label.left, top: box.top + label.top}] : [];
				});
				// One alone always finds its place.
				if (boxes.length === 1) expect(labels).toHaveLength(1);
				for (const [index, label] of labels.entries())
					for (const other of [...labels.slice(index + 1), ...boxes]) expect(areApart(label, other)).toBe(true);
			}),
		);
	});
});

const side = fc.integer({min: 4, max: 200});

const areApart = (a: Box, b: Box): boolean =>
	a.left + a.width <= b.left || b.left + b.width <= a.left || a.top + a.height <= b.top || b.top + b.height <= a.top;
