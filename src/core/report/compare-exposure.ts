import type {Exposure} from '../score/report.ts';

/**
 * Whether the second report found less or more than the first. Ranges that overlap or touch are `unknown` unless they are the same: a
 * change within the uncertainty is no proof of a change.
 */
export function compareExposure(before: Exposure, after: Exposure): 'lower' | 'higher' | 'same' | 'unknown' {
	if (after.low === before.low && after.high === before.high) return 'same';
	if (after.high < before.low) return 'lower';
	return after.low > before.high ? 'higher' : 'unknown';
}
