import {attribute, isInside, metaContent, queryAll} from '../../dom/query.ts';
import type {SiteRules} from '../site.ts';
import {findImageUrl} from './image-key.ts';
import {isArticle, isDatedText} from './is-article.ts';
import {isLogo} from './is-logo.ts';
import {isPersonsPage} from './is-persons-page.ts';
import type {PageMatch} from './match-page.ts';
import {hasType, structuredNodes} from './structured-data.ts';
import {isInBar, visitorsBars} from './visitors-bars.ts';

/** With this many people or more, a page shows a group: a staff page, a club. */
const group = 3;

/** Enough to tell a single photo from an album, even if many images belong to the page's layout. */
const maxProbedImages = 500;

/** CSS pixels: an image whose attributes say that it is smaller is an icon. */
const minSide = 64;

/** What kind of page a page of no site is, by its JSON-LD, microdata, OpenGraph data and images. `undefined` if it shows no image. */
export function matchAnyPage(document: Document, url: URL, site: SiteRules): PageMatch | undefined {
	const kind = saidKind(document) ?? shownKind(document, url, site);
	return kind && {site, kind};
}

function saidKind(document: Document): PageMatch['kind'] | undefined {
	const nodes = structuredNodes(document);
	const count = (type: string) => nodes.filter(node => hasType(node, type)).length;
	if (count('ProfilePage') > 0 || metaContent(document, 'og:type') === 'profile') return 'profile';
	if (count('ImageGallery') > 0) return 'album';
	if (isArticle(document)) return 'photo';
	return count('ImageObject') >= group ? 'album' : undefined;
}

/** The author of an article is often a `Person` too, but one without an image. */
const isPortrayed = (node: Readonly<Record<string, unknown>>): boolean => hasType(node, 'Person') && 'image' in node;

function shownKind(document: Document, url: URL, site: SiteRules): PageMatch['kind'] | undefined {
	const marked = queryAll(document, site.pages.profile?.portraits?.join(', ') ?? ':not(*)', maxProbedImages);
	const bars = visitorsBars(document, site);
	const portraits = distinctImages(marked, bars, url, site);
	const images = distinctImages(queryAll(document, 'img', maxProbedImages), bars, url, site);
	// Themes for personal pages mark each post's author, too.
	if (portraits + images > 0 && isPersonsPage(document)) return 'profile';

	const nodes = structuredNodes(document);
	const people = queryAll(document, '[itemtype$=".org/Person"]', group).length + nodes.filter(isPortrayed).length;
	if (people > 0) return people < group ? 'profile' : 'album';
	if (nodes[0] && hasType(nodes[0], 'ImageObject')) return 'photo';
	if (portraits > 0) return portraits < group && !isBoard(marked) ? 'profile' : 'album';

	if (images === 0) return metaContent(document, 'og:image') === undefined ? undefined : 'photo';
	return images < group || isDatedText(document) ? 'photo' : 'album';
}

/** Whether portraits say that they are of different people, as those of a small board do. */
const isBoard = (portraits: readonly Element[]): boolean =>
	new Set(portraits.map(portrait => attribute(portrait, 'alt')?.trim()).filter(alt => alt)).size >= 2;

/** How many images of people there may be, each counted once: neither icons, nor what belongs to navigation or shows a visitor. */
function distinctImages(elements: readonly Element[], bars: readonly Element[], url: URL, site: SiteRules): number {
	const others = site.others?.join(', ') ?? ':not(*)';
	const addresses = elements
		.filter(element => !isInside(element, others) && !isInBar(bars, element) && !isIcon(element) && !isLogo(element))
		.flatMap(element => addressesOf(element).find(address => findImageUrl(site, address, url)) ?? []);
	return new Set(addresses).size;
}

const isIcon = (element: Element): boolean => Number(attribute(element, 'width') ?? minSide) < minSide;

/** Lazy loaders keep the address elsewhere until the image scrolls into view. Only in `srcset` does a space end it. */
const addressesOf = (element: Element): readonly (string | undefined)[] => [
	...['src', 'data-src', 'data-lazy-src', 'data-original'].map(name => attribute(element, name)),
	attribute(element, 'srcset')?.trim().split(/\s/, 1)[0],
];
