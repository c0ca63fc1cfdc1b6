import {settled} from './settled.ts';

/** Milliseconds between two looks at a page that is still being built. */
const pause = 200;
/** Milliseconds after which a page is taken as it is. */
const patience = 10_000;

/**
 * Looks again and again while the page is being built, until `look` is content, and once more when it has settled.
 * Observes no longer than that, and never a page that nobody sees.
 */
export async function waitForPage(document: Document, look: () => boolean, signal: AbortSignal): Promise<void> {
	await visible(document, signal);
	signal.throwIfAborted();
	if (look() || (await changedUntil(document, look, signal))) await settled(document, signal);
	signal.throwIfAborted();
}

function visible(document: Document, signal: AbortSignal): Promise<void> {
	return new Promise((resolve, reject) => {
		signal.addEventListener('abort', () => reject(signal.reason), {once: true});
		if (document.visibilityState !== 'hidden') resolve();
		else document.addEventListener('visibilitychange', () => resolve(), {once: true, signal});
	});
}

function changedUntil(document: Document, look: () => boolean, signal: AbortSignal): Promise<boolean> {
	return new Promise((resolve, reject) => {
		let timer: ReturnType<typeof setTimeout> | undefined;
		const finish = (isContent: boolean) => {
			observer.disconnect();
			clearTimeout(timer);
			clearTimeout(limit);
			resolve(isContent);
		};
		const lookAgain = () => {
			timer = undefined;
			if (look()) finish(true);
		};
		const observer = new MutationObserver(() => {
			timer ??= setTimeout(lookAgain, pause);
		});
		const limit = setTimeout(() => finish(look()), patience);
		const giveUp = () => {
			reject(signal.reason);
			finish(false);
		};
		signal.addEventListener('abort', giveUp, {once: true});
		observer.observe(document, {childList: true, subtree: true, attributes: true, attributeFilter: ['src', 'srcset', 'style', 'content']});
	});
}
