import type {ImageEvidence} from '../../core/evidence/evidence.ts';
import {type ImageArtifact, maxConcurrentImages, type PageArtifacts} from '../../core/page/artifacts.ts';
import {getSite} from '../../sites/index.ts';
import {imageCache} from '../../storage/session/probe-caches.ts';
import {readSettingsInForce} from '../../storage/settings-in-force.ts';
import {detectFaces, startDetector} from '../detection/detector.ts';
import {takeRequest} from './allowances.ts';
import {fetchRobotsTxtCached} from './cached-probe.ts';
import {findTab} from './find-tab.ts';
import {type AnalysisContext, queuedProbe} from './gather-evidence.ts';
import {imageUrls} from './image-urls.ts';
import {offlineReason} from './offline-reason.ts';
import {rememberImage} from './received-images.ts';
import type {WhereShown} from './where-shown.ts';

/** Probes started for a page that is still settling. */
interface Prefetch {
	readonly url: string;
	readonly abort: AbortController;
	readonly images: ReadonlyMap<string, Promise<ImageEvidence>>;
}

/** By tab. May be lost when the worker is stopped: the analysis itself probes whatever it was not handed. */
const prefetches = new Map<number, Prefetch>();

/**
 * Starts what the report will need while the page is still settling: the detector, the host's robots.txt and the first images. Nothing
 * is judged, cached or shown until the settled page has been read. An image that offers other renditions by then is probed from scratch.
 */
export async function prefetch(tabId: number, url: string, page: PageArtifacts, where: WhereShown): Promise<void> {
	cancelPrefetch(tabId);
	if (offlineReason((await readSettingsInForce()).probe, where, navigator)) return;

	const abort = new AbortController();
	const address = new URL(url);
	const context: AnalysisContext = {
		url: address,
		site: getSite(page.siteId),
		page,
		now: Date.now(),
		bypassCache: false,
		takeRequest: () => takeRequest(tabId, address.origin, Date.now()),
		signal: abort.signal,
		detect: detectFaces,
		onFaces: ({imageUrl}, received) => rememberImage(tabId, imageUrl, received),
		onProgress: async () => undefined,
	};
	const images = await withoutCached(page.images.slice(0, maxConcurrentImages), context.now);
	// The tab may have been closed during the wait: the event that says so is over, and would cancel nothing.
	if (images.length === 0 || !(await findTab(tabId))) return;

	// Another preview of this tab may have arrived during the wait.
	cancelPrefetch(tabId);
	startDetector();
	fetchRobotsTxtCached(context).catch(ignore);
	prefetches.set(tabId, {url, abort, images: new Map(images.map(image => [keyOf(context, image), startProbe(context, image)]))});
}

/** Hands the probes started for this page over to an analysis, whose signal aborts them from now on. */
export function takePrefetched(tabId: number, url: string, signal: AbortSignal): AnalysisContext['prefetched'] {
	const started = prefetches.get(tabId);
	if (started?.url !== url) return undefined;

	prefetches.delete(tabId);
	signal.addEventListener('abort', () => started.abort.abort(), {once: true});
	return (context, image) => started.images.get(keyOf(context, image));
}

/** For a page that was left before it settled. */
export function cancelPrefetch(tabId: number): void {
	prefetches.get(tabId)?.abort.abort();
	prefetches.delete(tabId);
}

async function withoutCached(images: readonly ImageArtifact[], now: number): Promise<readonly ImageArtifact[]> {
	const cached = await Promise.all(images.map(({imageUrl}) => imageCache.get(imageUrl, now)));
	return images.filter((_, index) => cached[index] === undefined);
}

function startProbe(context: AnalysisContext, image: ImageArtifact): Promise<ImageEvidence> {
	const evidence = queuedProbe(context, image);
	// Whoever takes it over handles its failure; if nobody does, it does not matter.
	evidence.catch(ignore);
	return evidence;
}

const ignore = (): void => undefined;

/** Changes with the renditions an image offers. */
const keyOf = ({site}: AnalysisContext, image: ImageArtifact): string =>
	imageUrls(image, site)
		.map(({href}) => href)
		.join(' ');
