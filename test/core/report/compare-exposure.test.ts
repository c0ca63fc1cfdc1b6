import {expect, test} from 'vitest';
import {compareExposure} from '../../../src/core/report/compare-exposure.ts';

const exposure = (low: number, high: number) => ({low, high, value: (low + high) / 2});

test.each([
	[exposure(58, 86), exposure(0, 9), 'lower'],
	[exposure(0, 9), exposure(58, 86), 'higher'],
	[exposure(58, 86), exposure(58, 86), 'same'],
	[exposure(58, 86), exposure(40, 70), 'unknown'],
	[exposure(0, 92), exposure(10, 20), 'unknown'],
] as const)('%o, then %o: %s', (before, after, change) => {
	expect(compareExposure(before, after)).toBe(change);
});

test('an open page that could not be probed again is not fixed (it was once reported as fixed)', () => {
	expect(compareExposure(exposure(100, 100), exposure(0, 100))).toBe('unknown');
	expect(compareExposure(exposure(0, 0), exposure(0, 100))).toBe('unknown');
});
