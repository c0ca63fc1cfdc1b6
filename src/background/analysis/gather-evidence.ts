import type {
	CrawlRules,
	Doubt,
	Evidence,
	ImageEvidence,
	ImageProbe,
	NotProbed,
	PageProbe,
	VisionOutcome,
} from '../../core/evidence/evidence.ts';
import {expiresAt} from '../../core/evidence/expiry.ts';
import {isClosedBeside, type ProbedImage, withRefusals} from '../../core/evidence/refusals.ts';
import {stableUrl} from '../../core/evidence/stable-url.ts';
import {type ImageArtifact, maxConcurrentImages, type PageArtifacts} from '../../core/page/artifacts.ts';
import {judgeRobotsTxt} from '../../probe/crawl-rules.ts';
import {type ImageProbeResult, probeImage} from '../../probe/probe-image.ts';
import type {PageProbeResult} from '../../probe/probe-page.ts';
import type {Site} from '../../sites/site.ts';
import {type ImageFindings, imageCache} from '../../storage/session/probe-caches.ts';
import {imageHosts, isImageAddress} from './allowed-hosts.ts';
import {withBackOff} from './back-off.ts';
import {fetchRobotsTxtCached, notProbedPage, type ProbeContext, probePageCached, withinAllowance, withLimits} from './cached-probe.ts';
import {imageUrls} from './image-urls.ts';
import {maxProbedImages} from './limits.ts';
import {mapConcurrently} from './map-concurrently.ts';
import {pageAddress} from './page-address.ts';
import type {ReceivedImage} from './received-images.ts';

export interface AnalysisContext extends ProbeContext {
	readonly site: Site;
	readonly page: PageArtifacts;
	/** Why no requests may be sent now; absent where they may. */
	readonly offline?: NotProbed;
	/** The page's own answer, where the artifacts were read from it: it is not requested twice. */
	readonly answer?: PageProbeResult;
	readonly detect: (bytes: ArrayBuffer, contentType: string, signal: AbortSignal) => Promise<VisionOutcome>;
	/** Called with each image in which faces were found. */
	readonly onFaces?: (image: ImageArtifact, received: ReceivedImage) => void;
	/** Called as images are analysed, `done` of `total`. */
	readonly onProgress: (done: number, total: number) => Promise<void>;
	/** The probe of an image that the prefetch started; `undefined` where there is none. */
	readonly prefetched?: (context: AnalysisContext, image: ImageArtifact) => Promise<ImageEvidence> | undefined;
}

/** Requests the page and its images anonymously, and detects the faces on them. Only collects: `assess` judges. */
export async function gatherEvidence(context: AnalysisContext): Promise<Evidence> {
	const {url} = context;
	const [{inHtml, ...probed}, probedImages] = await Promise.all([probePageAndRules(context), probeImages(context)]);
	const images = withRefusals(probedImages, probed.probe);
	await cacheRefusals(context, probedImages, images);
	const inPage = ({artifact: image}: ImageEvidence) =>
		imageUrlsOf(context, image).some(imageUrl => inHtml.includes(imageUrl)) && {inPage: true};
	const complete = images.map(image => ({...image, ...inPage(image), ...stableUrlOf(context, image.artifact)}));
	const doubt = doubtAbout(context);
	return {
		url: url.href,
		page: asOfNow(context, probed.probe),
		...(doubt && {doubt}),
		...(context.answer && {isPartial: true}),
		...probed,
		images: complete,
	};
}

function doubtAbout({site, page}: AnalysisContext): Doubt | undefined {
	if (page.mayHaveChanged) return 'site-changed';
	return site.heldAgainst ? undefined : 'site-unproven';
}

function stableUrlOf({site}: AnalysisContext, {imageUrl}: ImageArtifact): Pick<ImageEvidence, 'stableUrl'> {
	const found = stableUrl(new URL(imageUrl), site.expiry, site.imageParameters);
	return found === undefined ? {} : {stableUrl: found};
}

/**
 * In a repeated analysis the artifacts still come from the tab as it was loaded, perhaps before the user closed a setting. What they say
 * about being open to everybody counts only if an anonymous visitor still gets the page.
 */
function asOfNow({page, bypassCache}: AnalysisContext, {kind}: PageProbe): PageArtifacts {
	if (!bypassCache || kind === 'content') return page;
	const {audience, signedIn, ...rest} = page;
	return {...rest, ...(audience && audience !== 'public' && {audience}), ...(signedIn && {signedIn})};
}

/** URLs of all renditions: the HTML may hold another one than the tab shows, and it is the same image. */
const imageUrlsOf = ({site}: AnalysisContext, image: ImageArtifact): readonly string[] => imageUrls(image, site).map(({href}) => href);

interface ProbedPage {
	readonly probe: PageProbe;
	readonly otherProbe?: PageProbe;
	readonly rules: CrawlRules;
	/** When the page was requested; milliseconds since 1970. */
	readonly takenAt: number;
	/** URLs of images that were found in the HTML. */
	readonly inHtml: readonly string[];
}

async function probePageAndRules(context: AnalysisContext): Promise<ProbedPage> {
	const {url, site, page, now: takenAt, offline, answer} = context;
	if (offline)
		return {probe: {kind: 'not-asked', reason: offline}, rules: {robotsTxt: {kind: 'unread'}, directives: []}, takenAt, inHtml: []};

	const address = pageAddress(url, site);
	const urls = page.images.flatMap(image => imageUrlsOf(context, image));
	const [{probe, otherProbe, images, at, ...rules}, robotsTxt] = await Promise.all([
		answer ? {...answer, at: takenAt} : askForPage(context, address, urls),
		fetchRobotsTxtCached(context),
	]);
	return {
		probe,
		...(otherProbe && {otherProbe}),
		rules: {...(await judgeRobotsTxt(robotsTxt, address ?? url)), ...rules},
		takenAt: at,
		inHtml: images,
	};
}

