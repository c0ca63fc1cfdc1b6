import {property, queryAll} from '../../dom/query.ts';
import {offeredAddresses} from '../gather/image-element.ts';
import {rootsOf} from '../gather/shadow-roots.ts';

const images = 'img, image, video[poster], [style*="url("]';

/** Elements searched on a feed of thousands, and elements outlined for one image. */
const maxSearched = 2000;
const maxShowing = 10;

/**
 * The elements that show each of these images, by the URL it was gathered under: as an image, a poster or a background, also in open shadow
 * roots. The page is gone through once for all of them.
 */
export function findElements(document: Document, imageUrls: readonly string[]): ReadonlyMap<string, readonly Element[]> {
	const found = new Map<string, Element[]>(imageUrls.map(imageUrl => [imageUrl, []]));
	const base = property(document, 'baseURI');
	const elements = rootsOf(document).flatMap(root => queryAll(root, images, maxSearched));
	for (const element of elements.slice(0, maxSearched))
		for (const address of new Set(offeredAddresses(element).map(({url}) => resolved(url, base)))) {
			const showing = address === undefined ? undefined : found.get(address);
			if (showing && showing.length < maxShowing) showing.push(element);
		}

	return found;
}

/** As gathered: absolute and without its fragment. `undefined` where it is not a valid URL. */
function resolved(address: string, base: string): string | undefined {
	if (!URL.canParse(address, base)) return undefined;

	const url = new URL(address, base);
	url.hash = '';
	return url.href;
}
