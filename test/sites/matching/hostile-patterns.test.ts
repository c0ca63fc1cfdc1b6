import vm from 'node:vm';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {sites} from '../../../src/sites/index.ts';
import {noteFigure} from '../../figures.ts';

/**
 * The sites' patterns search text that a page controls. On a text a thousand times as long, a pattern that backtracks takes a million times
 * as long, so no timing is asserted: a linear search ends at once, and a backtracking one not at all.
 */
const hostileLength = 300_000;
/** Milliseconds after which a search counts as endless, even on a busy machine; a linear one takes a few. */
const never = 30_000;

function patternsIn(value: unknown, at: string): readonly (readonly [at: string, pattern: RegExp])[] {
	if (value instanceof RegExp) return [[at, value]];
	return typeof value === 'object' && value !== null
		? Object.entries(value).flatMap(([key, inner]) => patternsIn(inner, `${at}.${key}`))
		: [];
}

/** Some patterns are shared by several sites. */
const all = [
	...new Map(sites.flatMap(site => patternsIn(site, site.id)).map(([at, pattern]) => [pattern.source, [at, pattern] as const])).values(),
];
const inScripts = all.filter(([at]) => at.endsWith('.script'));
const inImageUrls = all.filter(([at]) => /\.(?:sizes|enlarge|notPeople)\b/.test(at));

/** The beginning of what the pattern looks for, repeated, without ever its end. */
function hostileTexts({source}: RegExp, ends: string): readonly string[] {
	const lookAround = /\(\?<?[=!](?:[^()]|\([^()]*\))*\)/g;
	const samples = fc.sample(fc.stringMatching(new RegExp(source.replace(lookAround, '').replace(/^\^|\$$/g, ''))), {numRuns: 3, seed: 9});
	const units = new Set(samples.flatMap(sample => [sample, sample.slice(0, -1), sample.slice(0, sample.length / 2)]));
	return [...units].filter(unit => unit !== '').flatMap(unit => [...ends].flatMap(end => repeated(unit, end)));
}

const repeated = (unit: string, end: string, length = hostileLength): readonly string[] => [
	unit.repeat(length / unit.length) + end,
	unit + unit.slice(-1).repeat(length) + end,
];

/** Throws if the search does not end. */
const searchAll = (pattern: RegExp, texts: readonly string[]): number =>
	vm.runInNewContext('texts.filter(text => (pattern.test(text), true)).length', {pattern, texts}, {timeout: never});

describe.each([
	['inline scripts', inScripts, '\n'],
	['image addresses', inImageUrls, '%/'],
] as const)('patterns that search %s', (what, patterns, ends) => {
	test.each(patterns)('search hostile text in linear time: %s', (_, pattern) => {
		const texts = hostileTexts(pattern, ends);
		expect(texts.length).toBeGreaterThan(1);
		expect(searchAll(pattern, texts)).toBe(texts.length);
	});

	test('exist', () => {
		expect(patterns.length).toBeGreaterThan(20);
		noteFigure(
			`patterns-${what.split(' ', 1)}`,
			patterns.length,
			`patterns that search ${what}, none of which backtracks on hostile input`,
		);
	});
});

test.each([
	['bug: the search of Flickr’s inline data restarted at every possible beginning and took minutes', 'flickr', '"photo-privacy-models":[{'],
	['bug: the search of an address full of "-logo" restarted at each of them', 'any-page', '-logo'],
	['bug: the search for a size at the end of an address restarted at each tilde', 'tiktok', '~'],
])('%s', (_, id, unit) => {
	const patterns = all.filter(([at]) => at.startsWith(`${id}.`));
	expect(patterns.length).toBeGreaterThan(0);
	for (const [, pattern] of patterns) expect(searchAll(pattern, repeated(unit, '/', 3 * hostileLength))).toBe(2);
});
