/**
 * Milliseconds after the last sign of life until what we show is gone. Several signs fit in, so that a busy page does not make it
 * flicker; a hidden page's timers are slower, and it is not seen.
 */
const timeout = 6000;
const betweenSigns = 1000;

/** Neither seen, nor heard, nor pressed. `display` is no animation's to change in older browsers. */
const gone = {visibility: 'hidden'} as const;

/**
 * Has an element hide by itself once this script gives no more signs of life. Firefox ends a content script with its extension: no
 * timer, no event, no exception tells it. What the browser's own animation does at its end needs nobody.
 */
export function hideWithoutHeartbeat(shown: HTMLElement): void {
	const end = shown.animate?.([gone, gone], {delay: timeout, duration: 1, fill: 'forwards'});
	if (!end) return;

	const taken = new AbortController();
	const giveSign = (): void => {
		if (shown.isConnected) end.currentTime = 0;
		else taken.abort();
	};
	const timer = setInterval(giveSign, betweenSigns);
	taken.signal.addEventListener('abort', () => clearInterval(timer), {once: true});
	document.addEventListener('visibilitychange', giveSign, {signal: taken.signal});
}
