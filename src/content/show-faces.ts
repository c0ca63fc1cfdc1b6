import {listen} from '../messaging/page-side.ts';
import {wordsFrom} from './content-words.ts';
import {type Overlay, outlineFaces} from './face-overlay.ts';
import {whenOrphaned} from './orphan.ts';

/** Outlines faces when the popup asks for it; asked with none, takes the outlines away. */
export function showFacesOnRequest(document: Document): void {
	let overlay: Overlay | undefined;
	let shown = new AbortController();
	listen('faces/show', ({pictures, texts}) => {
		shown.abort();
		overlay?.remove();
		overlay = pictures.length > 0 ? outlineFaces(document, pictures, wordsFrom(texts)) : undefined;
		shown = new AbortController();
		if (overlay) whenOrphaned(overlay.remove, shown.signal);
		return overlay?.count ?? 0;
	});
}
