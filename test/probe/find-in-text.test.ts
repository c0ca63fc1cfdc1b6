import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {findInText} from '../../src/probe/find-in-text.ts';

test('finds what `indexOf` finds', () => {
	const text = fc.array(fc.constantFrom('a', 'b', '/'), {maxLength: 30}).map(units => units.join(''));
	fc.assert(
		fc.property(text, text, fc.nat({max: 30}), (where, piece, place) => {
			const from = Math.min(place, where.length);
			expect(findInText(where, piece, from)).toBe(where.indexOf(piece, from));
		}),
		{numRuns: 3000},
	);
});

describe('bug: a page whose address was made for the rules of its robots.txt kept the worker busy; both twice as long take twice the steps', () => {
	test.each<[string, (length: number) => string, (length: number) => string]>([
		['a beginning that never matches', length => 'a'.repeat(length), length => `b${'a'.repeat(length / 4)}`],
		['an end that never matches', length => 'a'.repeat(length), length => `${'a'.repeat(length / 4)}b`],
		['a middle that never matches', length => 'ab'.repeat(length / 2), length => `${'ab'.repeat(length / 8)}c${'ab'.repeat(length / 8)}`],
		['nothing in common', length => 'xyz/'.repeat(length / 4), length => 'q'.repeat(length / 4)],
	])('%s', (_, textOf, pieceOf) => {
		const steps = (length: number) => {
			let count = 0;
			const counted = (text: string) => ({
				length: text.length,
				charCodeAt(at: number) {
					count += 1;
					return text.charCodeAt(at);
				},
			});
			expect(findInText(counted(textOf(length)), counted(pieceOf(length)), 0)).toBe(-1);
			return count;
		};
		expect(steps(4000)).toBeLessThanOrEqual(8 * 4000);
		expect(steps(8000)).toBeLessThanOrEqual(2.1 * steps(4000));
	});
});
