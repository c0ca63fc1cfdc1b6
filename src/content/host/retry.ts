import {isContextInvalidated} from './context-invalidated.ts';

/**
 * Milliseconds before each further attempt. A stopped worker restarts well within one of the later ones. On a busy machine it may be
 * stopped again and again, and a page that gives up has no report for as long as it is open.
 */
const pauses = [200, 500, 1000, 2000, 4000, 8000, 16_000, 30_000];

/**
 * Repeats a message to the background until it is answered. Chrome and Firefox may stop the background at any time, and with it
 * the work on the message; on the next attempt it resumes from what it had stored.
 *
 * @returns `undefined` once the page was left or the extension is gone
 * @throws the last error, when every attempt failed
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
