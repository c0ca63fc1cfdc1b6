/** A share in [0, 1] of which only the bounds are certain. `low === high` where it was measured. */
export interface Interval {
	readonly low: number;
	readonly high: number;
}

/** Nothing is known: neither safe nor exposed. */
export const unknown: Interval = {low: 0, high: 1};

export const exactly = (value: number): Interval => ({low: value, high: value});

export const between = (low: number, high: number): Interval => ({low, high});

/** Here and in every function below, nested inputs give nested outputs, so that learning a fact never widens a result. */
export function product(intervals: readonly Interval[]): Interval {
	return intervals.reduce((total, {low, high}) => ({low: total.low * low, high: total.high * high}), exactly(1));
}

/** The largest of several: its bounds are the largest bounds. */
export function largest(intervals: readonly [Interval, ...Interval[]]): Interval {
	return {low: Math.max(...intervals.map(({low}) => low)), high: Math.max(...intervals.map(({high}) => high))};
}

/** The smallest of several: its bounds are the smallest bounds. */
export function smallest(intervals: readonly [Interval, ...Interval[]]): Interval {
	return {low: Math.min(...intervals.map(({low}) => low)), high: Math.min(...intervals.map(({high}) => high))};
}

/** One of several, and nobody knows which: everything from the lowest bound to the highest. */
export function oneOf(intervals: readonly [Interval, ...Interval[]]): Interval {
	return {low: Math.min(...intervals.map(({low}) => low)), high: Math.max(...intervals.map(({high}) => high))};
}

/** What holds if any of several independent shares holds (noisy or): `1 - Π(1 - x)`. */
export function anyOf(intervals: readonly Interval[]): Interval {
	const none = product(intervals.map(({low, high}) => ({low: 1 - high, high: 1 - low})));
	return {low: 1 - none.high, high: 1 - none.low};
}

/** Where both hold; `undefined` where they contradict each other. */
export function findOverlap(a: Interval, b: Interval): Interval | undefined {
	const overlap = {low: Math.max(a.low, b.low), high: Math.min(a.high, b.high)};
	return overlap.low <= overlap.high ? overlap : undefined;
}

/**
 * The one number to show for an interval. The middle, and never a product of middles: five unknown links would then multiply to
 * almost nothing, and what nobody measured would read as safe.
 */
export const middle = ({low, high}: Interval): number => (low + high) / 2;
