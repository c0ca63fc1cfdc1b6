import {listen} from '../messaging/listen.ts';
import {wordsFrom} from './content-words.ts';
import {type Overlay, outlineFaces} from './face-overlay.ts';

/** Outlines faces when the popup asks for it; asked with none, takes the outlines away. */
export function showFacesOnRequest(document: Document): () => void {
	let overlay: Overlay | undefined;
	return listen('faces/show', ({pictures, texts}) => {
		overlay?.remove();
		overlay = pictures.length > 0 ? outlineFaces(document, pictures, wordsFrom(texts)) : undefined;
		return overlay?.count ?? 0;
	});
}
