import {describe, expect, test} from 'vitest';
import {readHtml} from '../../src/probe/html-facts.ts';

test('the first of each meta counts, its entities undone', () => {
	const {meta} = readHtml('<META Property=og:title content="Ada &amp; Bo &#x41;"><meta name="og:title" content="second">');
	expect(meta.get('og:title')).toBe('Ada & Bo A');
});

test('a value may hold the sign that ends a tag', () => {
	expect(readHtml('<meta name="description" content="a > b"><meta name="og:image" content="c">').meta.get('description')).toBe('a > b');
});

test('tags in comments and scripts are no tags', () => {
	const {meta, hasPasswordField} = readHtml('<!-- <meta name="robots" content="noindex"> --><script>"<input type=password>"</script>');
	expect(meta.size).toBe(0);
	expect(hasPasswordField).toBe(false);
});

test('robots tags name their crawler', () => {
	expect(readHtml('<meta name="robots" content="noindex"><meta name="GoogleBot" content="noimageindex, foo">').robots).toEqual([
		'noindex',
		'googlebot: noimageindex',
	]);
});

test('a page of a thousand metas is kept in part', () => {
	const metas = Array.from({length: 1000}, (_, index) => `<meta name="a${index}" content="b">`);
	expect(readHtml(metas.join('')).meta.size).toBe(300);
});

test('a form says where it sends to', () => {
	expect(readHtml('<form action="/login"><form>').formActions).toEqual(['/login', '']);
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
	])('%s', piece => {
		const facts = readHtml(repeated(piece));
		expect(facts.meta.size).toBeLessThanOrEqual(300);
		expect(facts.formActions.length).toBeLessThanOrEqual(300);
	});
});
