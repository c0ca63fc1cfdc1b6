import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {formatMessage, placeholdersOf} from '../../src/core/message-format.ts';

const faces = '{count, plural, one {One face on {site}.} other {# faces on {site}.}}';

describe('formatMessage', () => {
	test('fills names', () => {
		expect(formatMessage('Profile on {site}', {site: 'Flickr'}, 'en')).toBe('Profile on Flickr');
	});

	test.each([
		[1, 'One face on Flickr.'],
		[0, '0 faces on Flickr.'],
		[12, '12 faces on Flickr.'],
	])('chooses the plural of %i', (count, sentence) => {
		expect(formatMessage(faces, {count, site: 'Flickr'}, 'en')).toBe(sentence);
	});

	test('follows the language: French counts zero as one', () => {
		expect(formatMessage('{count, plural, one {# visage} other {# visages}}', {count: 0}, 'fr')).toBe('0 visage');
	});

	test('bug: in French, zero faces were said to be one', () => {
		const found = '{count, plural, one {Un visage a été trouvé} other {# visages ont été trouvés}}';
		expect(formatMessage(found, {count: 0}, 'fr')).toBe('0 visages ont été trouvés');
		expect(formatMessage(found, {count: 1}, 'fr')).toBe('Un visage a été trouvé');
	});

	test('a number with words of its own comes before the language’s rule', () => {
		const found = '{count, plural, =0 {Of {total}, none} one {Of {total}, one} other {Of {total}, #}}';
		expect([0, 1, 2].map(count => formatMessage(found, {count, total: 5}, 'en'))).toEqual(['Of 5, none', 'Of 5, one', 'Of 5, 2']);
	});

	test('writes numbers as the language does', () => {
		expect(formatMessage('{pixels}', {pixels: 1234.5}, 'de')).toBe('1.234,5');
	});

	test('keeps what a value brings, signs and all', () => {
		expect(formatMessage('On {site}', {site: '$& #'}, 'en')).toBe('On $& #');
	});

	test('says which value is missing', () => {
		expect(() => formatMessage('On {site}', {}, 'en')).toThrow('No value for {site} in "On {site}"');
	});

	test('leaves text without placeholders as it is', () => {
		fc.assert(fc.property(fc.string(), text => formatMessage(text.replace(/[{}]/g, ''), {}, 'en') === text.replace(/[{}]/g, '')));
	});
});

test('placeholdersOf names each once, plurals too', () => {
	expect(placeholdersOf(`${faces} {site}`)).toEqual(['count', 'site']);
});
