import {listen} from '../../messaging/content.ts';

/** Milliseconds after a click at which to check for a new URL in browsers without the Navigation API. */
const afterClick = [50, 500, 1500];

/**
 * Calls back when the URL may have changed without a load; with an address where the tab is known to have been at it, and may have left it
 * again. It only listens: no page object is patched, and a page of no known site
 * gets neither an observer nor a timer, except a few after a click where the browser has no Navigation API.
 */
export function onNavigation(window: Window, listener: (address?: string) => void): void {
	const {navigation} = window as {navigation?: EventTarget};
	const listenNow = () => listener();
	window.addEventListener('popstate', listenNow);
	if (navigation) {
		navigation.addEventListener('currententrychange', listenNow);
		return;
	}

	// Later than that, or without a click, only the background learns of it.
	listen('page/moved', ({url}) => {
		listener(url);
		return undefined;
	});

	// One timer for each delay, however often a page clicks on itself.
	const timers = new Map<number, ReturnType<typeof setTimeout>>();
	const listenSoon = () => {
		for (const delay of afterClick) {
			clearTimeout(timers.get(delay));
			timers.set(delay, setTimeout(listenNow, delay));
		}
	};
	window.addEventListener('click', listenSoon, {capture: true, passive: true});
}
