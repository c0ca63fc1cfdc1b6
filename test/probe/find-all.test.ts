import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {createWordFinder} from '../../src/probe/find-all.ts';

function find(text: string, words: readonly string[]) {
	const finder = createWordFinder(words);
	for (let at = 0; at < text.length; at++) finder.take(text.charCodeAt(at));
	return {found: finder.end(), steps: finder.steps(), isDone: finder.isDone()};
}

/** The naive search: each word at each position. */
const slowly = (text: string, words: readonly string[]) =>
	words.filter(word => [...text].some((_, at) => text.startsWith(word, at) && !/^[\w-]/.test(text.slice(at + word.length))));

test('finds the same words as a separate search for each', () => {
	const piece = fc.constantFrom('/', 'a', '1', '-', '.', '//');
	const text = fc.array(piece, {maxLength: 40}).map(pieces => pieces.join(''));
	const word = fc.array(piece, {minLength: 1, maxLength: 6}).map(pieces => pieces.join(''));
	fc.assert(
		fc.property(text, fc.uniqueArray(word, {maxLength: 8}), (where, words) => {
			const {found, isDone} = find(where, words);
			const expected = slowly(where, words);
			expect([...found].toSorted()).toEqual(expected.toSorted());
			// Only the end of the text may show that the last word is complete.
			expect(isDone).toBe(expected.length === words.length);
		}),
		{numRuns: 2000},
	);
});

describe('takes twice as many steps for a text twice as long', () => {
	const length = 20_000;
	test.each<[string, string, (index: number) => string]>([
		['slashes', '/', index => `/1${'/'.repeat(20 + index)}`],
		['slashes of any length', '/', index => '/'.repeat(20 + index)],
		['beginnings of each other', 'a', index => `${'a'.repeat(20 + index)}b`],
		['ends of each other', 'ab', index => `${'b'.repeat(index % 2)}${'ab'.repeat(index + 1)}c`],
		['nothing in common', 'xyz ', index => `/photos/${index}/ada.jpg`],
	])('%s', (_, piece, wordAt) => {
		const words = Array.from({length: 120}, (_each, index) => wordAt(index));
		const stepsFor = (size: number) => find(piece.repeat(size / piece.length), words).steps;
		expect(stepsFor(length)).toBeLessThanOrEqual(2 * length);
		expect(stepsFor(2 * length)).toBeLessThanOrEqual(2 * stepsFor(length) + 200);
	});
});
