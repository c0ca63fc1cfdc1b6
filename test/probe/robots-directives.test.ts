import {expect, test} from 'vitest';
import {readDirectives} from '../../src/probe/robots-directives.ts';

test.each<[string, readonly string[]]>([
	['', []],
	['noindex', ['noindex']],
	['NoIndex , NOFOLLOW', ['noindex', 'nofollow']],
	['noai, noimageai', ['noai', 'noimageai']],
	['googlebot: noindex, nofollow', ['googlebot: noindex', 'googlebot: nofollow']],
	['googlebot: noindex, otherbot: noai', ['googlebot: noindex', 'otherbot: noai']],
	['noindex, googlebot: noimageindex', ['noindex', 'googlebot: noimageindex']],
	['max-image-preview:large, noindex', ['noindex']],
	['unavailable_after: Wed, 03 Dec 2025 13:09:53 GMT, noindex', ['unavailable_after: 03 dec 2025 13:09:53 gmt', 'noindex']],
	['googlebot: unavailable_after: 2026-01-01T00:00:00Z', ['googlebot: unavailable_after: 2026-01-01t00:00:00z']],
	['unavailable_after', ['unavailable_after:']],
	['NOCACHE, noarchive', ['nocache', 'noarchive']],
	['noindex, noindex', ['noindex']],
	['https://x.example/a:b, noindex', ['https: noindex']],
	['words, that: mean, nothing', []],
])('%s', (value, expected) => {
	expect(readDirectives(value)).toEqual(expected);
});

test('the tag’s name is the crawler’s', () => {
	expect(readDirectives('noindex', 'bingbot')).toEqual(['bingbot: noindex']);
});

test('the directives of a long header are limited in number', () => {
	expect(readDirectives('noindex,'.repeat(100_000))).toEqual(['noindex']);
	expect(readDirectives(Array.from({length: 1000}, (_, index) => `bot${index}: noindex`).join()).length).toBeLessThanOrEqual(50);
});
