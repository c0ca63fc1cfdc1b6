import type {BackOff} from '../../core/evidence/back-off.ts';
import type {CrawlRules, ImageEvidence, PageProbe} from '../../core/evidence/evidence.ts';
import {defineCache} from '../cache.ts';

/** Everything found out about an image except its address. */
export type ImageFindings = Omit<ImageEvidence, 'artifact' | 'inPage' | 'stableUrl'>;

/** A few pages of forty images each. */
export const imageCache = defineCache<ImageFindings>('images', 300);

/** What an anonymous request for a page found. */
export interface PageFindings extends Omit<CrawlRules, 'robotsTxt'> {
	readonly probe: PageProbe;
	/** The last answer of another kind that the page gave. */
	readonly previous?: PageProbe;
	/** Whether its answers go back and forth between the two. */
	readonly varies?: boolean;
	/** Digests of the images found in the HTML. */
	readonly inHtml: readonly string[];
}

export const pageCache = defineCache<PageFindings>('pages', 100);

/** A host's robots.txt; RFC 9309, 2.4 allows it to be cached for a day. Ten of the longest fill half of session storage. */
export const robotsCache = defineCache<{readonly kind: 'file'; readonly text: string} | {readonly kind: 'none'}>('robots', 10);

/** Hosts that are not to be sent requests for a while. Not one of the caches that make room: dropping it would break the pause. */
export const backOffCache = defineCache<BackOff>('back-offs', 100);

/** What is left of the requests that a tab and an origin may cause. Nor is this one: dropping it would give them all of it again. */
export const allowanceCache = defineCache<{readonly left: number; readonly at: number}>('allowances', 300);

/** Session keys of the caches that can be filled again. */
export const cacheNames: readonly string[] = [robotsCache, pageCache, imageCache].map(({name}) => name);
