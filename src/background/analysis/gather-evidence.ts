import type {CrawlRules, Evidence, ImageEvidence, NotProbed, PageProbe, VisionOutcome} from '../../core/evidence/evidence.ts';
import {expiresAt} from '../../core/evidence/expiry.ts';
import {stableUrl} from '../../core/evidence/stable-url.ts';
import type {ImageArtifact, PageArtifacts} from '../../core/page/artifacts.ts';
import {maxConcurrentImages} from '../../core/page/artifacts.ts';
import {judgeRobotsTxt} from '../../probe/crawl-rules.ts';
import {type ImageProbeResult, probeImage} from '../../probe/probe-image.ts';
import type {Site} from '../../sites/site.ts';
import {type ImageFindings, imageCache} from '../../storage/session/probe-caches.ts';
import {allowedHosts} from './allowed-hosts.ts';
import {withBackOff} from './back-off.ts';
import {fetchRobotsTxtCached, type ProbeContext, probePageCached} from './cached-probe.ts';
import {imageUrls} from './image-urls.ts';
import {maxProbedImages} from './limits.ts';
import {mapConcurrently} from './map-concurrently.ts';
import {withGlobalLimit} from './semaphore.ts';

export interface AnalysisContext extends ProbeContext {
	readonly site: Site;
	readonly page: PageArtifacts;
	/** Why nothing may be asked now; absent where it may. */
	readonly offline?: NotProbed;
	readonly detect: (bytes: ArrayBuffer, contentType: string, signal: AbortSignal) => Promise<VisionOutcome>;
	readonly onProgress: (done: number, total: number) => Promise<void>;
	/** A picture whose look was begun before, if it was. */
	readonly prefetched?: (context: AnalysisContext, image: ImageArtifact) => Promise<ImageEvidence> | undefined;
}

/** The page and its pictures as a stranger gets them. Nothing here judges: that is `assess`. */
export async function gatherEvidence(context: AnalysisContext): Promise<Evidence> {
	const {url} = context;
	const [{inHtml, ...seen}, images] = await Promise.all([probePageAndRules(context), probeImages(context)]);
	const inPage = ({artifact: image}: ImageEvidence) =>
		addressesOf(context, image).some(address => inHtml.includes(address)) && {inPage: true};
	const named = images.map(image => ({...image, ...inPage(image), ...stableUrlOf(context, image.artifact)}));
	return {url: url.href, page: asOfNow(context, seen.probe), ...seen, images: named};
}

function stableUrlOf({site}: AnalysisContext, {imageUrl}: ImageArtifact): Pick<ImageEvidence, 'stableUrl'> {
	const found = stableUrl(new URL(imageUrl), site.expiry, site.imageParameters);
	return found === undefined ? {} : {stableUrl: found};
}

/** Asked again, the page in the tab is still the one from before: what it said of being open counts only while a stranger gets it. */
function asOfNow({page, bypassCache}: AnalysisContext, {kind}: PageProbe): PageArtifacts {
	if (!bypassCache || kind === 'content') return page;
	const {audience, signedIn, ...rest} = page;
	return {...rest, ...(audience && audience !== 'public' && {audience}), ...(signedIn && {signedIn})};
}

/** The page may hold another rendition than the one shown: it is the same picture. */
const addressesOf = ({site}: AnalysisContext, image: ImageArtifact): readonly string[] =>
	imageUrls(image, site.enlarge).map(({href}) => href);

interface ProbedPage {
	readonly probe: PageProbe;
	readonly rules: CrawlRules;
	/** When the page was looked at; milliseconds since 1970. */
	readonly takenAt: number;
	/** Pictures whose address stands in the page. */
	readonly inHtml: readonly string[];
}

async function probePageAndRules(context: AnalysisContext): Promise<ProbedPage> {
	const {url, page, now: takenAt, offline} = context;
	if (offline)
		return {probe: {kind: 'not-asked', reason: offline}, rules: {robotsTxt: {kind: 'unread'}, directives: []}, takenAt, inHtml: []};

	const addresses = page.images.flatMap(image => addressesOf(context, image));
	const [{probe, images, at, ...rules}, robotsTxt] = await Promise.all([
		probePageCached(context, addresses),
		fetchRobotsTxtCached(context),
	]);
	return {probe, rules: {...judgeRobotsTxt(robotsTxt, url), ...rules}, takenAt: at, inHtml: images};
}

