import {expect, test} from 'vitest';
import {directivesInTag} from '../../src/core/page/robots-directives.ts';
import {directivesInHeader} from '../../src/probe/robots-header.ts';

test.each<[string, readonly string[]]>([
	['', []],
	['noindex', ['noindex']],
	['NoIndex , NOFOLLOW', ['noindex']],
	['noai, noimageai', ['noai', 'noimageai']],
	['googlebot: noindex, nofollow', ['googlebot: noindex']],
	['googlebot: noindex, otherbot: noai, nocache, bingbot: nosnippet', ['googlebot: noindex', 'bingbot: nosnippet']],
	['noindex, googlebot: noimageindex', ['noindex', 'googlebot: noimageindex']],
	['max-image-preview:large, noindex', ['noindex']],
	['unavailable_after: Wed, 03 Dec 2025 13:09:53 GMT, noindex', ['unavailable_after:03 dec 2025', 'noindex']],
	['googlebot: unavailable_after: 2026-01-01T00:00:00Z', ['googlebot: unavailable_after:2026-01-01']],
	['unavailable_after', ['unavailable_after:']],
	['unavailable_after: 25-Aug-2007 15:00:00 EST', ['unavailable_after:25-aug-2007']],
	['unavailable_after: next easter', ['unavailable_after:']],
	['googlebot-image: noindex', ['googlebot-image: noindex']],
	[`${'foo,'.repeat(200)}noindex`, ['noindex']],
	['NOCACHE, noarchive', ['nocache', 'noarchive']],
	['noindex, noindex', ['noindex']],
	['https://x.example/a:b, noindex', []],
	['words, that: mean, nothing', []],
	['none of the above, noindex-ish, unavailable_after 2026-01-01', []],
])('%s', (value, expected) => {
	expect(directivesInHeader(value)).toEqual(expected);
});

test('the tag’s name is the crawler’s', () => {
	expect(directivesInTag('noindex', 'bingbot')).toEqual(['bingbot: noindex']);
});

test('the directives of a long header are limited in number', () => {
	expect(directivesInHeader('noindex,'.repeat(100_000))).toEqual(['noindex']);
	expect(
		directivesInHeader(Array.from({length: 1000}, (_, index) => `googlebot: unavailable_after: ${2000 + index}-01-01`).join()).length,
	).toBe(50);
});
