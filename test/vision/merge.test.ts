import fc from 'fast-check';
import {expect, test} from 'vitest';
import {combinePasses, overlap, type ScoredBox, sharedArea, suppressDuplicates} from '../../src/vision/merge.ts';

const box = (x: number, y: number, side: number, score = 0.5): ScoredBox => ({x, y, width: side, height: side, score});

const boxes = fc.array(
	fc.record({
		x: fc.integer({min: 0, max: 100}),
		y: fc.integer({min: 0, max: 100}),
		width: fc.integer({min: 1, max: 60}),
		height: fc.integer({min: 1, max: 60}),
		score: fc.double({min: 0.16, max: 0.99, noNaN: true}),
	}),
	{maxLength: 25},
);

test('the overlap of two boxes is the shared area divided by the area of both together', () => {
	expect(overlap(box(0, 0, 10), box(0, 0, 10))).toBe(1);
	expect(overlap(box(0, 0, 10), box(5, 0, 10))).toBeCloseTo(50 / 150);
	expect(overlap(box(0, 0, 10), box(10, 0, 10))).toBe(0);
	expect(sharedArea(box(0, 0, 10), box(8, 8, 10))).toBe(4);
});

test('of two boxes on one face, the more certain is kept', () => {
	const [weak, strong, other] = [box(0, 0, 20, 0.6), box(1, 1, 20, 0.9), box(100, 0, 20, 0.7)];
	expect(suppressDuplicates([weak, strong, other])).toEqual([strong, other]);
});

test('two people close together are two faces', () => {
	expect(suppressDuplicates([box(0, 0, 20), box(12, 0, 20)])).toHaveLength(2);
});

test('no two of the boxes kept are duplicates, and each box dropped is a duplicate of one that was kept', () => {
	fc.assert(
		fc.property(boxes, all => {
			const kept = suppressDuplicates(all);
			const pairs = kept.flatMap((a, index) => kept.slice(index + 1).map(b => overlap(a, b)));
			expect(Math.max(0, ...pairs)).toBeLessThan(0.3);
			for (const lost of all.filter(one => !kept.includes(one)))
				expect(kept.some(one => overlap(one, lost) >= 0.3 && one.score >= lost.score)).toBe(true);
		}),
	);
});

test('two passes that agree keep their score, with a box between theirs, closer to the more certain one', () => {
	const [both] = combinePasses([box(0, 0, 20, 0.8)], [box(2, 0, 20, 0.8)], 0.15);
	expect(both?.score).toBeCloseTo(0.8);
	expect(both).toMatchObject({x: 1, y: 0, width: 20, height: 20});
	expect(combinePasses([box(0, 0, 20, 0.3)], [box(2, 0, 20, 0.9)], 0.15)[0]?.x).toBeCloseTo(1.8);
});

test('a face found in one pass only gets a lower score, whichever pass it was', () => {
	const face = box(0, 0, 20, 0.6);
	const [first] = combinePasses([face], [], 0.15);
	const [second] = combinePasses([], [face], 0.15);
	expect(first).toEqual(second);
	expect(first?.score).toBeGreaterThan(0.15);
	expect(first?.score).toBeLessThan(0.6);
});

test('the combined score lies between those of both passes, and the result has no duplicates', () => {
	fc.assert(
		fc.property(boxes, boxes, (a, b) => {
			const combined = combinePasses(suppressDuplicates(a), suppressDuplicates(b), 0.15);
			expect(suppressDuplicates(combined)).toEqual(combined);
			const most = Math.max(0.15, ...[...a, ...b].map(({score}) => score));
			for (const {score} of combined) expect(score).toBeLessThanOrEqual(most + 1e-9);
		}),
	);
});
