import {attribute, metaContent, queryAll, titleOf} from '../../dom/query.ts';
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
	const {document, pageMatch, isLoaded, user} = page;
	const head = (name: string) => (isLoaded ? metaContent(document, name) : undefined);
	return (
		(user ?? head('profile:username')) !== undefined ||
		[titleOf(document), head('og:title'), head('twitter:title')].some(isHandled) ||
		hasMarker(page, pageMatch.site.identity?.username)
	);
}

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
		.map(element => findUrl(attribute(element, 'href') ?? attribute(element, 'content') ?? '', url))
		.map(author => author && matchOn(site, author)?.user)
		.find(user => user);
}
