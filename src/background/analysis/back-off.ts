import {backOffAfter, whileBackingOff} from '../../core/evidence/back-off.ts';
import {backOffCache} from '../../storage/session/probe-caches.ts';

interface Seen {
	readonly probe: {readonly kind: string; readonly retryAfterSeconds?: number};
}

/**
 * Asks a host, unless it asked to be left alone: then nothing is sent before that time is over, not even when the user asks again.
 *
 * @param now milliseconds since 1970
 * @param unasked what a look comes to that was not taken
 */
export async function withBackOff<T extends Seen>(
	{hostname}: URL,
	now: number,
	ask: () => Promise<T>,
	unasked: (probe: NonNullable<ReturnType<typeof whileBackingOff>>) => T,
): Promise<T> {
	const backOff = (await backOffCache.get(hostname, now))?.value;
	const limited = whileBackingOff(backOff, now);
	if (limited) return unasked(limited);

	const seen = await ask();
	if (backOff || seen.probe.kind === 'rate-limited')
		await backOffCache.change(hostname, now, before => backOffAfter(before, seen.probe, now));
	return seen;
}
