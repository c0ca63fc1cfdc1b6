import {imageChanges} from '../../dom/image-changes.ts';
import {property} from '../../dom/query.ts';
import {waitUntilIdle} from './wait-until-idle.ts';

/** Minimum pause in milliseconds between reads of a page that is still building itself. */
const pause = 200;
/** The pause is at least this many times as long as the last read took, so a huge page that never settles keeps nine tenths of its time. */
export const pauseFactor = 10;
/** Milliseconds after which the page is read as it is. */
export const timeout = 10_000;

/**
 * Reads repeatedly while the page builds itself, until `read` returns true, then waits until the page is idle.
 * Observes no longer than that, and never observes a hidden page.
 */
export async function waitForPage(document: Document, read: () => Promise<boolean>, signal: AbortSignal): Promise<void> {
	await untilVisible(document, signal);
	signal.throwIfAborted();
	if (await read()) await waitUntilIdle(document, signal, true);
	else if (await changedUntil(document, read, signal)) await waitUntilIdle(document, signal);
	signal.throwIfAborted();
}

/** Rejects once the page is left. */
export function untilVisible(document: Document, signal: AbortSignal): Promise<void> {
	return new Promise((resolve, reject) => {
		signal.addEventListener('abort', () => reject(signal.reason), {once: true});
		// A page can forge the event, and name an image like the property.
		const resolveIfSeen = () => {
			if (property(document, 'visibilityState') !== 'hidden') resolve();
		};
		property(document, 'addEventListener')?.call(document, 'visibilitychange', resolveIfSeen, {signal});
		resolveIfSeen();
	});
}

function changedUntil(document: Document, read: () => Promise<boolean>, signal: AbortSignal): Promise<boolean> {
	return new Promise((resolve, reject) => {
		let timer: ReturnType<typeof setTimeout> | undefined;
		let rest = pause;
		let hasChanged = false;
		const stop = () => {
			observer.disconnect();
			clearTimeout(timer);
			clearTimeout(limit);
		};
		const giveUp = (reason: unknown) => {
			stop();
			reject(reason);
		};
		const readAgain = async (isLast: boolean) => {
			hasChanged = false;
			const startedAt = performance.now();
			try {
				const isContent = await read();
				if (isContent || isLast) {
					stop();
					resolve(isContent);
					return;
				}
			} catch (error) {
				// What cannot be read now cannot be read at the next change either, so watching on would only cost the page.
				giveUp(error);
				return;
			}

			timer = undefined;
			rest = Math.max(pause, pauseFactor * (performance.now() - startedAt));
			if (hasChanged) readSoon();
		};
		const readSoon = () => {
			hasChanged = true;
			timer ??= setTimeout(readAgain, rest, false);
		};
		const observer = new MutationObserver(readSoon);
		const limit = setTimeout(readAgain, timeout, true);
		signal.addEventListener('abort', () => giveUp(signal.reason), {once: true});
		observer.observe(document, imageChanges);
	});
}