const askForPage = async (context: AnalysisContext, address: URL | undefined, images: readonly string[]) =>
	address ? probePageCached({...context, url: address}, images) : notProbedPage('address', context.now);

/** Requests the page's images anonymously, as many as the limits allow, and detects the faces on them. */
export async function probeImages(context: AnalysisContext): Promise<readonly ProbedImage[]> {
	const {images} = context.page;
	const withinBudget = images.slice(0, maxProbedImages);
	let done = 0;
	await context.onProgress(done, withinBudget.length);
	const probed = await mapConcurrently(maxConcurrentImages, withinBudget, async image => {
		const result = await cachedOrProbed(context, image);
		done += 1;
		await context.onProgress(done, withinBudget.length);
		return result;
	});
	return [...probed, ...images.slice(maxProbedImages).map(image => ({evidence: notProbed(context, image, 'budget'), isNew: false}))];
}

async function cachedOrProbed(context: AnalysisContext, image: ImageArtifact): Promise<ProbedImage> {
	if (context.offline) return {evidence: notProbed(context, image, context.offline), isNew: false};

	const {at = 0, value: cached} = (await imageCache.get(image.imageUrl, context.now)) ?? {};
	if (cached && !context.bypassCache && at >= (context.changedAt ?? 0)) return {evidence: {...cached, artifact: image}, isNew: false};

	const {artifact: _, ...probed} = await (context.prefetched?.(context, image) ?? queuedProbe(context, image));
	const findings = withEarlierFaces(probed, cached);
	if (isConclusive(findings)) await imageCache.change(image.imageUrl, context.now, () => findings);
	return {evidence: {...findings, artifact: image}, isNew: true};
}

/** The next time, images that are read from the cache show nothing about the one that is requested beside them. */
async function cacheRefusals({now}: AnalysisContext, before: readonly ProbedImage[], after: readonly ImageEvidence[]): Promise<void> {
	const found = after.filter((image, index) => image !== before[index]?.evidence);
	await Promise.all(found.map(({artifact, ...findings}) => imageCache.change(artifact.imageUrl, now, () => findings)));
}

/** Probes an image once the limit over all tabs allows it. */
export const queuedProbe = (context: AnalysisContext, image: ImageArtifact): Promise<ImageEvidence> =>
	withLimits(context, () => probeLargestRendition(context, image));

/** An image that is refused now still shows the faces found on it before: only the way to it has closed. */
const withEarlierFaces = (now: ImageFindings, earlier: ImageFindings | undefined): ImageFindings =>
	now.vision.kind === 'not-looked' && earlier?.vision.kind === 'faces'
		? {...now, vision: earlier.vision, ...(earlier.largestWidth !== undefined && {largestWidth: earlier.largestWidth})}
		: now;

/** Tries the largest rendition first, since that is what a scraper takes. The one on the page comes last: it certainly exists. */
async function probeLargestRendition(context: AnalysisContext, image: ImageArtifact): Promise<ImageEvidence> {
	const hosts = imageHosts(context.site, context.page);
	let evidence: ImageEvidence | undefined;
	const larger: {readonly url: URL; readonly probe: ImageProbe}[] = [];
	// The tab may have moved on while this waited in the queue.
	if (context.signal.aborted) return notProbed(context, image, 'budget');
	for (const url of imageUrls(image, context.site).filter(address => isImageAddress(address, context.site))) {
		const refused: ImageProbeResult = {probe: {kind: 'not-asked', reason: 'budget'}};
		const send = () => withinAllowance(context, () => probeImage(url, hosts, context.signal), refused);
		const {bytes, contentType, ...result} = await withBackOff<ImageProbeResult>(url, context.now, send, limited => ({probe: limited}));
		evidence = {...base(context, image, url), ...result, vision: {kind: 'not-looked'}};
		if (!bytes) {
			larger.push({url, probe: result.probe});
			continue;
		}

		// The detector takes the bytes over.
		const received = context.onFaces && {bytes: bytes.slice(0), contentType: contentType ?? ''};
		const vision = await context.detect(bytes, contentType ?? '', context.signal);
		if (received && vision.kind === 'faces' && vision.faces.length > 0) context.onFaces?.(image, received);
		const isLargest = larger.every(each => isClosedBeside(each.url, each.probe, url));
		return {...evidence, vision, ...(vision.kind === 'faces' && isLargest && {largestWidth: vision.width})};
	}

	return evidence ?? notProbed(context, image, 'foreign-host');
}

const notProbed = (context: AnalysisContext, image: ImageArtifact, reason: NotProbed): ImageEvidence => ({
	...base(context, image, new URL(image.imageUrl)),
	probe: {kind: 'not-asked', reason},
	vision: {kind: 'not-looked'},
});

function base({site}: AnalysisContext, image: ImageArtifact, url: URL): Pick<ImageEvidence, 'artifact' | 'expiresAt'> {
	const end = expiresAt(url, site.expiry);
	return {artifact: image, ...(end !== undefined && {expiresAt: end})};
}

/** A failure says nothing about the image, so it is not cached. */
const isConclusive = ({probe, vision}: ImageFindings): boolean =>
	probe.kind === 'refused' || probe.kind === 'gone' || (probe.kind === 'served' && vision.kind === 'faces');
