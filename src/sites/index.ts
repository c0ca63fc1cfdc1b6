import {isHostAmong, matchAmong, type PageMatch} from './matching/match-page.ts';
import type {Site} from './site.ts';

/** Every file beside this one: each is a site. What works on them lives in `recognition/`. */
const modules = import.meta.glob<Site>(['./*.ts', '!./index.ts', '!./site.ts'], {eager: true, import: 'site'});

export const sites: readonly Site[] = Object.values(modules);

export const findSite = (id: string): Site | undefined => sites.find(site => site.id === id);

export function getSite(id: string): Site {
	const site = findSite(id);
	if (!site) throw new Error(`No site has the id ${id}: add src/sites/${id}.ts, or correct the id`);
	return site;
}

export const matchPage = (url: URL): PageMatch | undefined => matchAmong(sites, url);

export const isSiteHost = (url: URL): boolean => isHostAmong(sites, url);
