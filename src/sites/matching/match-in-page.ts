import type {Site} from '../site.ts';
import {matchAnyPage} from './any-page.ts';
import {hasMarker} from './markers.ts';
import {isHostAmong, matchAt, type PageMatch} from './match-page.ts';

/**
 * What a page on a host of no site is, by what stands in it; `confirm` still has to agree. Only ever asked where the user has let the extension in: by a click,
 * or for a server that they named.
 */
export function matchInPage(document: Document, url: URL, sites: readonly Site[]): PageMatch | undefined {
	if (isHostAmong(sites, url)) return undefined;

	const server = sites.find(({software}) => software && hasMarker({document, isLoaded: true}, software));
	if (server) return matchAt(server, {kind: 'shared'}, url);

	const anyPage = sites.find(isAnyPage);
	return anyPage && matchAnyPage(document, anyPage);
}

/** Whether the page's server runs a software of the fediverse, so that the popup can offer to recognise that server from now on. */
export const isFediverse = ({software}: Site): boolean => software !== undefined;

/** Whether these are the rules for pages of no site. */
export const isAnyPage = (site: Site): boolean => site.matches.length === 0 && !isFediverse(site);
