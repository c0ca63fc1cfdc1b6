import type {SiteRules} from '../site.ts';
import {matchAnyPage} from './any-page.ts';
import {hasMarker} from './markers.ts';
import {isHostAmong, matchAt, type PageMatch} from './match-page.ts';

/**
 * Matches a page that no site's rules match by its content; `confirm` still has to agree. The rules for it are only in a page where the
 * user has let the extension in, with a click or by granting access to a server.
 */
export function matchInPage(document: Document, url: URL, sites: readonly SiteRules[]): PageMatch | undefined {
	const server = sites.find(({software}) => software && hasMarker({document, isLoaded: true}, software));
	if (server && !isHostAmong(sites, url)) return matchAt(server, {kind: 'shared'}, url);

	const anyPage = sites.find(isAnyPage);
	return anyPage && matchAnyPage(document, url, anyPage);
}

/** Whether the site is fediverse software, so that the popup can offer to always include the page's server. */
export const isFediverse = ({software}: SiteRules): boolean => software !== undefined;

/** Whether these are the rules for pages that belong to no site. */
export const isAnyPage = (site: SiteRules): boolean => site.matches.length === 0 && !isFediverse(site);
