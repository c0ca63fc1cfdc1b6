import vm from 'node:vm';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {sites} from '../../../src/sites/index.ts';
import {noteFigure} from '../../figures.ts';

/**
 * What a page writes is searched with the sites' own patterns. For a text a thousand times as long, one that goes back and forth takes a
 * million times as long, so nothing is timed here: what goes through the text once is over at once, and the other never.
 */
const hostileLength = 300_000;
/** Milliseconds that count as never, on a busy machine too; going through the text once takes a few. */
const never = 30_000;

function patternsIn(value: unknown, at: string): readonly (readonly [at: string, pattern: RegExp])[] {
	if (value instanceof RegExp) return [[at, value]];
	return typeof value === 'object' && value !== null
		? Object.entries(value).flatMap(([key, inner]) => patternsIn(inner, `${at}.${key}`))
		: [];
}

/** Several sites share some of them. */
const all = [
	...new Map(sites.flatMap(site => patternsIn(site, site.id)).map(([at, pattern]) => [pattern.source, [at, pattern] as const])).values(),
];
const inScripts = all.filter(([at]) => at.endsWith('.script'));
const inPictureAddresses = all.filter(([at]) => /\.(?:sizes|enlarge|notPeople)\b/.test(at));

/** The beginnings of what the pattern looks for, over and over, and never the end of it. */
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

/** Throws where it never ends. */
const searchAll = (pattern: RegExp, texts: readonly string[]): number =>
	vm.runInNewContext('texts.filter(text => (pattern.test(text), true)).length', {pattern, texts}, {timeout: never});

describe.each([
	['inline scripts', inScripts, '\n'],
	['addresses of pictures', inPictureAddresses, '%/'],
] as const)('patterns that search %s', (what, patterns, ends) => {
	test.each(patterns)('go through a hostile one once: %s', (_, pattern) => {
		const texts = hostileTexts(pattern, ends);
		expect(texts.length).toBeGreaterThan(1);
		expect(searchAll(pattern, texts)).toBe(texts.length);
	});

	test('are there', () => {
		expect(patterns.length).toBeGreaterThan(20);
		noteFigure(
			`patterns-${what.split(' ', 1)}`,
			patterns.length,
			`patterns that search ${what}, none of which backtracks on hostile input`,
		);
	});
});

test.each([
	['bug: Flickr’s inline data was searched anew from each of its beginnings, for minutes', 'flickr', '"photo-privacy-models":[{'],
	['bug: an address of nothing but logos was searched from each of them', 'any-page', '-logo'],
	['bug: the size at the end of an address was looked for from each tilde', 'tiktok', '~'],
])('%s', (_, id, unit) => {
	const patterns = all.filter(([at]) => at.startsWith(`${id}.`));
	expect(patterns.length).toBeGreaterThan(0);
	for (const [, pattern] of patterns) expect(searchAll(pattern, repeated(unit, '/', 3 * hostileLength))).toBe(2);
});
