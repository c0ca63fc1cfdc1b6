import {sendToBackground} from '../../messaging/content.ts';
import type {Notice} from '../../messaging/protocol.ts';
import {isContextInvalidated, onContextInvalidated} from '../host/context-invalidated.ts';
import {showNotice} from './notice.ts';

export const hideNotice = (): void => hideCurrent();

/** Removes the notice that is currently shown, if any. */
let hideCurrent = (): void => undefined;

/** Shows a notice until the signal is aborted or the extension is gone, and tells the background what becomes of it. */
export function showNoticeFor(notice: Notice, signal: AbortSignal): void {
	const shown = new AbortController();
	const take = showNotice(notice, {
		onWhy: () => tell('notice/why'),
		onShown: () => tell('notice/shown'),
	});
	const remove = (): void => {
		shown.abort();
		take();
	};
	hideCurrent = remove;
	signal.addEventListener('abort', remove, {once: true});
	onContextInvalidated(remove, shown.signal);
}

function tell(type: 'notice/why' | 'notice/shown'): void {
	if (isContextInvalidated()) return;
	sendToBackground(type, {}).catch((error: unknown) => console.warn('Overexposed could not reach its background; reload the page.', error));
}
