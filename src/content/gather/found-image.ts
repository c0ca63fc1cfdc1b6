import type {ImageCandidate, ImageRole} from '../../core/page/artifacts.ts';
import {attribute} from '../../dom/query.ts';
import {findImageUrl} from '../../sites/matching/image-key.ts';
import type {PageMatch} from '../../sites/matching/match-page.ts';
import type {CommonNames, SiteRules} from '../../sites/site.ts';
import {type Geometry, geometryOf, noGeometry} from './geometry.ts';
import {offeredAddresses} from './image-element.ts';

/** An image on the page, before renditions of the same image are merged. */
export interface FoundImage {
	readonly role: ImageRole;
	/** Absolute and on one of the site's image hosts. The one that is shown comes first. */
	readonly addresses: readonly [ImageCandidate, ...ImageCandidate[]];
	readonly geometry: Geometry;
	/** Whether the page's head names it as what a page about one photo shows. */
	readonly isMain?: boolean;
	/** How well it is tied to the owner of the page; see `image-owner.ts`. */
	readonly tie?: number | undefined;
	/** Never leaves the page; only whether there is one does. */
	readonly alt?: string;
}

/** What it takes to read a page of which no address tells what it is. In a script of its own, which pages of sites do not get. */
export interface AnyPageReader {
	readonly matchInPage: (document: Document, url: URL, sites: readonly SiteRules[]) => PageMatch | undefined;
	readonly commonNames: CommonNames;
	/** Whether an image shows whoever is signed in. */
	readonly isVisitors: (element: Element, page: PageView) => boolean;
	/** Whether an image in a link to this address belongs to the page there, as in a story the teasers of others do. */
	readonly isOfAnotherPage: (element: Element, target: URL, document: Document, url: URL) => boolean;
	readonly isPortrait: (element: Element, geometry: Geometry, alt: string | undefined) => boolean;
}

/** A page while it is being read. */
export interface PageView {
	readonly document: Document;
	readonly url: URL;
	readonly pageMatch: PageMatch;
	/** The account in the address, or else the one that the head names. */
	readonly user?: string | undefined;
	/** Whether inline data and the head belong to this URL, rather than to an earlier one that the document was loaded from. */
	readonly isLoaded: boolean;
	/** For a page of no site, where an image's shape and the words beside it decide if it is a portrait. */
	readonly reader?: AnyPageReader | undefined;
	/** Elements read for one role: bounds the work on a feed of thousands. */
	readonly mostElements: number;
}

export function foundIn(element: Element, role: ImageRole, {url, pageMatch}: PageView): FoundImage | undefined {
	const addresses = acceptable(offeredAddresses(element), pageMatch.site, url);
	const alt = textIn(element, 'alt') || textIn(element, 'aria-label');
	return addresses && {role, addresses, geometry: geometryOf(element), ...(alt && {alt})};
}

/** Longer than any alt text that names somebody. */
const maxAlt = 1000;

const textIn = (element: Element, name: string): string | undefined => attribute(element, name)?.slice(0, maxAlt).trim();

/** An image that the head names but the page does not show. */
export function foundAt(address: string | undefined, role: ImageRole, {url, pageMatch}: PageView, width?: number): FoundImage | undefined {
	const addresses = address === undefined ? undefined : acceptable([{url: address, ...(width && {width})}], pageMatch.site, url);
	return addresses && {role, addresses, geometry: noGeometry};
}

function acceptable(candidates: readonly ImageCandidate[], site: SiteRules, base: URL): FoundImage['addresses'] | undefined {
	const [first, ...rest] = candidates.flatMap(candidate => {
		const url = findImageUrl(site, candidate.url, base);
		return url === undefined ? [] : [{...candidate, url}];
	});
	return first && [first, ...rest];
}
