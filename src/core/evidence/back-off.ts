/** What is remembered of a host that asked for patience, or answered with errors. */
export interface BackOff {
	/** Not asked again before this; milliseconds since 1970. */
	readonly retryAt: number;
	/** How often in a row it asked for patience. */
	readonly times: number;
}

/** A look, as far as patience is concerned. */
interface Outcome {
	readonly kind: string;
	readonly retryAfterSeconds?: number;
}

const first = 60_000;
const longest = 24 * 3_600_000;

/**
 * What to remember of a host after a look at it: twice as long each time in a row, and at least as long as it asked for, but never
 * more than a day. `undefined`: nothing stands in the way of the next look. What comes in while it is left alone was asked for
 * before: it neither ends the patience nor counts as another time.
 *
 * @param now milliseconds since 1970
 */
export function backOffAfter(before: BackOff | undefined, {kind, retryAfterSeconds = 0}: Outcome, now: number): BackOff | undefined {
	const current = before && before.retryAt > now ? before : undefined;
	if (kind !== 'rate-limited') return current;
	const times = current?.times ?? (before?.times ?? 0) + 1;
	const wait = Math.max(first * 2 ** (times - 1), 1000 * retryAfterSeconds);
	return {retryAt: Math.max(now + Math.min(wait, longest), current?.retryAt ?? 0), times};
}

/** What a look at a host comes to while it wants to be left alone; `undefined` where it may be asked. */
export function whileBackingOff(
	backOff: BackOff | undefined,
	now: number,
): {readonly kind: 'rate-limited'; readonly retryAfterSeconds: number} | undefined {
	if (!backOff || backOff.retryAt <= now) return undefined;
	return {kind: 'rate-limited', retryAfterSeconds: Math.ceil((backOff.retryAt - now) / 1000)};
}
