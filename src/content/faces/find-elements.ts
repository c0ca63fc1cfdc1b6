import {property, queryAll} from '../../dom/query.ts';
import {offeredAddresses} from '../gather/image-element.ts';
import {rootsOf} from '../gather/shadow-roots.ts';

const images = 'img, image, video[poster], [style*="url("]';

/** Elements searched on a feed of thousands, and elements outlined for one image. */
const maxSearched = 2000;
const maxShowing = 10;

/** The elements that show an image, by the URL it was gathered under: as an image, a poster or a background, also in open shadow roots. */
export const findElements = (document: Document, src: string): readonly Element[] =>
	rootsOf(document)
		.flatMap(root => queryAll(root, images, maxSearched))
		.slice(0, maxSearched)
		.filter(element => offeredAddresses(element).some(({url}) => resolved(url, property(document, 'baseURI')) === src))
		.slice(0, maxShowing);

/** As gathered: absolute and without its fragment. `undefined` where it is not a valid URL. */
function resolved(address: string, base: string): string | undefined {
	if (!URL.canParse(address, base)) return undefined;

	const url = new URL(address, base);
	url.hash = '';
	return url.href;
}
