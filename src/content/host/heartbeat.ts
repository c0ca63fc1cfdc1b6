/**
 * Milliseconds after the last heartbeat until what we show disappears. Several heartbeats fit in, so that it does not flicker on a
 * busy page. A hidden page's timers are slower, but nobody sees it.
 */
const timeout = 6000;
const betweenSigns = 1000;

/** Hides it from sight, screen readers and clicks. Older browsers cannot animate `display`. */
const gone = {visibility: 'hidden'} as const;

/**
 * Makes an element hide by itself once this script stops. Firefox ends a content script together with its extension: no
 * timer, event or exception announces it. The end of an animation is carried out by the browser, without any script.
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
