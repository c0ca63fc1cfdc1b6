import fc from 'fast-check';
import {expect, test} from 'vitest';
import {isWideRange, wholePoints, writeExposure} from '../../../src/core/report/write-exposure.ts';

test('wholePoints never narrows the range', () => {
	const point = fc.double({min: 0, max: 100, noNaN: true});
	fc.assert(
		fc.property(point, point, (a, b) => {
			const bounds = {low: Math.min(a, b), high: Math.max(a, b), value: (a + b) / 2};
			const whole = wholePoints(bounds);
			expect(whole.low).toBeLessThanOrEqual(bounds.low);
			expect(whole.high).toBeGreaterThanOrEqual(bounds.high);
		}),
	);
});

test.each([
	['89 (85–93)', {value: 89, low: 85, high: 93}],
	['40', {value: 40, low: 40, high: 40}],
	['? (0–92)', {value: 46, low: 0, high: 92}],
])('%s: the number is never without its range', (text, exposure) => {
	expect(writeExposure(exposure)).toBe(text);
});

test('bug: “between 88 and 90, not everything could be seen”: a range is explained from ±3 on', () => {
	expect(isWideRange({value: 89, low: 88, high: 90})).toBe(false);
	expect(isWideRange({value: 89, low: 86, high: 92})).toBe(true);
});
