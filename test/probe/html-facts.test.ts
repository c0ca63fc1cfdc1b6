import {describe, expect, test} from 'vitest';
import {readHtml} from '../../src/probe/html-facts.ts';
import {turnLength} from '../../src/probe/turns.ts';
import {countTurns} from './count-turns.ts';

test('the first of each meta counts, its entities undone', async () => {
	const {meta} = await readHtml('<META Property=og:title content="Ada &amp; Bo &#x41;"><meta name="og:title" content="second">');
	expect(meta.get('og:title')).toBe('Ada & Bo A');
});

test('a value may hold the sign that ends a tag', async () => {
	expect((await readHtml('<meta name="description" content="a > b"><meta name="og:image" content="c">')).meta.get('description')).toBe(
		'a > b',
	);
});

test('tags in comments and scripts are no tags', async () => {
	const {meta, hasPasswordField} = await readHtml(
		'<!-- <meta name="robots" content="noindex"> --><script>"<input type=password>"</script>',
	);
	expect(meta.size).toBe(0);
	expect(hasPasswordField).toBe(false);
});

test('robots tags name their crawler', async () => {
	expect((await readHtml('<meta name="robots" content="noindex"><meta name="GoogleBot" content="noimageindex, foo">')).robots).toEqual([
		'noindex',
		'googlebot: noimageindex',
	]);
});

test('a page of a thousand metas is kept in part', async () => {
	const metas = Array.from({length: 1000}, (_, index) => `<meta name="a${index}" content="b">`);
	expect((await readHtml(metas.join(''))).meta.size).toBe(300);
});

test('a form says where it sends to', async () => {
	expect((await readHtml('<form action="/login"><form>')).formActions).toEqual(['/login', '']);
});

// Each of these takes minutes where a pattern starts again at every tag; the test's own time limit is the measure.
describe('three hostile megabytes come to an end', () => {
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

test('a tag that reaches from one turn into the next is read whole', async () => {
	const {meta} = await readHtml(`${' '.repeat(turnLength - 20)}<meta name="description" content="a &amp; b">`);
	expect(meta.get('description')).toBe('a & b');
});

test('others have their turn while three megabytes are read', async () => {
	const length = 3_000_000;
	expect(await countTurns(() => readHtml('<p>'.repeat(length / 3)))).toBeGreaterThanOrEqual(length / turnLength);
});

test('a reading that nobody waits for any more ends', async () => {
	expect((await readHtml('<meta name="description" content="a">', AbortSignal.abort())).meta.size).toBe(0);
});
