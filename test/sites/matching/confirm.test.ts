import {parseHTML} from 'linkedom';
import {describe, expect, test} from 'vitest';
import {matchPage} from '../../../src/sites/index.ts';
import {confirm} from '../../../src/sites/matching/confirm.ts';

function confirms(address: string, html: string, isLoaded = true): boolean {
	const pageMatch = matchPage(new URL(address));
	if (!pageMatch) throw new Error(`${address} does not match`);
	return confirm(parseHTML(html).document, pageMatch, isLoaded);
}

describe('a name right after the host is only a candidate', () => {
	test.each([
		['a page that does not exist', '<title>Page not found</title><h1>Sorry</h1>'],
		['a login page', '<title>Log in</title><link rel="canonical" href="https://x.com/i/flow/login">'],
		['a title in which the name is part of another word', '<title>Adaptation (@adaptation) / X</title>'],
		['an answer without a title, which only repeats the address that was asked for', '<link rel="canonical" href="https://x.com/ada">'],
		['leftovers of another person’s page', '<link rel="canonical" href="https://x.com/bert"><a href="/bert/photo"></a>'],
	])('%s does not confirm it', (_, html) => {
		expect(confirms('https://x.com/ada', html)).toBe(false);
	});

	test.each([
		['its own canonical address', '<title>X</title><link rel="canonical" href="https://x.com/Ada">'],
		['an OpenGraph address', '<title>X</title><meta property="og:url" content="https://twitter.com/ada">'],
		['a marker with its name', '<a href="/Ada/photo"></a>'],
		['its title', '<title>Ada Muster (@Ada) / X</title>'],
	])('%s confirms it', (_, html) => {
		expect(confirms('https://x.com/ada', html)).toBe(true);
	});
});

test('inline data from the first address does not confirm the second', () => {
	const data = '<script>{"webapp.user-detail":{}}</script>';
	expect(confirms('https://www.tiktok.com/@ada', data)).toBe(true);
	expect(confirms('https://www.tiktok.com/@ada', data, false)).toBe(false);
});

test('an unambiguous address needs no marker', () => {
	expect(confirms('https://www.linkedin.com/in/ada-muster', '<p>')).toBe(true);
});
