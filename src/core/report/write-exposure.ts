import type {Exposure} from '../score/report.ts';
import {exposureBand} from './link-state.ts';

/** Points between the bounds from which a range is worth explaining: plus or minus three. */
const wideFrom = 6;

/** Bounds are rounded outwards, so that a range never looks narrower than it is. */
export const wholePoints = ({value, low, high}: Exposure): Exposure => ({
	value: Math.round(value),
	low: Math.floor(low),
	high: Math.ceil(high),
});

/** The number with its range, the same in every language: `89 (85–93)`, or `? (0–92)` where the range is too wide to name a number. */
export function writeExposure(exposure: Exposure): string {
	const {value, low, high} = wholePoints(exposure);
	const number = exposureBand(exposure) === 'unknown' ? '?' : value;
	return low < high ? `${number} (${low}–${high})` : String(number);
}

export const isWideRange = (exposure: Exposure): boolean => {
	const {low, high} = wholePoints(exposure);
	return high - low >= wideFrom;
};
