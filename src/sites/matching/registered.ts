import type {Site} from '../site.ts';

/** Where the scripts of one page meet: no page sees what an extension's scripts keep on their global object. */
export const registry = 'overexposed.sites';

/** The sites whose rules a page was given before the content script, by a script of `site-scripts.ts`. */
export const registeredSites = (): readonly Site[] =>
	Object.values((globalThis as {[key: symbol]: Readonly<Record<string, Site>>})[Symbol.for(registry)] ?? {});
