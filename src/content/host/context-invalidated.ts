/**
 * Whether the extension was switched off, updated or removed under this script: the page keeps it, and its background is gone for good.
 * There is nothing to tell anybody then.
 */
export const isContextInvalidated = (): boolean => chrome.runtime?.id === undefined;

/** Milliseconds between two looks while something of ours is shown; the browser tells an orphan nothing. */
const pause = 1000;

/** Calls back once, as soon as this script is an orphan, unless the signal is aborted before. */
export function onContextInvalidated(callback: () => void, signal: AbortSignal): void {
	const timer = setInterval(() => {
		if (!isContextInvalidated()) return;
		clearInterval(timer);
		callback();
	}, pause);
	signal.addEventListener('abort', () => clearInterval(timer), {once: true});
}
