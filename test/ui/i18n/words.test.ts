import {describe, expect, test} from 'vitest';
import {createWords, findingKey, sayFinding, snake} from '../../../src/ui/i18n/words.ts';
import {getWords} from '../../surfaces/words.ts';

test('snake turns an id into part of a key', () => {
	expect(snake('page-not-asked')).toBe('page_not_asked');
	expect(findingKey('page-content')).toBe('finding_page_content');
});

describe('sayFinding', () => {
	test('counts', () => {
		const values = {count: 2, eyes: 40, usability: 'good'};
		expect(sayFinding(getWords('en'), {id: 'faces-found', outcome: 'fail', values})).toBe('2 faces were found.');
	});

	test('writes the core’s ISO dates as the language does', () => {
		const sentence = sayFinding(getWords('de'), {id: 'address-expires', outcome: 'pass', values: {date: '2026-11-27'}});
		expect(sentence).toContain('27.11.2026');
	});
});

test('a browser language without our texts still yields a locale', () => {
	expect(createWords(() => '').locale).toBe('en');
});

test('the pseudo-languages mark every text, and one of them mirrors the page', () => {
	expect(getWords('pseudo').say('try_again')).toMatch(/^⟦Try again( ·+)+⟧$/);
	expect(getWords('pseudo-rtl').direction).toBe('rtl');
});
