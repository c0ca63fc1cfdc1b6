import type {ImageRole} from '../../core/page/artifacts.ts';
import {isInside, metaContent, queryAll} from '../../dom/query.ts';
import {remember} from '../../dom/read-in-turns.ts';
import {isAvatar} from '../../sites/matching/image-key.ts';
import {withUser} from '../../sites/matching/markers.ts';
import {structuredPeople} from '../../sites/matching/structured-data.ts';
import type {Selector} from '../../sites/site.ts';
import {type FoundImage, foundAt, foundIn, type PageView} from './found-image.ts';
import {gatherAudience} from './gather-audience.ts';
import {keyOf} from './gather-images.ts';
import {longestSide} from './geometry.ts';
import {imageElements} from './image-element.ts';
import {inHead, inLink, inList, tieOf} from './image-owner.ts';
import {withOnePortrait} from './owners-portrait.ts';
import {rootsOf} from './shadow-roots.ts';
import {widthInAddress} from './width-in-address.ts';

/** The page's images of people, including repeats. */
export function findImages(page: PageView): readonly FoundImage[] {
	const {site, kind} = page.pageMatch;
	const rule = site.pages[kind];
	const isPhoto = kind === 'photo';
	const roots = rootsOf(page.document);
	const ruled = firstFound(page, roots, 'portrait', rule?.portraits);
	// Below a story of no site stand the authors of others.
	const few = isPhoto && page.reader ? ruled.slice(0, 1) : ruled;
	const portraits = isPhoto && ruled.length === 0 ? authors(page, roots) : few;
	const photos = firstFound(page, roots, 'photo', rule?.photos);
	const shown = [...portraits, ...photos, ...firstFound(page, roots, 'cover', rule?.covers)];
	const named = fromHead(page, shown);
	const unruled = photos.length > 0 || isClosed(page) ? [] : unruledPhotos(page, roots);
	const all = [...shown, ...besideMain(unruled, named, page), ...named];
	// The portrait that the head names is the owner's, also where no rule knows the image on the page.
	const faces = portraits.every(({tie = 0}) => tie < 0) ? named.filter(({role}) => role === 'portrait') : [];
	return withOnePortrait([...new Set([...faces, ...all])], page);
}

/** Elements searched where no rule matches; some of them belong to the page's navigation. */
const maxUnruled = 2000;
/** An image smaller than this many CSS pixels is an icon. */
const minSide = 24;
/** An image that no rule matches must be larger than an avatar in a list. */
const minUnruledSide = 100;

/**
 * Whoever posted a photo stands in a link to their account, wherever the site puts it, or is an avatar whose text names them. Where nothing
 * says who posted it, it is the first avatar that leads to no account; avatars of people who comment do.
 */
const authors = (page: PageView, roots: readonly ParentNode[]): readonly FoundImage[] =>
	firstFound(page, roots, 'portrait', [page.user ? 'a[href*="{user}" i] img, img[alt*="{user}" i]' : 'main img']).filter(
		({tie, addresses}) => tie === inLink || (tie === 0 && isAvatar(page.pageMatch.site, addresses[0].url)),
	);

/** What the first selector finds that does not only find friends, and those friends. */
function firstFound(
	page: PageView,
	roots: readonly ParentNode[],
	role: ImageRole,
	selectors: readonly Selector[] = [],
): readonly FoundImage[] {
	const found: FoundImage[] = [];
	for (const selector of selectors) {
		const elements = roots.flatMap(root => queryAll(root, withUser(selector, page.user), page.mostElements));
		found.push(...foundAmong(elements.slice(0, page.mostElements).flatMap(imageElements), role, page, minSide));
		if (found.some(({tie = 0}) => tie >= 0)) break;
	}

	return found;
}

/** Where a site's page says which photo it is about, what no rule matches can only be that photo; on a page of no site, any image may be. */
function besideMain(unruled: readonly FoundImage[], named: readonly FoundImage[], {pageMatch: {site}}: PageView): readonly FoundImage[] {
	const main = named.find(({isMain}) => isMain);
	return main === undefined || site.portraitsByForm ? unruled : unruled.filter(image => keyOf(site, image) === keyOf(site, main));
}

