import type {PageArtifacts} from '../../core/page/artifacts.ts';
import {attribute, metaContent, queryFirst, titleOf} from '../../dom/query.ts';
import {findUrl} from './address.ts';
import {hasMarker, withUser} from './markers.ts';
import {matchOn, type PageMatch} from './match-page.ts';
import {mayBeSameUser} from './same-user.ts';

/**
 * Whether the page itself confirms what its address suggests. Its title may contain the account name as a word, as an account's page does
 * and a "not found" page does not. Without a title a canonical address confirms nothing: sites that want scripts repeat what was asked for.
 */
export function confirm(document: Document, pageMatch: PageMatch, isLoaded = true): boolean {
	const {site, kind, user} = pageMatch;
	const markers = site.pages[kind]?.confirm;
	if (!markers || hasMarker({document, isLoaded, user}, markers)) return true;

	const title = titleOf(document).toLowerCase();
	const isTitled = user !== undefined && title.split(/[^\p{L}\p{M}\p{N}._-]+/u).includes(user.toLowerCase());
	return isTitled || (title !== '' && namesItself(document, pageMatch));
}

/**
 * Whether the page shows nothing of the account: a post that was deleted, a video that is private. Such a page has no image, and neither
 * it nor its canonical address says that it is what its own address suggests.
 */
export function isGone(document: Document, pageMatch: PageMatch, {images, audience}: Pick<PageArtifacts, 'images' | 'audience'>): boolean {
	const isConfirmed = pageMatch.site.pages[pageMatch.kind]?.confirm !== undefined || namesItself(document, pageMatch);
	return images.length === 0 && audience === undefined && !isConfirmed && !hasPlaceForPortrait(document, pageMatch);
}

/** Whether a profile has its portrait's place, with the site's grey figure in it: its owner exists and shows no portrait. */
const hasPlaceForPortrait = (document: Document, {site, kind, user}: PageMatch): boolean | undefined =>
	kind === 'profile' && site.pages[kind]?.portraits?.some(selector => queryFirst(document, withUser(selector, user)) !== undefined);

/** Whether the page's canonical address is of this account and kind of page. Error and login pages have none, or a different one. */
export function namesItself(document: Document, {site, kind, user}: PageMatch): boolean {
	const address = canonicalAddress(document, site.matches[0] ?? '');
	const canonical = address && matchOn(site, address);
	if (canonical?.kind !== kind) return false;
	return kind === 'profile' ? canonical.user?.toLowerCase() === user?.toLowerCase() : mayBeSameUser(canonical.user, user);
}

function canonicalAddress(document: Document, base: string): URL | undefined {
	const link = queryFirst(document, 'link[rel="canonical"]');
	const address = metaContent(document, 'og:url') ?? (link && attribute(link, 'href'));
	return address === undefined ? undefined : findUrl(address, base.replace('*.', ''));
}
