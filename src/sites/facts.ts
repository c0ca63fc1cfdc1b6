import type {SiteFacts, SiteSettings} from './site.ts';

/**
 * The rules are several times as large, and neither the popup nor the pages need them. A bundler never splits a module, so what is
 * asked for here with `?facts` is a module of its own, from which the rules are left out as unused.
 */
const facts = import.meta.glob<SiteFacts>(['./*/*.ts', '!./build/*', '!./matching/*'], {eager: true, query: '?facts', import: 'facts'});

const settings = import.meta.glob<SiteSettings>(['./*/*.ts', '!./build/*', '!./matching/*'], {
	eager: true,
	query: '?facts',
	import: 'settings',
});

export interface DescribedSite extends SiteFacts {
	readonly settings: SiteSettings;
}

/** Every site with its settings, by id. */
export const describedSites: readonly DescribedSite[] = Object.entries(facts)
	.map(([file, site]) => ({...site, settings: settings[file] ?? []}))
	.sort((a, b) => (a.id < b.id ? -1 : 1));
