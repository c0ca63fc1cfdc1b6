import {backOffAfter, whileBackingOff} from '../../core/evidence/back-off.ts';
import {backOffCache} from '../../storage/session/probe-caches.ts';

interface ProbeResult {
	readonly probe: {readonly kind: string; readonly retryAfterSeconds?: number};
}

/**
 * Sends a request to a host unless it has asked us to wait (429, or 503 with `Retry-After`). Until that time is over nothing is sent,
 * even if the user asks for a new analysis.
 *
 * @param now milliseconds since 1970
 * @param toResult the result where nothing was sent
 */
export async function withBackOff<T extends ProbeResult>(
	{hostname}: URL,
	now: number,
	send: () => Promise<T>,
	toResult: (probe: NonNullable<ReturnType<typeof whileBackingOff>>) => T,
): Promise<T> {
	const backOff = (await backOffCache.get(hostname, now))?.value;
	const limited = whileBackingOff(backOff, now);
	if (limited) return toResult(limited);

	const result = await send();
	if (backOff || result.probe.kind === 'rate-limited')
		await backOffCache.change(hostname, now, before => backOffAfter(before, result.probe, now));
	return result;
}
