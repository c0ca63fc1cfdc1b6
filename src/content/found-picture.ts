import type {ImageCandidate, ImageRole} from '../core/artifacts.ts';
import {attribute} from '../sites/recognition/query.ts';
import type {Recognition} from '../sites/recognition/recognise.ts';
import {findPictureUrl} from '../sites/recognition/rendition.ts';
import type {Site} from '../sites/site.ts';
import {type Geometry, geometryOf, noGeometry} from './geometry.ts';
import {offeredAddresses} from './picture-element.ts';

/** A picture on the page, before the renditions of one picture are put together. */
export interface FoundPicture {
	readonly role: ImageRole;
	/** Absolute and on a picture host; the one shown first. */
	readonly addresses: readonly [ImageCandidate, ...ImageCandidate[]];
	readonly geometry: Geometry;
	/** Stays on the page: only whether there is one leaves it. */
	readonly alt?: string;
}

/** A page while it is being read. */
export interface PageView {
	readonly document: Document;
	readonly url: URL;
	readonly recognition: Recognition;
	/** Whether inline data and head belong to this address, and not to the one that the document was loaded at. */
	readonly isLoaded: boolean;
	/** Elements looked at for one role: bounds the work on a feed of thousands. */
	readonly mostElements: number;
}

export function foundIn(element: Element, role: ImageRole, {url, recognition}: PageView): FoundPicture | undefined {
	const addresses = acceptable(offeredAddresses(element), recognition.site, url);
	const alt = textIn(element, 'alt') || textIn(element, 'aria-label');
	return addresses && {role, addresses, geometry: geometryOf(element), ...(alt && {alt})};
}

/** Longer than any alternative text that names somebody. */
const maxAlt = 1000;

const textIn = (element: Element, name: string): string | undefined => attribute(element, name)?.slice(0, maxAlt).trim();

/** A picture that the head names but the page does not show. */
export function foundAt(address: string | undefined, role: ImageRole, {url, recognition}: PageView): FoundPicture | undefined {
	const addresses = address === undefined ? undefined : acceptable([{url: address}], recognition.site, url);
	return addresses && {role, addresses, geometry: noGeometry};
}

function acceptable(candidates: readonly ImageCandidate[], site: Site, base: URL): FoundPicture['addresses'] | undefined {
	const [first, ...rest] = candidates.flatMap(candidate => {
		const url = findPictureUrl(site, candidate.url, base);
		return url === undefined ? [] : [{...candidate, url}];
	});
	return first && [first, ...rest];
}
