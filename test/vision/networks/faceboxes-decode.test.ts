import {expect, test} from 'vitest';
import {decodeFaceboxes, type Head} from '../../../src/vision/networks/faceboxes-decode.ts';

/** The network's output for an input of 256 x 128 without any face. */
function emptyHeads(): Head[] {
	const sizes = [
		{rows: 4, columns: 8, perCell: 21},
		{rows: 2, columns: 4, perCell: 1},
		{rows: 1, columns: 2, perCell: 1},
	];
	return sizes.map(({rows, columns, perCell}) => {
		const count = rows * columns * perCell;
		return {
			rows,
			columns,
			logits: Float32Array.from({length: count * 2}, (_, index) => (index % 2 === 0 ? 8 : -8)),
			boxes: new Float32Array(count * 4),
		};
	});
}

function seen(level: number, index: number, offsets: readonly number[] = [0, 0, 0, 0]) {
	const heads = emptyHeads();
	heads[level]?.logits.set([0, 2], index * 2);
	heads[level]?.boxes.set(offsets, index * 4);
	return decodeFaceboxes(heads, {width: 256, height: 128}, 0.15);
}

test('without a face there is no box', () => {
	expect(decodeFaceboxes(emptyHeads(), {width: 256, height: 128}, 0.15)).toEqual([]);
});

interface Expected {
	readonly x: number;
	readonly y: number;
	readonly side: number;
	readonly height?: number;
	readonly middle?: number;
}

// Centres and sides as printed by the graph's own anchor generator for an input of 256 x 128.
test.each<[string, number, number, Expected]>([
	['the first small anchor of cell (1, 1)', 0, 9 * 21, {x: 36, y: 36, side: 32}],
	['small anchors go down the column first', 0, 9 * 21 + 1, {x: 36, y: 44, side: 32}],
	['then to the next column', 0, 9 * 21 + 4, {x: 44, y: 36, side: 32}],
	['a middle anchor stands on the corners of its cell', 0, 10 * 21 + 19, {x: 96, y: 64, side: 64}],
	['a large anchor stands in the middle of its cell', 0, 11 * 21 + 20, {x: 112, y: 48, side: 128, height: 112, middle: 56}],
])('%s', (_, level, index, {x, y, side, height = side, middle = y}) => {
	const [box] = seen(level, index);
	expect(box?.score).toBeCloseTo(1 / (1 + Math.exp(-2)));
	expect((box?.x ?? 0) + (box?.width ?? 0) / 2).toBeCloseTo(x);
	expect((box?.y ?? 0) + (box?.height ?? 0) / 2).toBeCloseTo(middle);
	expect(box?.width).toBeCloseTo(side);
	expect(box?.height).toBeCloseTo(height);
});

test('anchors larger than the input are clipped to it, as in training', () => {
	expect(seen(2, 0)[0]).toMatchObject({x: 0, y: 0, width: 256, height: 128});
	expect(seen(1, 1)[0]).toMatchObject({x: 0, y: 0, width: 224, height: 128});
});

test('offsets are tenths of the anchor, and sizes fifths of its logarithm', () => {
	const [box] = seen(0, 9 * 21, [5, -5, 5 * Math.log(2), 0]);
	expect(box?.width).toBeCloseTo(32);
	expect(box?.height).toBeCloseTo(64);
	expect((box?.x ?? 0) + 16).toBeCloseTo(36 - 16);
	expect((box?.y ?? 0) + 32).toBeCloseTo(36 + 16);
});

test('a score just below the threshold gives no box', () => {
	const heads = emptyHeads();
	heads[0]?.logits.set([0, -1.8], 0);
	expect(decodeFaceboxes(heads, {width: 256, height: 128}, 0.15)).toEqual([]);
	expect(decodeFaceboxes(heads, {width: 256, height: 128}, 0.14)).toHaveLength(1);
});
