import {maxAddressLength} from '../../core/page/artifacts.ts';
import {attribute, metaContent, queryAll, queryFirst, textOf} from '../../dom/query.ts';
import {findUrl} from '../../sites/matching/address.ts';
import {hasMarker} from '../../sites/matching/markers.ts';
import {matchOn} from '../../sites/matching/match-page.ts';
import type {SiteRules} from '../../sites/site.ts';
import type {PageView} from './found-image.ts';

/**
 * Whether the page names the account it belongs to: in its URL or, as for `/p/CODE` on Instagram, elsewhere, such as a profile as its
 * author, `(@name)` in a title.
 */
export function hasUsernameText(page: PageView): boolean {
	const {document, pageMatch, isLoaded} = page;
	const title = queryFirst(document, 'title');
	if (page.user !== undefined || (title && isHandled(textOf(title)))) return true;
	if (hasMarker(page, pageMatch.site.identity?.username)) return true;
	return isLoaded && headHasUsername(document);
}

const headHasUsername = (document: Document): boolean =>
	metaContent(document, 'profile:username') !== undefined ||
	['og:title', 'twitter:title'].some(name => isHandled(metaContent(document, name)));

/** Only in brackets, since a title may also mention other people. */
const isHandled = (title: string | undefined): boolean => /[(（]@[\w.-]{2,}[)）]/.test(title ?? '');

/** Where a page names its author or itself. A site's own account appears in none of these. */
const authors =
	'[rel~="author"], [itemprop="author"] link[itemprop="url"], link[rel="canonical"], meta:is([property="article:author"], [property="og:url"])';

/** A page has one author and a few links that name them. */
const maxAuthors = 20;

/** The account of whoever posted what a page is about, where its address does not tell. */
export function findAuthor(document: Document, url: URL, site: SiteRules, selector = authors): string | undefined {
	return queryAll(document, selector, maxAuthors)
		.map(element => findUrl((attribute(element, 'href') ?? attribute(element, 'content') ?? '').slice(0, maxAddressLength), url))
		.map(author => author && matchOn(site, author)?.user)
		.find(user => user);
}
