import type {PageArtifacts} from '../core/artifacts.ts';
import {markedPage, namesItself} from '../sites/recognition/confirm.ts';
import {hasMarker} from '../sites/recognition/markers.ts';
import {metaContent} from '../sites/recognition/query.ts';
import type {Recognition} from '../sites/recognition/recognise.ts';
import {findPictures} from './find-pictures.ts';
import {foundAt, type PageView} from './found-picture.ts';
import {gatherIdentity} from './gather-identity.ts';
import {gatherImages} from './gather-images.ts';
import {gatherRobotsMeta, gatherTdmReservation} from './gather-policy.ts';

/** Elements looked at for one role, and those of them that the first screen holds. */
const maxElements = 400;
const firstElements = 40;

/**
 * The first pictures, and nothing else: enough to see that there are some, and to begin with.
 * @param isLoaded as for {@link gather}
 */
export function glance(document: Document, url: URL, recognition: Recognition, isLoaded = true): PageArtifacts {
	const pictures = findPictures(viewOf(document, url, recognition, isLoaded, firstElements));
	const {site, kind} = recognition;
	return {siteId: site.id, pageKind: kind, robotsMeta: [], identity: {}, images: gatherImages(site, pictures)};
}

/**
 * Reads the page and nothing else: no network, no storage, no extension API.
 * @param isLoaded Whether the document was loaded at this address, and not brought to it by script.
 */
export function gather(document: Document, url: URL, recognition: Recognition, isLoaded = true): PageArtifacts {
	const page = viewOf(document, url, recognition, isLoaded, maxElements);
	const pictures = findPictures(page);
	const audience = gatherAudience(page);
	const signedIn = gatherSignedIn(page);
	const tdmReservation = gatherTdmReservation(document);
	const previewImage = page.isLoaded ? foundAt(metaContent(document, 'og:image'), 'photo', page)?.addresses[0].url : undefined;
	return {
		siteId: recognition.site.id,
		pageKind: recognition.kind,
		...(audience && {audience}),
		...(signedIn !== undefined && {signedIn}),
		...(isOrganisation(page) && {isOrganisation: true}),
		robotsMeta: gatherRobotsMeta(document),
		...(tdmReservation !== undefined && {tdmReservation}),
		...(previewImage && {previewImage}),
		identity: gatherIdentity(page, pictures),
		images: gatherImages(recognition.site, pictures),
	};
}

const viewOf = (document: Document, url: URL, recognition: Recognition, isLoaded: boolean, mostElements: number): PageView => ({
	document,
	url,
	recognition,
	isLoaded: isLoaded || namesItself(document, recognition),
	mostElements,
});

const marked = ({document, recognition, isLoaded}: PageView) => markedPage(document, recognition, isLoaded);

function gatherAudience(page: PageView): PageArtifacts['audience'] {
	return page.recognition.site.audience?.find(({when}) => hasMarker(marked(page), when))?.is;
}

function gatherSignedIn(page: PageView): boolean | undefined {
	const {yes, no} = page.recognition.site.signedIn ?? {};
	if (hasMarker(marked(page), yes)) return true;
	return hasMarker(marked(page), no) ? false : undefined;
}

const isOrganisation = (page: PageView): boolean => hasMarker(marked(page), page.recognition.site.organisation);
