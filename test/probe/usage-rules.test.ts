import {expect, test} from 'vitest';
import {readUsageRules} from '../../src/probe/usage-rules.ts';

/** Follows the example in section 3.4 of draft-ietf-aipref-attach-04. */
const draft = `User-Agent: *
Allow: /
Disallow: /never/
Content-Usage: train-ai=n
Content-Usage: /ai-ok/ train-ai=y

User-Agent: ExampleBot
Allow: /
Content-Usage: search=y`;

const usage = (text: string, path = '/ada') => readUsageRules(text, new URL(path, 'https://social.example'), 'content-usage');
const forAll = (...rules: readonly string[]) => ['User-agent: *', ...rules].join('\n');

test.each([
	['/test', 'train-ai=n'],
	['/ai-ok/test', 'train-ai=y'],
	['/ai-ok', 'train-ai=n'],
])('the draft’s own example: %s is %s', (path, expected) => expect(usage(draft, path)).toBe(expected));

test.each<[string, string, string | undefined]>([
	['an empty file', '', undefined],
	['a group for another crawler', 'User-agent: OtherBot\nContent-Usage: train-ai=n', undefined],
	['a group for several crawlers, * among them', 'User-agent: *\nUser-agent: OtherBot\nContent-Usage: train-ai=n', 'train-ai=n'],
	['two groups for *', forAll('Allow: /', '', 'User-agent: OtherBot', 'Disallow: /', '', 'User-agent: *', 'Content-Usage: a=n'), 'a=n'],
	['a line of another kind between names', 'User-agent: *\nSitemap: /map.xml\nUser-agent: B\nContent-Usage: a=n', 'a=n'],
	['another path', forAll('Content-Usage: /bob a=n'), undefined],
	['two rules for the same path', forAll('Content-Usage: a=n', 'Content-Usage: b=y'), 'a=n, b=y'],
	['a path and no preference', forAll('Content-Usage: /ada'), undefined],
	['a comment after it', forAll('content-usage :  train-ai=n # we mean it'), 'train-ai=n'],
	['Windows line endings', 'User-agent: *\r\nContent-Usage: train-ai=n\r\n', 'train-ai=n'],
])('%s', (_, text, expected) => expect(usage(text)).toBe(expected));

test.each<[string, string, boolean]>([
	['/ada', '/ada/photos', true],
	['/ada$', '/ada/photos', false],
	['/ada$', '/ada/ada', false],
	['/ada$', '/ada', true],
	['/*/photos', '/ada/photos', true],
	['/*.jpg$', '/ada.jpg/ada.jpg', true],
	['/*.jpg$', '/ada.jpg?size=1', false],
	['/a*a$', '/a', false],
	['/?q=', '/?q=ada', true],
])('the path %s matches %s: %s', (path, pagePath, matches) => {
	expect(usage(forAll(`Content-Usage: ${path} a=n`), pagePath)).toBe(matches ? 'a=n' : undefined);
});

test('half a megabyte of wildcards is handled', () => {
	const text = forAll(...Array.from({length: 15_000}, () => 'Content-Usage: /*a*a*a*a*a*a*b$ a=n'));
	expect(usage(text, `/${'a'.repeat(2000)}`)).toBeUndefined();
});

test('bug: a long path before two Unicode line breaks was matched from each of its characters', () => {
	expect(usage(forAll(`Content-Usage: /${'a'.repeat(500_000)}\u2028b\u2028c`))).toBeUndefined();
});

/** Follows the robots.txt that Cloudflare writes for its customers. */
test('Content-Signal lines are read in the same way, beside Content-Usage', () => {
	const text = [
		'# search: building a search index',
		...['User-Agent: *', 'Content-signal: search=yes,ai-train=no', 'Allow: /'],
		'',
		'User-agent: GPTBot',
		'Content-Signal: ai-train=yes',
		'Disallow: /',
	].join('\n');
	const page = new URL('https://social.example/ada');
	expect(readUsageRules(text, page, 'content-signal')).toBe('search=yes,ai-train=no');
	expect(readUsageRules(text, page, 'content-usage')).toBeUndefined();
});
