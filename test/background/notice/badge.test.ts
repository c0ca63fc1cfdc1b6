import {expect, test, vi} from 'vitest';

vi.mock('webextension-polyfill', () => ({
	default: {i18n: {getMessage: (key: string, values: readonly string[]) => [key, ...values].join(' ')}},
}));
const {badgeOf} = await import('../../../src/background/notice/badge.ts');

test.each([
	['easy to take', {value: 90, low: 85, high: 95}, '▲90', 'badge_known 90 (85–95)'],
	['some effort', {value: 45, low: 30, high: 60}, '◆45', 'badge_known 45 (30–60)'],
	['in whole points', {value: 44.6, low: 30.9, high: 60.1}, '◆45', 'badge_known 45 (30–61)'],
	['little seen', {value: 4, low: 0, high: 8}, '●4', 'badge_known 4 (0–8)'],
])('%s: a shape, the number, and a title with the range', (_, exposure, text, title) => {
	expect(badgeOf(exposure)).toMatchObject({text, title});
});

test('an unknown exposure shows no number, however low its middle', () => {
	expect(badgeOf({value: 35, low: 0, high: 70}).text).toBe('?');
});

test('the badges differ in more than colour', () => {
	const exposures = [90, 45, 4].map(value => ({value, low: value, high: value}));
	expect(new Set(exposures.map(exposure => badgeOf(exposure).text[0])).size).toBe(3);
});