async function probeImages(context: AnalysisContext): Promise<readonly ImageEvidence[]> {
	const asked = context.page.images.slice(0, maxProbedImages);
	let done = 0;
	await context.onProgress(done, asked.length);
	const seen = await mapConcurrently(maxConcurrentImages, asked, async image => {
		const evidence = await probeOneImage(context, image);
		done += 1;
		await context.onProgress(done, asked.length);
		return evidence;
	});
	return [...seen, ...context.page.images.slice(maxProbedImages).map(image => unasked(context, image, 'budget'))];
}

async function probeOneImage(context: AnalysisContext, image: ImageArtifact): Promise<ImageEvidence> {
	if (context.offline) return unasked(context, image, context.offline);

	const known = (await imageCache.get(image.imageUrl, context.now))?.value;
	if (known && !context.bypassCache) return {...known, artifact: image};

	const {artifact: _, ...asked} = await (context.prefetched?.(context, image) ?? queuedProbe(context, image));
	const findings = withEarlierFaces(asked, known);
	if (isAnswered(findings)) await imageCache.change(image.imageUrl, context.now, () => findings);
	return {...findings, artifact: image};
}

export const queuedProbe = (context: AnalysisContext, image: ImageArtifact): Promise<ImageEvidence> =>
	withGlobalLimit(() => probeLargestImage(context, image));

/** A picture that is refused now shows the faces it showed: what closed is the way to it. */
const withEarlierFaces = (now: ImageFindings, earlier: ImageFindings | undefined): ImageFindings =>
	now.vision.kind === 'not-looked' && earlier?.vision.kind === 'faces'
		? {...now, vision: earlier.vision, ...(earlier.largestWidth !== undefined && {largestWidth: earlier.largestWidth})}
		: now;

/** The largest rendition first: it is what a scraper takes. What is shown is asked for last, and is certain to exist. */
async function probeLargestImage(context: AnalysisContext, image: ImageArtifact): Promise<ImageEvidence> {
	const hosts = allowedHosts(context.url, context.site, context.page);
	let evidence: ImageEvidence | undefined;
	let largerMayExist = false;
	// Its tab may have moved on while it waited.
	if (context.signal.aborted) return unasked(context, image, 'budget');
	for (const address of imageUrls(image, context.site.enlarge)) {
		const ask = () => probeImage(address, hosts, context.signal);
		const {bytes, contentType, ...seen} = await withBackOff<ImageProbeResult>(address, context.now, ask, limited => ({probe: limited}));
		evidence = {...base(context, image, address), ...seen, vision: {kind: 'not-looked'}};
		if (!bytes) {
			largerMayExist ||= seen.probe.kind !== 'refused' && seen.probe.kind !== 'gone';
			continue;
		}

		const vision = await context.detect(bytes, contentType ?? '', context.signal);
		return {...evidence, vision, ...(vision.kind === 'faces' && !largerMayExist && {largestWidth: vision.width})};
	}

	return evidence ?? unasked(context, image, 'foreign-host');
}

const unasked = (context: AnalysisContext, image: ImageArtifact, reason: NotProbed): ImageEvidence => ({
	...base(context, image, new URL(image.imageUrl)),
	probe: {kind: 'not-asked', reason},
	vision: {kind: 'not-looked'},
});

function base({site}: AnalysisContext, image: ImageArtifact, address: URL): Pick<ImageEvidence, 'artifact' | 'expiresAt'> {
	const end = expiresAt(address, site.expiry);
	return {artifact: image, ...(end !== undefined && {expiresAt: end})};
}

/** A failure says nothing about the picture, so it is not worth keeping. */
const isAnswered = ({probe, vision}: ImageFindings): boolean =>
	probe.kind === 'refused' || probe.kind === 'gone' || (probe.kind === 'served' && vision.kind === 'faces');
