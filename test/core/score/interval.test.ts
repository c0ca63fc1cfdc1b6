import fc from 'fast-check';
import {expect, test} from 'vitest';
import {
	anyOf,
	between,
	exactly,
	findOverlap,
	type Interval,
	largest,
	middle,
	product,
	smallest,
	unknown,
} from '../../../src/core/score/interval.ts';

const share = fc.double({min: 0, max: 1, noNaN: true});
const interval = fc.tuple(share, share).map(([a, b]) => between(Math.min(a, b), Math.max(a, b)));

/** An interval, and a narrower one inside it. */
const nested = fc.tuple(interval, share, share).map(([outer, a, b]): readonly [Interval, Interval] => {
	const at = (part: number) => Math.min(outer.high, Math.max(outer.low, outer.low + part * (outer.high - outer.low)));
	return [between(at(Math.min(a, b)), at(Math.max(a, b))), outer];
});

test.each([
	['product', product],
	['anyOf', anyOf],
	['largest', largest],
	['smallest', smallest],
] as const)('%s keeps what is nested nested, in order and within 0 and 1', (_, combine) => {
	fc.assert(
		fc.property(nested, nested, ([inner, outer], [otherInner, otherOuter]) => {
			const narrow = combine([inner, otherInner]);
			const wide = combine([outer, otherOuter]);
			expect(0 <= wide.low && wide.low <= narrow.low && narrow.low <= narrow.high && narrow.high <= wide.high && wide.high <= 1).toBe(true);
		}),
	);
});

test('combine by hand', () => {
	expect(product([between(0.5, 1), exactly(0.5)])).toEqual(between(0.25, 0.5));
	expect(product([])).toEqual(exactly(1));
	expect(anyOf([exactly(0.5), between(0, 0.5)])).toEqual(between(0.5, 0.75));
	expect(largest([between(0.1, 0.3), between(0.2, 0.25)])).toEqual(between(0.2, 0.3));
	expect(smallest([between(0.1, 0.3), between(0.2, 0.25)])).toEqual(between(0.1, 0.25));
	expect(middle(unknown)).toBe(0.5);
});

test('the overlap of two intervals is where both hold', () => {
	expect(findOverlap(between(0, 0.6), between(0.4, 1))).toEqual(between(0.4, 0.6));
	expect(findOverlap(between(0, 0.5), between(0.5, 1))).toEqual(exactly(0.5));
	expect(findOverlap(between(0, 0.4), between(0.6, 1))).toBeUndefined();
});
