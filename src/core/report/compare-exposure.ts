import type {Exposure} from '../score/report.ts';

/**
 * Whether a second look found less or more than the first. Ranges that overlap or touch are `unknown` unless they are the same: a number
 * that moved inside its own doubt has not moved.
 */
export function compareExposure(before: Exposure, after: Exposure): 'lower' | 'higher' | 'same' | 'unknown' {
	if (after.low === before.low && after.high === before.high) return 'same';
	if (after.high < before.low) return 'lower';
	return after.low > before.high ? 'higher' : 'unknown';
}
