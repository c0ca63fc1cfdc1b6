import {property} from '../../dom/query.ts';

/** Milliseconds without a change after which a page that has loaded is taken to have drawn its first screen. */
const quiet = 250;
/** The same for a page that showed its pictures as it came, and has not changed since: nothing is being built. */
const quietAsItCame = 100;
/** Milliseconds after which it is taken as it is. */
const longest = 600;

/**
 * Waits until a page that shows something has come to rest: the rest of its first screen follows within a moment.
 * @param asItCame Whether it showed something before any script was seen to change it.
 */
export function waitUntilIdle(document: Document, signal: AbortSignal, asItCame = false): Promise<void> {
	return new Promise((resolve, reject) => {
		const loading = new AbortController();
		let restFor = asItCame ? quietAsItCame : quiet;
		const stop = () => {
			observer.disconnect();
			loading.abort();
			clearTimeout(rest);
			clearTimeout(limit);
		};
		const finish = () => {
			stop();
			resolve();
		};
		let rest: ReturnType<typeof setTimeout> | undefined;
		const restAgain = () => {
			clearTimeout(rest);
			// While it loads, the sizes of its pictures are not known.
			rest = setTimeout(() => property(document, 'readyState') === 'complete' && finish(), restFor);
		};
		restAgain();
		const limit = setTimeout(finish, longest);
		const observer = new MutationObserver(() => {
			restFor = quiet;
			restAgain();
		});
		observer.observe(document, {childList: true, subtree: true, attributes: true, attributeFilter: ['src', 'srcset', 'style']});
		property(document, 'addEventListener')?.call(document, 'readystatechange', restAgain, {signal: loading.signal});
		signal.addEventListener(
			'abort',
			() => {
				stop();
				reject(signal.reason);
			},
			{once: true},
		);
	});
}
