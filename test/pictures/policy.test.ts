import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';

const html = readFileSync('src/pictures/index.html', 'utf8');
const [, policy = ''] = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html) ?? [];
const sources = new Map(policy.split('; ').map(directive => [directive.split(' ')[0], directive.split(' ').slice(1)] as const));

test('lets the page reach nothing but the package', () => {
	expect(sources.get('default-src')).toEqual(["'none'"]);
	expect(sources.get('connect-src')).toEqual(["'self'"]);
	expect(sources.get('form-action')).toEqual(["'none'"]);
	const all = [...sources.values()].flat();
	expect(all.filter(source => !["'none'", "'self'", "'wasm-unsafe-eval'", 'data:', 'blob:'].includes(source))).toEqual([]);
});

test('stands before anything is loaded', () => {
	expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<(?:script|link|title)/));
});
