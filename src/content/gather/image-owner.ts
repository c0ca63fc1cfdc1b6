import type {ImageRole} from '../../core/page/artifacts.ts';
import {attribute, closest, isInside, queryFirst} from '../../dom/query.ts';
import {findUrl} from '../../sites/matching/address.ts';
import {withUser} from '../../sites/matching/markers.ts';
import {matchOn} from '../../sites/matching/match-page.ts';
import {mayBeSameUser} from '../../sites/matching/same-user.ts';
import type {PageView} from './found-image.ts';

/** How well a page ties an image to its owner: its head names it, or a link around it leads to them. */
export const inHead = 4;
export const inLink = 3;
/** A link around it leads to an account that may or may not be the owner's. */
export const inOtherLink = -1;
/** A list holds several of a kind: friends, highlights, badges. An owner is one. */
export const inList = -2;

/**
 * The only place where it is decided whose an image is: by the part of the page that it is in, and by the account that the link around it
 * leads to. On a profile and on a post, what leads to another account is a commenter, a suggestion, a follower or something reposted. A
 * verdict about a stranger's face would be worse than none.
 * @returns `undefined` if it is somebody else's; 0 if it cannot be told
 */
export function tieOf(element: Element, page: PageView, role: ImageRole): number | undefined {
	const {site, kind} = page.pageMatch;
	const {user} = page;
	const others = [...(site.others ?? []), ...(site.pages[kind]?.others ?? [])];
	if (others.some(selector => isInside(element, withUser(selector, user)))) return undefined;
	if (page.reader?.isVisitors(element, page)) return undefined;

	const target = linkTarget(element, page);
	if (target && page.reader?.isOfAnotherPage(element, target, page.document, page.url)) return undefined;

	const linked = target && matchOn(site, target);
	if (!mayBeSameUser(linked?.user, user)) return undefined;
	// On some sites a portrait links to the account's pictures or stories, at addresses that say so. Any other link to a post holds its picture.
	if (role === 'portrait' && target && linked?.kind === 'photo' && !/photo|\/stories\//.test(target.pathname)) return undefined;
	if (user && linked?.kind !== 'photo' && linked?.user?.toLowerCase() === user.toLowerCase()) return inLink;
	if (isInside(element, siteParts) || isForComments(closest(element, 'form'))) return undefined;
	return linked?.kind === 'profile' ? inOtherLink : 0;
}

/** Where a site shows whoever is signed in: at its head and in its menus, which ARIA calls the parts that are about the site and not the page. */
const siteParts = 'nav, [role="navigation"], [role="banner"]';

/**
 * Whoever is signed in also stands beside the field for a comment. A form around the whole page is the page. Only the nearest form is
 * looked into: with `:has`, a page of 400 forms in each other and 100,000 elements took five seconds for each image.
 */
const isForComments = (form: Element | undefined): boolean =>
	form !== undefined && queryFirst(form, 'textarea, [contenteditable]') !== undefined && !queryFirst(form, 'h1');

function linkTarget(element: Element, {url}: PageView): URL | undefined {
	const link = closest(element, 'a[href]');
	return link && findUrl(attribute(link, 'href') ?? '', url);
}
