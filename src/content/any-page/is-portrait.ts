import {property, queryFirst, textOf} from '../../dom/query.ts';
import {findFullName} from '../gather/full-name.ts';
import {type Geometry, longestSide} from '../gather/geometry.ts';

/** CSS pixels: anything smaller is an icon, anything larger a group scene or a landscape. */
const sides = {least: 64, most: 700};
/** Height divided by width: from slightly wider than square to a tall passport photo. */
const ratios = {least: 0.8, most: 1.7};

/** Whether an image on a page of no known site looks like a portrait: by its shape, and a name in its caption or alt text. */
export function isPortrait(element: Element, geometry: Geometry, alt: string | undefined): boolean {
	const side = longestSide(geometry);
	const width = geometry.displayedWidth || geometry.naturalWidth;
	const ratio = width > 0 ? (geometry.displayedHeight || geometry.naturalHeight) / width : 1;
	const isUpright = ratio >= ratios.least && ratio <= ratios.most;
	const isPersonSized = side === undefined || (side >= sides.least && side <= sides.most);
	return isUpright && isPersonSized && (names(alt) || names(captionOf(element)));
}

const names = (text: string | undefined): boolean => text !== undefined && findFullName(text) !== undefined;

const caption = 'figcaption, h2, h3, h4, strong, b, [class*="name" i]';
/** A card around an image is rarely nested deeper. */
const maxLevels = 4;

function captionOf(element: Element): string | undefined {
	let parent = property(element, 'parentElement');
	for (let level = 0; parent && level < maxLevels; level++, parent = property(parent, 'parentElement')) {
		const words = queryFirst(parent, caption);
		const text = words && textOf(words).trim();
		if (text) return text;
	}

	return undefined;
}
