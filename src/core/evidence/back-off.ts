/** What is remembered about a host that asked us to slow down. */
export interface BackOff {
	/** When it last asked; milliseconds since 1970. */
	readonly at: number;
	/** No request before this; milliseconds since 1970. */
	readonly retryAt: number;
	/** How many times in a row it asked. */
	readonly times: number;
}

/** The part of a probe's outcome that backing off depends on. */
interface Outcome {
	readonly kind: string;
	readonly retryAfterSeconds?: number;
}

const first = 60_000;
const longest = 24 * 3_600_000;

/**
 * What to remember about a host after a probe: wait twice as long each time in a row, and at least as long as it asked for, but never
 * more than a day. `undefined`: the next request may go out. Answers that arrive during the wait are to earlier requests: they neither
 * end it nor count as another time.
 *
 * @param now milliseconds since 1970
 */
export function backOffAfter(before: BackOff | undefined, {kind, retryAfterSeconds = 0}: Outcome, now: number): BackOff | undefined {
	const left = before ? timeLeft(before, now) : 0;
	const current = left > 0 ? before : undefined;
	if (kind !== 'rate-limited') return current;
	const times = current?.times ?? (before?.times ?? 0) + 1;
	const wait = Math.max(first * 2 ** (times - 1), 1000 * retryAfterSeconds);
	return {at: now, retryAt: now + Math.max(Math.min(wait, longest), left), times};
}

/**
 * Milliseconds for which a host is still to be left alone; 0 or less where the wait is over. How far the clock is from when the host asked
 * counts in both directions: a clock that was set back by a year must not turn a minute into a year.
 */
const timeLeft = ({at, retryAt}: BackOff, now: number): number => retryAt - at - Math.abs(now - at);

/** The outcome of probing a host that is still backed off; `undefined` where a request may go out. */
export function whileBackingOff(
	backOff: BackOff | undefined,
	now: number,
): {readonly kind: 'rate-limited'; readonly retryAfterSeconds: number} | undefined {
	const left = backOff ? timeLeft(backOff, now) : 0;
	return left > 0 ? {kind: 'rate-limited', retryAfterSeconds: Math.ceil(left / 1000)} : undefined;
}
