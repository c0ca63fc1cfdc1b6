import {type ImageCandidate, maxAddressLength} from '../../core/page/artifacts.ts';
import {attribute, property, queryAll} from '../../dom/query.ts';
import {remember} from '../../dom/read-in-turns.ts';
import {parseSrcset} from './srcset.ts';
import {urlInStyle} from './style-url.ts';

/** Elements within one match that may show an image. A match with hundreds is not a grid cell. */
const maxWithin = 60;

/** The elements that show images within an element that a rule matches: the element itself, images inside it, or its background. */
export const imageElements = (element: Element): readonly Element[] => remember(element, 'images', () => findImageElements(element));

function findImageElements(element: Element): readonly Element[] {
	if (isImageElement(element)) return [element];

	const within = queryAll(element, 'img, image, video[poster]', maxWithin);
	if (within.length > 0) return within;
	if (backgroundOf(element)) return [element];
	return queryAll(element, '[style*="url("]', maxWithin);
}

/** An element of a site's own that is given an image draws it. */
const isImageElement = (element: Element): boolean => {
	const name = property(element, 'localName');
	return name.includes('-') ? attribute(element, 'src') !== undefined : /^(?:img|image|video)$/i.test(name);
};

/** Every URL the element offers, the one it shows first. Neither resolved nor validated. */
export function offeredAddresses(element: Element): readonly ImageCandidate[] {
	const isImage = isImageElement(element);
	const shown = [
		property(element as HTMLImageElement, 'currentSrc'),
		attribute(element, 'src'),
		attribute(element, 'poster'),
		svgHref(element),
	];
	const lazy = lazyAttributes.map(name => attribute(element, `data-${name}`));
	const alone = (urls: readonly (string | undefined)[]) => urls.flatMap(url => (url ? [{url}] : []));
	return [
		...alone([...shown, ...lazy]),
		...srcsets(element).flatMap(parseSrcset),
		...alone([isImage ? linkedPicture(element) : backgroundOf(element)]),
	].slice(0, maxOffered);
}

/** More than any gallery offers for one image. */
const maxOffered = 80;

/** Where lazy loaders keep the URL until the image scrolls into view, each after `data-`. */
const lazyAttributes = ['src', 'delayed-url', 'original', 'lazy-src', 'lazy', 'url', 'image', 'thumb'];

const svgHref = (element: Element): string | undefined =>
	property(element, 'localName').toLowerCase() === 'image' ? (attribute(element, 'href') ?? attribute(element, 'xlink:href')) : undefined;

const maxSources = 8;

function srcsets(element: Element): readonly string[] {
	const parent = property(element, 'parentElement');
	const sources = parent?.localName === 'picture' ? queryAll(parent, 'source', maxSources) : [];
	return [element, ...sources].flatMap(source => ['srcset', 'data-srcset'].map(name => attribute(source, name) ?? ''));
}

/** An image that links straight to an image file, as albums without scripts do. */
function linkedPicture(element: Element): string | undefined {
	const parent = property(element, 'parentElement');
	const href = parent?.localName === 'a' ? attribute(parent, 'href')?.slice(0, maxAddressLength) : undefined;
	return href && /\.(?:jpe?g|png|webp|avif)(?:\?|$)/i.test(href) ? href : undefined;
}

function backgroundOf(element: Element): string | undefined {
	const style = attribute(element, 'style') ?? '';
	const isWritten = style.includes('url(') || typeof getComputedStyle !== 'function';
	return urlInStyle(isWritten ? style : `background-image:${getComputedStyle(element).backgroundImage}`);
}
