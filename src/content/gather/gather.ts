import type {PageArtifacts} from '../../core/page/artifacts.ts';
import {metaContent} from '../../dom/query.ts';
import {namesItself} from '../../sites/matching/confirm.ts';
import {hasMarker} from '../../sites/matching/markers.ts';
import type {PageMatch} from '../../sites/matching/match-page.ts';
import {findImages} from './find-images.ts';
import {type AnyPageReader, foundAt, type PageView} from './found-image.ts';
import {gatherAudience} from './gather-audience.ts';
import {gatherIdentity} from './gather-identity.ts';
import {gatherImages} from './gather-images.ts';
import {gatherRobotsMeta, gatherTdmReservation} from './gather-robots.ts';
import {findAuthor} from './has-username.ts';

/** Elements read for one role, and how many of them a preview reads. */
export const maxElements = 400;
const firstElements = 40;

/**
 * The first images and nothing else: enough to know that there are some, and to start analysing.
 * @param isLoaded as for {@link gather}
 * @param reader as for {@link gather}
 */
export function gatherPreview(document: Document, url: URL, pageMatch: PageMatch, isLoaded = true, reader?: AnyPageReader): PageArtifacts {
	const images = findImages(viewOf(document, url, pageMatch, isLoaded, reader, firstElements));
	const {site, kind} = pageMatch;
	return {siteId: site.id, pageKind: kind, robotsMeta: [], identity: {}, images: gatherImages(site, images)};
}

/**
 * Reads the page only: no network, no storage, no extension API.
 * @param isLoaded Whether the document was loaded from this URL, rather than navigated to it by a script.
 * @param reader for pages of no site
 */
export function gather(document: Document, url: URL, pageMatch: PageMatch, isLoaded = true, reader?: AnyPageReader): PageArtifacts {
	const page = viewOf(document, url, pageMatch, isLoaded, reader, maxElements);
	const images = findImages(page);
	const audience = gatherAudience(page);
	const signedIn = gatherSignedIn(page);
	const tdmReservation = gatherTdmReservation(document);
	const previewImage = page.isLoaded ? foundAt(metaContent(document, 'og:image'), 'photo', page)?.addresses[0].url : undefined;
	return {
		siteId: pageMatch.site.id,
		pageKind: pageMatch.kind,
		...(audience && {audience}),
		...(signedIn !== undefined && {signedIn}),
		...(isOrganisation(page) && {isOrganisation: true}),
		robotsMeta: gatherRobotsMeta(document),
		...(tdmReservation !== undefined && {tdmReservation}),
		...(previewImage && {previewImage}),
		identity: gatherIdentity(page, images),
		images: gatherImages(pageMatch.site, images),
	};
}

function viewOf(
	document: Document,
	url: URL,
	pageMatch: PageMatch,
	isLoaded: boolean,
	reader: AnyPageReader | undefined,
	mostElements: number,
): PageView {
	const {site, kind, user} = pageMatch;
	const isOfHead = isLoaded || namesItself(document, pageMatch);
	const authorIn = (selector?: string) => (isOfHead ? findAuthor(document, url, site, selector) : undefined);
	// A publication's address names the publication, and its head whoever wrote the story.
	const author = kind === 'photo' ? authorIn('meta[property="article:author"]') : undefined;
	return {
		document,
		url,
		pageMatch,
		user: author ?? user ?? authorIn(),
		isLoaded: isOfHead,
		reader: site.portraitsByForm ? reader : undefined,
		mostElements,
	};
}

function gatherSignedIn(page: PageView): boolean | undefined {
	const {yes, no} = page.pageMatch.site.signedIn ?? {};
	if (hasMarker(page, yes)) return true;
	return hasMarker(page, no) ? false : undefined;
}

const isOrganisation = (page: PageView): boolean => hasMarker(page, page.pageMatch.site.organisation);
