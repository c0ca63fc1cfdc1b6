import {listen} from '../../messaging/content.ts';
import {onContextInvalidated} from '../host/context-invalidated.ts';
import {textsFrom} from '../host/texts.ts';
import {type Overlay, outlineFaces} from './face-overlay.ts';

/** Outlines faces when the popup asks for it. An empty list removes the outlines. */
/** @param onShow called before outlines are drawn: whoever asked for them has seen the notice, and they must not cover it */
export function showFacesOnRequest(document: Document, onShow: () => void): void {
	let overlay: Overlay | undefined;
	let shown = new AbortController();
	listen('faces/show', ({images, texts}) => {
		shown.abort();
		overlay?.remove();
		if (images.length > 0) onShow();
		overlay = images.length > 0 ? outlineFaces(document, images, textsFrom(texts)) : undefined;
		shown = new AbortController();
		if (overlay) onContextInvalidated(overlay.remove, shown.signal);
		return overlay?.count ?? 0;
	});
}
