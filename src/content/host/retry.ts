import {isContextInvalidated} from './context-invalidated.ts';

/** Milliseconds before each new attempt: a stopped worker starts in well under one of them. */
const pauses = [200, 500, 1000, 2000, 4000, 8000];

/**
 * Repeats a question to the background until it is answered. Chrome and Firefox stop the background whenever they like, and with it
 * the question it was working on; asked again it goes on from what it had kept.
 *
 * @returns nothing once the page was left, or the extension is gone
 * @throws the last failure, when none of the attempts was answered
 */
export async function retry<T>(ask: () => Promise<T>, signal: AbortSignal): Promise<T | undefined> {
	for (const pause of pauses) {
		if (signal.aborted || isContextInvalidated()) return undefined;
		try {
			return await ask();
		} catch {
			await new Promise(resolve => setTimeout(resolve, pause));
		}
	}

	return signal.aborted || isContextInvalidated() ? undefined : ask();
}
