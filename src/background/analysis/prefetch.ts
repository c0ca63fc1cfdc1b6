import type {ImageEvidence} from '../../core/evidence/evidence.ts';
import type {ImageArtifact, PageArtifacts} from '../../core/page/artifacts.ts';
import {maxConcurrentImages} from '../../core/page/artifacts.ts';
import {getSite} from '../../sites/index.ts';
import {imageCache} from '../../storage/session/probe-caches.ts';
import {readSettingsInForce} from '../../storage/settings-in-force.ts';
import {detectFaces, startDetector} from '../detection/detector.ts';
import {fetchRobotsTxtCached} from './cached-probe.ts';
import {type AnalysisContext, queuedProbe} from './gather-evidence.ts';
import {imageUrls} from './image-urls.ts';
import {offlineReason} from './offline-reason.ts';

/** Looks begun for a page that is still coming to rest. */
interface Prefetched {
	readonly url: string;
	readonly abort: AbortController;
	readonly images: ReadonlyMap<string, Promise<ImageEvidence>>;
}

/** What this start of the worker has begun. Lost with it, nothing is missing: the analysis asks for what it was not handed. */
const prefetched = new Map<number, Prefetched>();

/**
 * Begins what the report will need, while the page comes to rest: the detector, the host's rules, the first pictures. Nothing is judged,
 * kept or shown before the page is read again at rest; a picture that shows other renditions by then is asked for as if nothing had been.
 */
export async function prefetch(tabId: number, url: string, page: PageArtifacts): Promise<void> {
	cancelPrefetch(tabId);
	if (offlineReason((await readSettingsInForce()).probe, navigator)) return;

	const abort = new AbortController();
	const context: AnalysisContext = {
		url: new URL(url),
		site: getSite(page.siteId),
		page,
		now: Date.now(),
		bypassCache: false,
		signal: abort.signal,
		detect: detectFaces,
		onProgress: async () => undefined,
	};
	const images = await unknownAmong(page.images.slice(0, maxConcurrentImages), context.now);
	if (images.length === 0) return;

	// Another may have been told of while this one waited.
	cancelPrefetch(tabId);
	startDetector();
	fetchRobotsTxtCached(context).catch(ignore);
	prefetched.set(tabId, {url, abort, images: new Map(images.map(image => [keyOf(context, image), begin(context, image)]))});
}

/** Hands over what was begun for this page; from now on it ends with the run. */
export function takePrefetched(tabId: number, url: string, signal: AbortSignal): AnalysisContext['prefetched'] {
	const ahead = prefetched.get(tabId);
	if (ahead?.url !== url) return undefined;

	prefetched.delete(tabId);
	signal.addEventListener('abort', () => ahead.abort.abort(), {once: true});
	return (probe, image) => ahead.images.get(keyOf(probe, image));
}

/** The page was left before it came to rest. */
export function cancelPrefetch(tabId: number): void {
	prefetched.get(tabId)?.abort.abort();
	prefetched.delete(tabId);
}

async function unknownAmong(images: readonly ImageArtifact[], now: number): Promise<readonly ImageArtifact[]> {
	const known = await Promise.all(images.map(({imageUrl}) => imageCache.get(imageUrl, now)));
	return images.filter((_, index) => known[index] === undefined);
}

function begin(context: AnalysisContext, image: ImageArtifact): Promise<ImageEvidence> {
	const evidence = queuedProbe(context, image);
	// Whoever is handed it hears of its failure; if nobody is, nobody needs to.
	evidence.catch(ignore);
	return evidence;
}

const ignore = (): void => undefined;

const keyOf = ({site}: AnalysisContext, image: ImageArtifact): string =>
	imageUrls(image, site.enlarge)
		.map(({href}) => href)
		.join(' ');
