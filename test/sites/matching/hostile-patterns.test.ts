import {describe, expect, test} from 'vitest';
import {sites} from '../../../src/sites/index.ts';
import {noteFigure} from '../../figures.ts';
import {hostileLength, hostileTexts, repeated, searchAll} from './hostile-texts.ts';

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
