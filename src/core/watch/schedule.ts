/** How often a page is checked without anybody asking. */
export const watchIntervals = ['daily', 'weekly', 'monthly', 'by-hand', 'off'] as const;
export type WatchInterval = (typeof watchIntervals)[number];

const hour = 3_600_000;
const day = 24 * hour;

/** Milliseconds; those that are missing have no date of their own. */
const lengths: Readonly<Partial<Record<WatchInterval, number>>> = {daily: day, weekly: 7 * day, monthly: 30 * day};

export const lengthOf = (interval: WatchInterval): number | undefined => lengths[interval];

/** Milliseconds between two checks at least, whatever is due: after months asleep, pages are checked one by one. */
export const leastPause = 10 * 60_000;

/** Milliseconds after which a page that did not answer is tried again; twice as long each time in a row, up to its interval. */
const firstRetry = 6 * hour;

/** Share of the interval by which a check may come later, so that no site sees a clockwork. */
const spread = 0.25;

export interface Scheduled {
	readonly digest: string;
	readonly interval: WatchInterval;
	/** Milliseconds since 1970; absent where it has never been planned. */
	readonly nextAt?: number | undefined;
}

/**
 * When to check at a page next; never sooner than the interval, since the same address is not requested twice a day.
 *
 * @param jitter from 0 to 1, from outside: the core has no randomness
 */
export function nextCheck(
	interval: WatchInterval,
	now: number,
	{failures = 0, jitter}: {readonly failures?: number; readonly jitter: number},
) {
	const length = lengthOf(interval);
	if (length === undefined) return undefined;
	const wait = failures > 0 ? Math.min(length, firstRetry * 2 ** (failures - 1)) : length;
	return Math.round(now + wait * (1 + spread * jitter));
}

export interface Plan {
	/** The page to check at now: one at most. */
	readonly check?: string;
	/** When to plan again; milliseconds since 1970. Absent where nothing will ever be due. */
	readonly wakeAt?: number;
}

/** What to check at now, and when to ask again. @param lastAt when the last check of any page began */
export function planChecks(
	pages: readonly Scheduled[],
	now: number,
	{lastAt, jitter}: {readonly lastAt?: number; readonly jitter: number},
): Plan {
	const active = pages.flatMap(page => {
		const length = lengthOf(page.interval);
		return length === undefined ? [] : [{digest: page.digest, dueAt: dueAt(page.nextAt, length, now)}];
	});
	const [first] = active.toSorted((a, b) => a.dueAt - b.dueAt);
	if (!first) return {};

	// Where the clock was set back, the last check lies ahead, and how long ago it was is not known.
	const freeAt = lastAt === undefined || lastAt > now ? now : lastAt + leastPause;
	if (first.dueAt > now || freeAt > now) return {wakeAt: Math.max(first.dueAt, freeAt)};
	return {check: first.digest, wakeAt: now + Math.round(leastPause * (1 + jitter))};
}

/** A date further ahead than any plan reaches was made before the clock was set back: the page is due. */
const dueAt = (nextAt: number | undefined, length: number, now: number): number =>
	nextAt === undefined || nextAt > now + length * (1 + spread) ? 0 : nextAt;
