import {expect, test} from 'vitest';
import {writeDate, writeList, writeMoment, writeShare} from '../../../src/ui/i18n/format.ts';

test('writeShare writes a range, and one figure where the bounds round to the same', () => {
	expect(writeShare({low: 0.25, high: 0.55}, 'en')).toMatch(/^25% – 55%$/u);
	expect(writeShare({low: 0.301, high: 0.304}, 'en')).toBe('30%');
});

test('writeDate keeps the day in any time zone', () => {
	expect(writeDate('2026-11-01', 'en')).toBe('Nov 1, 2026');
});

test.each([
	['fr', '1er oct. 2026', '2 oct. 2026'],
	['it', '1º ott 2026', '2 ott 2026'],
	['de', '01.10.2026', '02.10.2026'],
	['el', '1 Οκτ 2026', '2 Οκτ 2026'],
])('bug: French dates said “1 octobre”; writes the first of a month in %s', (locale, first, second) => {
	expect(writeDate('2026-10-01', locale)).toBe(first);
	expect(writeDate('2026-10-02', locale)).toBe(second);
	expect(writeDate('2026-10-11', locale)).not.toMatch(/er|º/);
	expect(writeMoment(new Date(2026, 9, 1, 9, 41).getTime(), locale)).toContain(first);
});

test('writeList joins items as the language does', () => {
	expect(writeList(['a', 'b', 'c'], 'de')).toBe('a, b und c');
});
