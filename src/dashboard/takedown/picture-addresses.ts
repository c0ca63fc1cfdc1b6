import type {PageImage} from '../../core/contacts/page-reading.ts';
import type {Publisher} from '../../core/requests/publisher.ts';
import {mostImages, mostOthers} from '../../core/requests/publisher-schema.ts';

/** A page that a picture links to is not the picture. */
const isFile = (url: string): boolean => /\.(?:jpe?g|png|webp|avif|gif)$/i.test(new URL(url).pathname);

/** The picked pictures, and the other sizes of them that the page offers. */
export function pictureAddresses(
	images: readonly PageImage[],
	picked: ReadonlySet<string>,
): Pick<Publisher, 'imageUrls'> & Required<Pick<Publisher, 'otherUrls'>> {
	const imageUrls = [...picked].slice(0, mostImages);
	const others = images.filter(({imageUrl}) => imageUrls.includes(imageUrl)).flatMap(image => image.others.filter(isFile));
	return {imageUrls, otherUrls: [...new Set(others)].filter(url => !picked.has(url)).slice(0, mostOthers)};
}
