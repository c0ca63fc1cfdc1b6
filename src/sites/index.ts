import {commonNames} from './matching/common-names.ts';
import {isHostAmong, matchAmong, type PageMatch} from './matching/match-page.ts';
import type {Site} from './site.ts';

/** Every file in a group's folder is a site. */
const modules = import.meta.glob<Site>(['./*/*.ts', '!./build/*', '!./matching/*'], {eager: true, import: 'site'});

/** By id. */
export const sites: readonly Site[] = Object.values(modules)
	.map(site => ({...site, commonNames}))
	.sort((a, b) => (a.id < b.id ? -1 : 1));

export const findSite = (id: string): Site | undefined => sites.find(site => site.id === id);

export function getSite(id: string): Site {
	const site = findSite(id);
	if (!site) throw new Error(`No site has the id ${id}: correct the id, or add the site with npm run new:site ${id}`);
	return site;
}

export const matchPage = (url: URL): PageMatch | undefined => matchAmong(sites, url);

export const isSiteHost = (url: URL): boolean => isHostAmong(sites, url);

/** The site that the host belongs to, whatever the page is. */
export const siteOn = (url: URL): Site | undefined => sites.find(site => isHostAmong([site], url));
