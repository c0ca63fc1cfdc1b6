import {describe, expect, test} from 'vitest';
import {readHtml} from '../../src/probe/html-facts.ts';
import {turnLength} from '../../src/probe/turns.ts';
import {countTurns} from './count-turns.ts';

test('the first meta tag of each name counts, with its entities decoded', async () => {
	const {meta} = await readHtml('<META Property=og:title content="Ada &amp; Bo &#x41;"><meta name="og:title" content="second">');
	expect(meta.get('og:title')).toBe('Ada & Bo A');
});

test('an attribute value may contain ">"', async () => {
	expect((await readHtml('<meta name="description" content="a > b"><meta name="og:image" content="c">')).meta.get('description')).toBe(
		'a > b',
	);
});

test('tags in comments and scripts are ignored', async () => {
	const {meta, hasPasswordField} = await readHtml(
		'<!-- <meta name="robots" content="noindex"> --><script>"<input type=password>"</script>',
	);
	expect(meta.size).toBe(0);
	expect(hasPasswordField).toBe(false);
});

test('robots tags are read with the crawler’s name', async () => {
	expect((await readHtml('<meta name="robots" content="noindex"><meta name="GoogleBot" content="noimageindex, foo">')).robots).toEqual([
		'noindex',
		'googlebot: noimageindex',
	]);
});

test('of a thousand meta tags, 300 are read', async () => {
	const metas = Array.from({length: 1000}, (_, index) => `<meta name="a${index}" content="b">`);
	expect((await readHtml(metas.join(''))).meta.size).toBe(300);
});

test('the action of each form is read', async () => {
	expect((await readHtml('<form action="/login"><form>')).formActions).toEqual(['/login', '']);
});

// With a pattern that restarts at every tag, each of these takes minutes; the test's time limit catches that.
describe('three hostile megabytes are handled', () => {
	const repeated = (piece: string) => piece.repeat(Math.ceil(3_000_000 / piece.length));
	test.each([
		'<meta ',
		'<meta content="',
		'<meta name=a content=b>',
		'<title>',
		'<input ',
		'"@type" ',
		'"@type"                ',
		'itemtype=http://',
		'<form action=x>',
		'<div>',
		'</p>',
		'<p>',
		'<!--',
		'<script>',
		'&amp',
		'<',
		'<a b=',
	])('%s', async piece => {
		const facts = await readHtml(repeated(piece));
		expect(facts.meta.size).toBeLessThanOrEqual(300);
		expect(facts.formActions.length).toBeLessThanOrEqual(300);
	});
});

test('a tag that spans two turns is read completely', async () => {
	const {meta} = await readHtml(`${' '.repeat(turnLength - 20)}<meta name="description" content="a &amp; b">`);
	expect(meta.get('description')).toBe('a & b');
});

test('other work gets its turn while three megabytes are read', async () => {
	const length = 3_000_000;
	expect(await countTurns(() => readHtml('<p>'.repeat(length / 3)))).toBeGreaterThanOrEqual(length / turnLength);
});

test('an aborted read ends', async () => {
	expect((await readHtml('<meta name="description" content="a">', AbortSignal.abort())).meta.size).toBe(0);
});

test('the texts of structured data are kept, up to a bound, and no other scripts', async () => {
	const script = (type: string, text: string): string => `<script type="${type}">${text}</script><p>between</p>`;
	const {structuredData} = await readHtml(
		script('Application/LD+JSON', '{"a": "<b>"}') + script('text/javascript', 'no') + script('application/ld+json', '[]'),
	);
	expect(structuredData).toEqual(['{"a": "<b>"}', '[]']);
	const long = await readHtml(script('application/ld+json', 'a'.repeat(300_000)) + script('application/ld+json', 'b'));
	expect(long.structuredData.join('')).toHaveLength(100_000);
});

test('bug: a text right behind structured data was taken for a part of it', async () => {
	const {structuredData} = await readHtml('<script type="application/ld+json">{"a": 1}</script>Skip to the content<p>between');
	expect(structuredData).toEqual(['{"a": 1}']);
});

test('a page with any number of empty scripts costs no more than a few', async () => {
	const {structuredData} = await readHtml('<script type="application/ld+json"></script>'.repeat(5000));
	expect(structuredData.length).toBeLessThanOrEqual(300);
});
