import {imageChanges} from '../../dom/image-changes.ts';
import {property} from '../../dom/query.ts';

/** Milliseconds without a change after which a loaded page counts as having drawn its first screen. */
const quiet = 250;
/** The same for a page that arrived with its images and has not changed since, so nothing is being built. */
const quietAsItCame = 100;
/** Milliseconds after which the page counts as idle in any case. */
const longest = 600;

/**
 * Waits until a page that shows something is idle: the rest of its first screen follows within a moment.
 * @param asItCame Whether it showed something before any script changed it.
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
			// While it loads, the sizes of its images are not known.
			rest = setTimeout(() => property(document, 'readyState') === 'complete' && finish(), restFor);
		};
		restAgain();
		const limit = setTimeout(finish, longest);
		const observer = new MutationObserver(() => {
			restFor = quiet;
			restAgain();
		});
		observer.observe(document, imageChanges);
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
