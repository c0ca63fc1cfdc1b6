import type {SiteRules} from '../site.ts';

/** How an extension's scripts in one page share data: pages cannot see the global object of content scripts. */
export const registry = 'overexposed.sites';

/** The sites whose rules a script of `site-scripts.ts` registered in this page before the content script ran. */
export const registeredSites = (): readonly SiteRules[] =>
	Object.values((globalThis as {[key: symbol]: Readonly<Record<string, SiteRules>>})[Symbol.for(registry)] ?? {});
