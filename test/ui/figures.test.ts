import fc from 'fast-check';
import {expect, test} from 'vitest';
import {wholePoints, writeDate, writeList, writePlaces, writeShare} from '../../src/ui/figures.ts';

test('writeShare writes a range, and one figure where the bounds round to the same', () => {
	expect(writeShare({low: 0.25, high: 0.55}, 'en')).toMatch(/^25% – 55%$/u);
	expect(writeShare({low: 0.301, high: 0.304}, 'en')).toBe('30%');
});

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

test('writeDate keeps the day, wherever the reader is', () => {
	expect(writeDate('2026-11-01', 'en')).toBe('Nov 1, 2026');
});

test('writeList joins as the language does', () => {
	expect(writeList(['a', 'b', 'c'], 'de')).toBe('a, b und c');
});

test('writePlaces names countries and leaves parts of them as codes', () => {
	expect(writePlaces(['fr', 'us-ca'], 'en')).toBe('France and US-CA');
});
