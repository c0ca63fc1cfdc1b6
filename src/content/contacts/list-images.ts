import {maxPageImages, type PageImage} from '../../core/contacts/page-reading.ts';
import {maxAddressLength} from '../../core/page/artifacts.ts';
import {attribute, queryAll} from '../../dom/query.ts';
import {offeredAddresses} from '../gather/image-element.ts';

/** Pixels. Smaller images are icons. */
const smallest = 60;
/** Elements looked at; a page of more has other pages. */
const maxElements = 500;
/** Renditions of one image. */
const maxOthers = 8;

/** The pictures of a page, whoever they show: which of them are meant, the person says. */
export function listImages(document: Document, page: string): readonly PageImage[] {
	const images = new Map<string, PageImage>();
	for (const element of queryAll(document, 'img, [style*="url("]', maxElements)) {
		const image = toImage(element, page);
		if (image && !images.has(image.imageUrl)) images.set(image.imageUrl, image);
		if (images.size >= maxPageImages) break;
	}
	return [...images.values()];
}

function toImage(element: Element, page: string): PageImage | undefined {
	const [width = 0, height = 0] = sizeOf(element);
	if (width > 0 && (width < smallest || height < smallest)) return undefined;

	const addresses = offeredAddresses(element).flatMap(({url}) => toAddress(url, page));
	const [imageUrl, ...others] = [...new Set(addresses)];
	if (imageUrl === undefined) return undefined;
	return {imageUrl, others: others.slice(0, maxOthers), width, height, alt: (attribute(element, 'alt') ?? '').trim().slice(0, 120)};
}

/** Of an image that has not loaded, what the page says. */
function sizeOf(element: Element): readonly [number, number] {
	const {naturalWidth = 0, naturalHeight = 0} = element as Partial<HTMLImageElement>;
	if (naturalWidth > 0) return [naturalWidth, naturalHeight];
	return [Number(attribute(element, 'width')) || 0, Number(attribute(element, 'height')) || 0];
}

function toAddress(written: string, page: string): readonly string[] {
	if (!URL.canParse(written, page)) return [];
	const {protocol, href} = new URL(written, page);
	return /^https?:$/.test(protocol) && href.length <= maxAddressLength ? [href] : [];
}
