import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type Box, type Labelled, placeLabels} from '../../../src/content/faces/place-labels.ts';

const viewport = {width: 800, height: 600};
const size = {width: 120, height: 40};
const face = (left: number, top: number): Labelled => ({face: {left, top, width: 50, height: 50}, ...size});

describe('placeLabels', () => {
	test('puts the label below the face where there is space', () => {
		expect(placeLabels([face(100, 100)], viewport)).toEqual([{left: 0, top: 56, ...size}]);
	});

	test('puts it above at the bottom of the screen, and aligns it to the right edge of the face at the right of the screen', () => {
		expect(placeLabels([face(100, 540), face(740, 100)], viewport)).toEqual([
			{left: 0, top: -46, ...size},
			{left: -70, top: 56, ...size},
		]);
	});

	test('places no label for a hidden face, and does not avoid that face either', () => {
		expect(placeLabels([{face: undefined, ...size}, face(100, 100)], viewport)[0]).toBeUndefined();
	});

	test('bug: labels of neighbouring faces overlapped; they overlap neither each other nor a face', () => {
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
				// A single label always finds a place.
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
