import {maxAddressLength} from '../../core/page/artifacts.ts';
import {attribute, closest, isInside} from '../../dom/query.ts';
import {findUrl} from '../../sites/matching/address.ts';
import {withUser} from '../../sites/matching/markers.ts';
import {matchOn} from '../../sites/matching/match-page.ts';
import {mayBeSameUser} from '../../sites/matching/same-user.ts';
import type {PageView} from './found-image.ts';

/** Whose an image is, if that can be told. A verdict about a stranger's face would be worse than none. */
export type ImageOwner = 'owner' | 'other' | undefined;

/**
 * The only place where this is decided: by the part of the page that the image is in, and by the account that the link around it leads
 * to. On a profile and on a post, what leads to another account is a commenter, a suggestion, a follower or something reposted.
 */
export function ownerOf(element: Element, page: PageView): ImageOwner {
	const {site, kind} = page.pageMatch;
	const {user} = page;
	const others = [...(site.others ?? []), ...(site.pages[kind]?.others ?? [])];
	if (others.some(selector => isInside(element, withUser(selector, user)))) return 'other';

	const target = linkTarget(element, page);
	if (target && page.reader?.isOfAnotherPage(element, target, page.document, page.url)) return 'other';

	const linked = target && matchOn(site, target);
	if (!mayBeSameUser(linked?.user, user)) return 'other';
	return user && linked?.kind === 'profile' && linked.user?.toLowerCase() === user.toLowerCase() ? 'owner' : undefined;
}

function linkTarget(element: Element, {url}: PageView): URL | undefined {
	const link = closest(element, 'a[href]');
	return link && findUrl(attribute(link, 'href')?.slice(0, maxAddressLength) ?? '', url);
}
