import {closest, isInside, property, queryAll, queryFirst, textOf} from '../../dom/query.ts';
import {findFullName} from '../../sites/matching/full-name.ts';
import {isArticle} from '../../sites/matching/is-article.ts';
import {isLogo} from '../../sites/matching/is-logo.ts';
import {type Geometry, longestSide} from '../gather/geometry.ts';

/** CSS pixels: anything smaller is an icon, anything larger a group scene or a landscape. */
const sides = {least: 64, most: 700};
/** Height divided by width: from slightly wider than square to a tall passport photo. */
const ratios = {least: 0.8, most: 1.7};

/**
 * Whether an image on a page of no known site looks like a portrait: by its shape, and a name in its caption or alt text. In a story,
 * captions name whoever it tells of; only in an encyclopedia's box beside the text do they name whom the page is about.
 */
export function isPortrait(element: Element, geometry: Geometry, alt: string | undefined): boolean {
	if (isLogo(element) || (isArticle(property(element, 'ownerDocument')) && !isInside(element, infobox))) return false;

	const side = longestSide(geometry);
	const width = geometry.displayedWidth || geometry.naturalWidth;
	const ratio = width > 0 ? (geometry.displayedHeight || geometry.naturalHeight) / width : 1;
	const isUpright = ratio >= ratios.least && ratio <= ratios.most;
	const isPersonSized = side === undefined || (side >= sides.least && side <= sides.most);
	return isUpright && isPersonSized && (names(alt) || names(captionOf(element)));
}

const names = (text: string | undefined): boolean => text !== undefined && findFullName(text) !== undefined;

const infobox = '.infobox';
const caption = 'figcaption, h2, h3, h4, strong, b, [class*="name" i]';
/** A card around an image is rarely nested deeper. */
const maxLevels = 4;
/** Elements of text and picture, as content systems of schools and parishes write them, or rows: deeper, but always around one image. */
const textWithImage = '[class*="textpic" i], [class*="media-text" i], [class*="text-image" i], tr';

function captionOf(element: Element): string | undefined {
	const box = closest(element, infobox);
	const title = box && queryFirst(box, 'th, caption');
	if (title) return textOf(title).trim();

	let parent = property(element, 'parentElement');
	for (let level = 0; parent && level < maxLevels; level++, parent = property(parent, 'parentElement')) {
		// In a table of staff, the name is in the cell beside the picture.
		const words = queryFirst(parent, caption) ?? (property(parent, 'localName') === 'tr' ? wordsInRow(parent) : undefined);
		const text = words && textOf(words).trim();
		if (text) return text;
	}

	const block = closest(element, textWithImage);
	const words = block && queryAll(block, 'img', 2).length === 1 ? queryFirst(block, caption) : undefined;
	return words && textOf(words).trim();
}

const wordsInRow = (row: Element): Element | undefined => queryAll(row, 'td, th', 6).find(cell => textOf(cell).trim() !== '');
