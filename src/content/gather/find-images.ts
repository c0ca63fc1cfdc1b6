import type {ImageRole} from '../../core/page/artifacts.ts';
import {isInside, metaContent, queryAll} from '../../dom/query.ts';
import {renditionKey} from '../../sites/matching/image-key.ts';
import {withUser} from '../../sites/matching/markers.ts';
import {structuredPeople} from '../../sites/matching/structured-data.ts';
import type {Selector} from '../../sites/site.ts';
import {type FoundImage, foundAt, foundIn, type PageView} from './found-image.ts';
import {longestSide} from './geometry.ts';
import {imageElements} from './image-element.ts';
import {isPortrait} from './is-portrait.ts';
import {rootsOf} from './shadow-roots.ts';

/** The page's images of people, including repeats. */
export function findImages(page: PageView): readonly FoundImage[] {
	const rule = page.pageMatch.site.pages[page.pageMatch.kind];
	const roots = rootsOf(page.document);
	const portraits = firstFound(page, roots, 'portrait', rule?.portraits);
	const photos = firstFound(page, roots, 'photo', rule?.photos);
	const shown = [...portraits, ...photos, ...firstFound(page, roots, 'cover', rule?.covers)];
	return [...shown, ...(photos.length === 0 ? unruledPhotos(page, roots) : []), ...fromHead(page, shown)];
}

/** Elements searched where no rule matches; some of them belong to the page's navigation. */
const maxUnruled = 2000;
/** An image smaller than this many CSS pixels is an icon. */
const minSide = 24;
/** An image that no rule matches must be larger than an avatar in a list. */
const minUnruledSide = 100;

function firstFound(
	page: PageView,
	roots: readonly ParentNode[],
	role: ImageRole,
	selectors: readonly Selector[] = [],
): readonly FoundImage[] {
	for (const selector of selectors) {
		const elements = roots.flatMap(root => queryAll(root, withUser(selector, page.pageMatch.user), page.mostElements));
		const found = foundAmong(elements.slice(0, page.mostElements).flatMap(imageElements), role, page, minSide);
		if (found.length > 0) return found;
	}

	return [];
}

/** Images that no rule matches, for instance after a site was redesigned. */
function unruledPhotos(page: PageView, roots: readonly ParentNode[]): readonly FoundImage[] {
	const elements = roots.flatMap(root => queryAll(root, 'img, video[poster]', maxUnruled)).slice(0, maxUnruled);
	return foundAmong(firstOutside(elements, page.mostElements), 'photo', page, minUnruledSide);
}

/** Stops as soon as there are enough: each check walks up all ancestors. */
function firstOutside(elements: readonly Element[], most: number): readonly Element[] {
	const outside: Element[] = [];
	for (const element of elements) {
		if (outside.length === most) break;
		if (!isInside(element, furniture)) outside.push(element);
	}

	return outside;
}

const furniture =
	'nav, footer, aside, header, [role="navigation"], [role="contentinfo"], [role="complementary"], [role="banner"], [aria-hidden="true"]';

function foundAmong(elements: readonly Element[], role: ImageRole, page: PageView, minimum: number): readonly FoundImage[] {
	const others = page.pageMatch.site.others?.join(', ');
	return elements.slice(0, page.mostElements).flatMap(element => {
		if (others && isInside(element, others)) return [];
		const found = foundIn(element, role, page);
		return found && (longestSide(found.geometry) ?? minimum) >= minimum ? [withRole(found, element, page)] : [];
	});
}

function withRole(found: FoundImage, element: Element, {pageMatch}: PageView): FoundImage {
	const byShape = pageMatch.site.portraitsByForm && found.role === 'photo' && isPortrait(element, found.geometry, found.alt);
	return byShape ? {...found, role: 'portrait'} : found;
}

/** Images named in the head and in JSON-LD: larger renditions of what is shown, or all there is before scripts have filled the page. */
function fromHead(page: PageView, shown: readonly FoundImage[]): readonly FoundImage[] {
	const {site, kind} = page.pageMatch;
	if (!page.isLoaded) return [];

	const people = kind === 'profile' ? structuredPeople(page.document).flatMap(({images}) => images.slice(0, 1)) : [];
	const preview = site.pages[kind]?.preview ?? (kind === 'profile' ? 'portrait' : 'photo');
	const named: readonly (FoundImage | undefined)[] = [
		...people.slice(0, 1).map(address => foundAt(address, 'portrait', page)),
		foundAt(metaContent(page.document, 'og:image'), preview, page),
	];
	return named.filter(found => found !== undefined).filter(found => addsToShown(found, shown, page));
}

/** Whether this is another rendition of an image that is shown, or the only image of its role. */
function addsToShown(named: FoundImage, shown: readonly FoundImage[], {pageMatch}: PageView): boolean {
	const keyOf = ({addresses}: FoundImage) => renditionKey(pageMatch.site, addresses[0].url);
	return shown.some(image => keyOf(image) === keyOf(named)) || shown.every(image => image.role !== named.role);
}
