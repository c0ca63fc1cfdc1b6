import type {IsoDate} from '../iso-date.ts';
import type {PageChange, Range, Track} from './history.ts';

/**
 * Percent between two ranges from which they differ. Less is what an address that ends this month instead of next makes, without anybody
 * having changed anything.
 */
export const leastGap = 10;

/**
 * Adds what a check saw of a link. A change is told only once two checks in a row, on two days, are outside of what was known, and agree: one
 * odd answer, or one that leaves everything open, is neither better nor worse.
 */
export function withSeen(
	track: Track | undefined,
	seen: Range,
	on: IsoDate,
): {readonly track: Track; readonly change?: Omit<PageChange, 'link'>} {
	if (!track) return {track: {base: seen}};

	const {base, next} = track;
	if (!differ(base, seen)) {
		const isBack = next !== undefined && differ(next.range, seen);
		return {track: {base: narrower(base, seen), ...(next && !isBack && {next})}};
	}
	if (!next || differ(next.range, seen)) return {track: {base, next: {range: seen, on}}};
	if (next.on === on) return {track};

	const to = narrower(next.range, seen);
	return {track: {base: to}, change: {turn: to[0] > base[1] ? 'worse' : 'better', on: next.on, from: base, to}};
}

export const differ = ([low, high]: Range, [otherLow, otherHigh]: Range): boolean =>
	low - otherHigh > leastGap || otherLow - high > leastGap;

/** Whether a page of which the first was known, and then the second, has become harder to take faces from. */
export const isBetter = (before: Range, after: Range): boolean => differ(before, after) && after[1] < before[0];

/** Of two that agree, the one that says more; of two alike, the later one. */
const narrower = (a: Range, b: Range): Range => (a[1] - a[0] < b[1] - b[0] ? a : b);
