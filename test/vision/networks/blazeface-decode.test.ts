import {expect, test} from 'vitest';
import {anchorCount, decodeBlazeface} from '../../../src/vision/networks/blazeface-decode.ts';

const numbers = 17;
/** Where the first pass found the face: the middle half of the crop. */
const middle = {x: 0.25, y: 0.25, width: 0.5, height: 0.5};

/** An output in which the given anchors are certain of a face as large as the middle half, with all landmarks on the anchor. */
function output(sure: Readonly<Record<number, number>>): Float32Array {
	const values = new Float32Array(anchorCount * numbers).fill(0);
	for (let anchor = 0; anchor < anchorCount; anchor++) values.set([sure[anchor] ?? -9, 0, 0, 64, 64], anchor * numbers);
	return values;
}

test('has as many anchors as the network', () => {
	expect(anchorCount).toBe(896);
});

test('the most certain anchor on the face is used', () => {
	// The grid of 16 has two for each cell: row 8, column 8 is near the middle.
	const values = output({[(8 * 16 + 8) * 2]: 2, [(8 * 16 + 7) * 2 + 1]: 3});
	// The nose, the third of six landmarks, is an eighth of the crop to the right of its anchor.
	values[((8 * 16 + 7) * 2 + 1) * numbers + 9] = 16;
	const pass = decodeBlazeface(values, middle);
	expect(pass?.score).toBeCloseTo(1 / (1 + Math.exp(-3)));
	expect(pass?.landmarks.map(({type}) => type)).toEqual(['right-eye', 'left-eye', 'nose', 'mouth', 'right-ear', 'left-ear']);
	expect(pass?.landmarks[0]).toMatchObject({x: 7.5 / 16, y: 8.5 / 16});
	expect(pass?.landmarks[2]).toMatchObject({x: 7.5 / 16 + 0.125, y: 8.5 / 16});
});

test('the anchors of the coarse grid follow, six for each cell', () => {
	const pass = decodeBlazeface(output({[512 + (4 * 8 + 3) * 6 + 5]: 1}), middle);
	expect(pass?.landmarks[0]).toMatchObject({x: 3.5 / 8, y: 4.5 / 8});
});

test('a more certain face next to the one in question is not used', () => {
	const corner = 0;
	const pass = decodeBlazeface(output({[corner]: 9, [(8 * 16 + 8) * 2]: 1}), middle);
	expect(pass?.score).toBeCloseTo(1 / (1 + Math.exp(-1)));
});

test('without an anchor on the face there are no landmarks', () => {
	const values = output({});
	for (let anchor = 0; anchor < anchorCount; anchor++) values.set([5, 0, 0, 4, 4], anchor * numbers);
	expect(decodeBlazeface(values, middle)).toBeUndefined();
});
