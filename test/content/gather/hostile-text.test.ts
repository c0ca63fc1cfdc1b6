import fc from 'fast-check';
import {expect, test} from 'vitest';
import {parseSrcset} from '../../../src/content/gather/srcset.ts';
import {urlInStyle} from '../../../src/content/gather/style-url.ts';
import {findFullName} from '../../../src/sites/matching/full-name.ts';

/**
 * Each of these kept a page busy for minutes: the pattern went back and forth. What ends at all ends at once, so nothing is timed here:
 * a test that hangs fails.
 */
const million = 1_000_000;

test('bug: alt text with a page of white space was searched for a name for minutes', () => {
	expect(findFullName(`Ada Muster${' '.repeat(million)}x`)).toBe('Ada Muster');
	expect(findFullName(`A${' '.repeat(million)}B`)).toBeUndefined();
});

test('bug: a URL of megabytes in a srcset was tried from each of its characters', () => {
	expect(parseSrcset(`${'a'.repeat(million)} b`)).toHaveLength(1);
	expect(parseSrcset(`a${' '.repeat(million)}b, c 2x`)).toHaveLength(1);
});

test('bug: a style made of repeated beginnings was scanned again from each of them', () => {
	expect(urlInStyle('background:'.repeat(million))).toBeUndefined();
	expect(urlInStyle('background:url('.repeat(million))).toBeUndefined();
	expect(urlInStyle(`background:url("${' '.repeat(million)}`)).toBeUndefined();
});

test('reads the first entries of a srcset with ten thousand', () => {
	const entries = Array.from({length: 10_000}, (_, index) => `https://pictures.example/${index}.jpg ${index + 1}w`);
	const candidates = parseSrcset(entries.join(', '));
	expect(candidates.length).toBeGreaterThan(300);
	expect(candidates.length).toBeLessThan(1000);
	expect(candidates[0]).toEqual({url: 'https://pictures.example/0.jpg', width: 1});
});

test.each([
	['background:url(a.jpg)', 'a.jpg'],
	["color: red; background-image: url( 'a b.jpg' ) no-repeat", 'a b.jpg'],
	['BACKGROUND: #fff url("a.jpg")', 'a.jpg'],
	['background:url()', undefined],
	['mask: url(a.svg)', undefined],
])('the picture in the style %s', (style, address) => {
	expect(urlInStyle(style)).toBe(address);
});

const hostileText = fc.string({
	unit: fc.constantFrom(...'aA ,;:()"\'\n\t·|@wx2\u202e\0', 'url(', 'background:', 'https://a.example/'),
	maxLength: 400,
});

test('reading any attribute ends, and yields no more than the attribute held', () => {
	fc.assert(
		fc.property(hostileText, text => {
			for (const {url, width, density} of parseSrcset(text)) {
				expect(text).toContain(url);
				expect(url).not.toMatch(/\s|^$/);
				for (const size of [width, density]) expect(size ?? 0).toBeGreaterThanOrEqual(0);
			}
			expect(text).toContain(urlInStyle(text) ?? '');
			expect(text).toContain(findFullName(text) ?? '');
		}),
	);
});
