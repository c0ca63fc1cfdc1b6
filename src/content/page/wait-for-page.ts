import {property} from '../../dom/query.ts';
import {waitUntilIdle} from './wait-until-idle.ts';

/** Milliseconds between two looks at a page that is still being built, at least. */
const pause = 200;
/** And so many times as long as a look took: a page of a hundred thousand pictures that never rests keeps nine tenths of the time. */
export const pauseFactor = 10;
/** Milliseconds after which a page is taken as it is. */
export const timeout = 10_000;

/**
 * Looks again and again while the page is being built, until `read` is content, and once more when it has settled.
 * Observes no longer than that, and never a page that nobody sees.
 */
export async function waitForPage(document: Document, read: () => boolean, signal: AbortSignal): Promise<void> {
	await visible(document, signal);
	signal.throwIfAborted();
	if (read()) await waitUntilIdle(document, signal, true);
	else if (await changedUntil(document, read, signal)) await waitUntilIdle(document, signal);
	signal.throwIfAborted();
}

function visible(document: Document, signal: AbortSignal): Promise<void> {
	return new Promise((resolve, reject) => {
		signal.addEventListener('abort', () => reject(signal.reason), {once: true});
		// A page can make up the event, and call a picture by the property's name.
		const resolveIfSeen = () => {
			if (property(document, 'visibilityState') !== 'hidden') resolve();
		};
		property(document, 'addEventListener')?.call(document, 'visibilitychange', resolveIfSeen, {signal});
		resolveIfSeen();
	});
}

function changedUntil(document: Document, read: () => boolean, signal: AbortSignal): Promise<boolean> {
	return new Promise((resolve, reject) => {
		let timer: ReturnType<typeof setTimeout> | undefined;
		let rest = pause;
		const stop = () => {
			observer.disconnect();
			clearTimeout(timer);
			clearTimeout(limit);
		};
		const giveUp = (reason: unknown) => {
			stop();
			reject(reason);
		};
		const readAgain = (isLast: boolean) => {
			timer = undefined;
			const startedAt = performance.now();
			try {
				const isContent = read();
				if (isContent || isLast) {
					stop();
					resolve(isContent);
				}
			} catch (error) {
				// What cannot be read now cannot be read at the next change either: watching on would cost the page for nothing.
				giveUp(error);
			}

			rest = Math.max(pause, pauseFactor * (performance.now() - startedAt));
		};
		const observer = new MutationObserver(() => {
			timer ??= setTimeout(readAgain, rest, false);
		});
		const limit = setTimeout(readAgain, timeout, true);
		signal.addEventListener('abort', () => giveUp(signal.reason), {once: true});
		observer.observe(document, {childList: true, subtree: true, attributes: true, attributeFilter: ['src', 'srcset', 'style', 'content']});
	});
}
