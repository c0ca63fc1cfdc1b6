/**
 * Whether the extension was disabled, updated or removed while this script stays in the page. Its background is gone for good,
 * so there is nobody to report to.
 */
export const isContextInvalidated = (): boolean => chrome.runtime?.id === undefined;

/** Milliseconds between checks while we show something: the browser does not notify an invalidated script. */
const pause = 1000;

/** Calls back once, as soon as this script's context is invalidated, unless the signal is aborted first. */
export function onContextInvalidated(callback: () => void, signal: AbortSignal): void {
	const timer = setInterval(() => {
		if (!isContextInvalidated()) return;
		clearInterval(timer);
		callback();
	}, pause);
	signal.addEventListener('abort', () => clearInterval(timer), {once: true});
}
