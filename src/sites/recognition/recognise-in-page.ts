import type {Site} from '../site.ts';
import {recogniseAnyPage} from './any-page.ts';
import {hasMarker} from './markers.ts';
import {isHostAmong, type Recognition, recogniseAt} from './recognise.ts';

/**
 * What a page on a host of no site is, by what stands in it; `confirm` still has to agree. Only ever asked where the user has let the extension in: by a click,
 * or for a server that they named.
 */
export function recogniseInPage(document: Document, url: URL, sites: readonly Site[]): Recognition | undefined {
	if (isHostAmong(sites, url)) return undefined;

	const server = sites.find(({software}) => software && hasMarker({document, isLoaded: true}, software));
	if (server) return recogniseAt(server, {kind: 'shared'}, url);

	const anyPage = sites.find(isAnyPage);
	return anyPage && recogniseAnyPage(document, anyPage);
}

/** Whether the page's server runs a software of the fediverse, so that the popup can offer to recognise that server from now on. */
export const isFediverse = ({software}: Site): boolean => software !== undefined;

/** Whether these are the rules for pages of no site. */
export const isAnyPage = (site: Site): boolean => site.matches.length === 0 && !isFediverse(site);
