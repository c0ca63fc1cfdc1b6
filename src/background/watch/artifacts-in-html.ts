import type {PageProbe} from '../../core/evidence/evidence.ts';
import type {ImageArtifact, PageArtifacts} from '../../core/page/artifacts.ts';
import type {HtmlFacts} from '../../probe/html-facts.ts';
import {findImageUrl} from '../../sites/matching/image-key.ts';
import {matchOn} from '../../sites/matching/match-page.ts';
import {peopleIn} from '../../sites/matching/structured-data.ts';
import type {Site} from '../../sites/site.ts';

export interface PageAnswer {
	readonly html: HtmlFacts;
	readonly probe: PageProbe;
}

/**
 * What a page's HTML alone says of it, without a tab. Of images, only the one counts that the page itself declares: whose the others are, an avatar beside
 * a comment or a suggestion, only a page that is laid out tells. Whatever is not found stays unknown, and so does everything where the answer
 * was not the page itself: a log-in page has a title and a picture, too.
 */
export function artifactsInHtml(url: URL, site: Site, pageKind: PageArtifacts['pageKind'], {html, probe}: PageAnswer): PageArtifacts {
	const shows = probe.kind === 'content' ? probe.shows : undefined;
	const previewImage = shows && findPreview(url, site, pageKind, html);
	const role = site.pages[pageKind]?.preview ?? (pageKind === 'profile' ? 'portrait' : 'photo');
	return {
		siteId: site.id,
		pageKind,
		robotsMeta: html.robots,
		...(previewImage && {previewImage}),
		identity: {
			...(shows?.name && {hasName: true}),
			...(matchOn(site, url)?.user !== undefined && {hasUsername: true}),
			...(shows && html.hasPerson && {hasStructuredPerson: true}),
		},
		images: previewImage ? [imageAt(previewImage, role)] : [],
	};
}

/**
 * The picture that a page gives to whoever links to it, if it can show a person; else the one that a profile gives to its person where machines
 * read it. On the page of a photo, that would be somebody's portrait.
 */
function findPreview(url: URL, site: Site, pageKind: PageArtifacts['pageKind'], {meta, structuredData}: HtmlFacts): string | undefined {
	const preview = meta.get('og:image') ?? meta.get('og:image:url') ?? meta.get('twitter:image');
	const ofPerson = pageKind === 'profile' ? peopleIn(structuredData)[0]?.images[0] : undefined;
	return findImageUrl(site, preview, url) ?? findImageUrl(site, ofPerson, url);
}

const imageAt = (imageUrl: string, role: ImageArtifact['role']): ImageArtifact => ({
	imageUrl,
	srcset: [],
	naturalWidth: 0,
	naturalHeight: 0,
	displayedWidth: 0,
	displayedHeight: 0,
	role,
	hasAlt: false,
});
