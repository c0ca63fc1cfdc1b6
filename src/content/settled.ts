import {property} from '../sites/recognition/query.ts';

/** Milliseconds without a change after which a page that has loaded is taken to have drawn its first screen. */
const quiet = 250;
/** Milliseconds after which it is taken as it is. */
const longest = 600;

/** Waits until a page that shows something has come to rest: the rest of its first screen follows within a moment. */
export function settled(document: Document, signal: AbortSignal): Promise<void> {
	return new Promise((resolve, reject) => {
		const stop = () => {
			observer.disconnect();
			clearTimeout(rest);
			clearTimeout(limit);
		};
		const finish = () => {
			stop();
			resolve();
		};
		// While it loads, the sizes of its pictures are not known.
		const restAgain = () => setTimeout(() => property(document, 'readyState') === 'complete' && finish(), quiet);
		let rest = restAgain();
		const limit = setTimeout(finish, longest);
		const observer = new MutationObserver(() => {
			clearTimeout(rest);
			rest = restAgain();
		});
		observer.observe(document, {childList: true, subtree: true, attributes: true, attributeFilter: ['src', 'srcset', 'style']});
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
