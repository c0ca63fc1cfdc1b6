import {parseHTML} from 'linkedom';
import {anyPageReader} from '../../src/content/any-page/any-page-reader.ts';
import {gather} from '../../src/content/gather/gather.ts';
import {isSiteHost, matchPage, sites} from '../../src/sites/index.ts';
import {confirm, isGone} from '../../src/sites/matching/confirm.ts';
import {matchInPage} from '../../src/sites/matching/match-in-page.ts';
import type {PageMatch} from '../../src/sites/matching/match-page.ts';
import {mayBeSameUser} from '../../src/sites/matching/same-user.ts';
import type {GatheredPage} from './gathered-page.ts';

/** What the extension gathers from a saved page. There is no layout, so an image's size is what its attributes say. */
export function gatherPage(file: string, url: URL, html: string): GatheredPage {
	// Where scripts run, a browser reads no element inside these.
	const {document} = parseHTML(html.replace(/<noscript\b.*?<\/noscript>/gis, ''));
	// On a site's host, what no rule matches is left alone unless the user asks for it.
	const pageMatch = matchPage(url) ?? (isSiteHost(url) ? undefined : matchInPage(document, url, sites));
	if (!pageMatch || !confirm(document, pageMatch)) return {file, kind: 'none', images: []};

	const artifacts = gather(document, url, pageMatch, !isHeadOfAnother(document, pageMatch), anyPageReader);
	if (isGone(document, pageMatch, artifacts)) return {file, kind: 'none', images: []};

	const {pageKind, images} = artifacts;
	return {
		file,
		kind: pageKind,
		images: images.map(({role, imageUrl, srcset}) => ({role, urls: [imageUrl, ...srcset.map(candidate => candidate.url)]})),
	};
}

/** Where a site's scripts led from one page to the next, the head still names the first one. The extension knows that; a saved page has to tell. */
function isHeadOfAnother(document: Document, {kind, user}: PageMatch): boolean {
	const address =
		document.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
		document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
		'';
	const named = URL.canParse(address) ? matchPage(new URL(address)) : undefined;
	return named !== undefined && (named.kind !== kind || !mayBeSameUser(named.user, user));
}

/** The kind that an address alone suggests. */
export const kindOf = (url: URL): string => matchPage(url)?.kind ?? 'none';