/** A closed profile shows no photos of its owner's: whatever is there are suggestions. */
const isClosed = (page: PageView): boolean => page.pageMatch.kind === 'profile' && gatherAudience(page) === 'approved';

/** Images that no rule matches, for instance after a site was redesigned. */
function unruledPhotos(page: PageView, roots: readonly ParentNode[]): readonly FoundImage[] {
	const elements = roots.flatMap(root => queryAll(root, 'img, video[poster]', maxUnruled)).slice(0, maxUnruled);
	return foundAmong(firstOutside(elements, page), 'photo', page, minUnruledSide);
}

/** Stops as soon as there are enough: each check walks up all ancestors. */
function firstOutside(elements: readonly Element[], {mostElements: most, reader}: PageView): readonly Element[] {
	const outside: Element[] = [];
	for (const element of elements) {
		if (outside.length === most) break;
		if (!isInside(element, reader ? furniture : `header, ${furniture}`)) outside.push(element);
	}

	return outside;
}

/** On pages of no site, the owner often stands in the header. What else is nobody's, `image-owner.ts` leaves out. */
const furniture = 'footer, aside, [role="contentinfo"], [role="complementary"], [aria-hidden="true"]';

function foundAmong(elements: readonly Element[], role: ImageRole, page: PageView, minimum: number): readonly FoundImage[] {
	const find = (element: Element) => {
		const found = foundIn(element, role, page);
		return found && (longestSide(found.geometry) ?? minimum) >= minimum ? belonging(found, element, page) : [];
	};
	return elements.slice(0, page.mostElements).flatMap(element => remember(element, `found ${role} ${minimum}`, () => find(element)));
}

function belonging(found: FoundImage, element: Element, page: PageView): readonly FoundImage[] {
	const {site, kind} = page.pageMatch;
	const tie = tieOf(element, page, found.role);
	if (tie === undefined) return [];

	const isPosted = found.role === 'photo';
	const isPortrait = isPosted && isAvatar(site, found.addresses[0].url);
	// What leads to an account shows the account, and not what it posted.
	if ((isPosted && tie < 0) || (isPortrait && tie < inLink)) return [];

	const isOneOfMany = !isPosted && kind === 'profile' && !page.reader && isInside(element, 'li, [role="listitem"]');
	const byForm = isPosted && page.reader?.isPortrait(element, found.geometry, found.alt);
	return [{...found, tie: isOneOfMany && tie < inLink ? inList : tie, role: isPortrait || byForm ? 'portrait' : found.role}];
}

/** Images named in the head and in JSON-LD: larger renditions of what is shown, or all there is before scripts have filled the page. */
function fromHead(page: PageView, shown: readonly FoundImage[]): readonly FoundImage[] {
	const {site, kind} = page.pageMatch;
	if (!page.isLoaded) return [];

	const person = kind === 'profile' ? structuredPeople(page.document).flatMap(({images}) => images)[0] : undefined;
	const address = metaContent(page.document, 'og:image');
	const usual = kind === 'profile' ? 'portrait' : 'photo';
	const preview = isAvatar(site, address) ? 'portrait' : (site.pages[kind]?.preview ?? usual);
	const previewImage = foundAt(address, preview, page, previewWidth(page, address));
	const named: readonly (FoundImage | undefined)[] = [
		foundAt(person, 'portrait', page),
		previewImage && {...previewImage, isMain: kind === 'photo' && preview === 'photo'},
	];
	return named.flatMap(found => (found && (found.isMain || addsToShown(found, shown, page)) ? [{...found, tie: inHead}] : []));
}

/** The smallest width that the large networks show as a large preview, for pages that say none. */
const usualPreviewWidth = 600;

const previewWidth = ({document}: PageView, address = ''): number =>
	Number(metaContent(document, 'og:image:width')) || (widthInAddress(address) ?? usualPreviewWidth);

/** Whether this is another rendition of an image that is shown, or the only image of its role that may be the owner's. */
function addsToShown(named: FoundImage, shown: readonly FoundImage[], {pageMatch: {site}}: PageView): boolean {
	return shown.some(image => keyOf(site, image) === keyOf(site, named)) || shown.every(({role, tie = 0}) => role !== named.role || tie < 0);
}
