import {expect, test} from 'vitest';
import {readContentUsage} from '../../src/probe/content-usage.ts';

/** The example of draft-ietf-aipref-attach-04, section 3.4, written anew. */
const draft = `User-Agent: *
Allow: /
Disallow: /never/
Content-Usage: train-ai=n
Content-Usage: /ai-ok/ train-ai=y

User-Agent: ExampleBot
Allow: /
Content-Usage: search=y`;

const usage = (text: string, path = '/ada') => readContentUsage(text, new URL(path, 'https://social.example'));
const forAll = (...rules: readonly string[]) => ['User-agent: *', ...rules].join('\n');

test.each([
	['/test', 'train-ai=n'],
	['/ai-ok/test', 'train-ai=y'],
	['/ai-ok', 'train-ai=n'],
])('the draft’s own example: %s is %s', (path, expected) => expect(usage(draft, path)).toBe(expected));

test.each<[string, string, string | undefined]>([
	['no file to speak of', '', undefined],
	['a group for another crawler', 'User-agent: OtherBot\nContent-Usage: train-ai=n', undefined],
	['a group for several, all among them', 'User-agent: *\nUser-agent: OtherBot\nContent-Usage: train-ai=n', 'train-ai=n'],
	['two groups for all', forAll('Allow: /', '', 'User-agent: OtherBot', 'Disallow: /', '', 'User-agent: *', 'Content-Usage: a=n'), 'a=n'],
	['a line of another kind between names', 'User-agent: *\nSitemap: /map.xml\nUser-agent: B\nContent-Usage: a=n', 'a=n'],
	['another path', forAll('Content-Usage: /bob a=n'), undefined],
	['two rules for the same path', forAll('Content-Usage: a=n', 'Content-Usage: b=y'), 'a=n, b=y'],
	['a path and no preference', forAll('Content-Usage: /ada'), undefined],
	['a remark after it', forAll('content-usage :  train-ai=n # we mean it'), 'train-ai=n'],
	['lines that end as on Windows', 'User-agent: *\r\nContent-Usage: train-ai=n\r\n', 'train-ai=n'],
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
])('the path %s, asked for %s: %s', (path, asked, holds) => {
	expect(usage(forAll(`Content-Usage: ${path} a=n`), asked)).toBe(holds ? 'a=n' : undefined);
});

test('half a megabyte of stars comes to an end', () => {
	const text = forAll(...Array.from({length: 15_000}, () => 'Content-Usage: /*a*a*a*a*a*a*b$ a=n'));
	expect(usage(text, `/${'a'.repeat(2000)}`)).toBeUndefined();
});

test('bug: a long path before two odd line breaks was tried from each of its beginnings', () => {
	expect(usage(forAll(`Content-Usage: /${'a'.repeat(500_000)}\u2028b\u2028c`))).toBeUndefined();
});
