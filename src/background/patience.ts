import {backOffAfter, whileBackingOff} from '../core/back-off.ts';
import {backOffMemory} from '../storage/session.ts';

interface Seen {
	readonly look: {readonly kind: string; readonly retryAfterSeconds?: number};
}

/**
 * Asks a host, unless it asked to be left alone: then nothing is sent before that time is over, not even when the user asks again.
 *
 * @param now milliseconds since 1970
 * @param unasked what a look comes to that was not taken
 */
export async function askPatiently<T extends Seen>(
	{hostname}: URL,
	now: number,
	ask: () => Promise<T>,
	unasked: (look: NonNullable<ReturnType<typeof whileBackingOff>>) => T,
): Promise<T> {
	const backOff = (await backOffMemory.recall(hostname, now))?.value;
	const limited = whileBackingOff(backOff, now);
	if (limited) return unasked(limited);

	const seen = await ask();
	if (backOff || seen.look.kind === 'rate-limited')
		await backOffMemory.change(hostname, now, before => backOffAfter(before, seen.look, now));
	return seen;
}
