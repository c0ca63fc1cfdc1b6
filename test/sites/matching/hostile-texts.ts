import vm from 'node:vm';
import fc from 'fast-check';

/**
 * Patterns search text that a page controls. On a text a thousand times as long, a pattern that backtracks takes a million times as long, so
 * no timing is asserted: a linear search ends at once, and a backtracking one not at all.
 */
export const hostileLength = 300_000;
/** Milliseconds after which a search counts as endless, even on a busy machine; a linear one takes a few. */
const never = 30_000;

/** The beginning of what the pattern looks for, repeated, without ever its end. */
export function hostileTexts({source}: RegExp, ends: string): readonly string[] {
	const lookAround = /\(\?<?[=!](?:[^()]|\([^()]*\))*\)/g;
	const samples = fc.sample(fc.stringMatching(new RegExp(source.replace(lookAround, '').replace(/^\^|\$$/g, ''))), {numRuns: 3, seed: 9});
	const units = new Set(samples.flatMap(sample => [sample, sample.slice(0, -1), sample.slice(0, sample.length / 2)]));
	return [...units].filter(unit => unit !== '').flatMap(unit => [...ends].flatMap(end => repeated(unit, end)));
}

export const repeated = (unit: string, end: string, length = hostileLength): readonly string[] => [
	unit.repeat(length / unit.length) + end,
	unit + unit.slice(-1).repeat(length) + end,
];

/** Throws if the search does not end. */
export const searchAll = (pattern: RegExp, texts: readonly string[]): number =>
	vm.runInNewContext('texts.filter(text => (pattern.test(text), true)).length', {pattern, texts}, {timeout: never});
