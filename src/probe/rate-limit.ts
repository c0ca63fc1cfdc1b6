/** A host asks us to wait, with 429, or with 503 and a `Retry-After` (RFC 9110, 10.2.3). */
export interface RateLimited {
	readonly kind: 'rate-limited';
	readonly retryAfterSeconds?: number;
}

/** @param now milliseconds since 1970, for a `Retry-After` that is a date */
export function findRateLimit(status: number, headers: Headers, now: number): RateLimited | undefined {
	const retryAfter = headers.get('retry-after');
	if (status !== 429 && !(status === 503 && retryAfter !== null)) return undefined;
	const seconds = retryAfter === null ? Number.NaN : secondsUntil(retryAfter.trim(), now);
	return {kind: 'rate-limited', ...(seconds > 0 && {retryAfterSeconds: seconds})};
}

const secondsUntil = (retryAfter: string, now: number): number =>
	/^\d{1,9}$/.test(retryAfter) ? Number(retryAfter) : Math.ceil((Date.parse(retryAfter) - now) / 1000);
