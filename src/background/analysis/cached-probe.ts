import type {NotProbed, PageProbe} from '../../core/evidence/evidence.ts';
import {fetchRobotsTxt, type RobotsAnswer, robotsTxtOf} from '../../probe/crawl-rules.ts';
import {keyInHtml} from '../../probe/images-in-html.ts';
import {type PageProbeResult, probePage} from '../../probe/probe-page.ts';
import {digest} from '../../storage/cache.ts';
import {type PageFindings, pageCache, robotsCache} from '../../storage/session/probe-caches.ts';
import {withBackOff} from './back-off.ts';
import {withGlobalLimit} from './semaphore.ts';

/** What a probe of one page needs. Answers are cached for a day. */
export interface ProbeContext {
	readonly url: URL;
	/** Milliseconds since 1970. */
	readonly now: number;
	/** The user asked for a new analysis: cached answers do not count. */
	readonly bypassCache: boolean;
	/** When the user last went out to change a setting of the site; milliseconds since 1970. What was cached before no longer counts. */
	readonly changedAt?: number;
	readonly signal: AbortSignal;
	/** Whether one more request may be sent; it then counts. Absent where the user asked for the analysis: a page cannot. */
	readonly takeRequest?: () => Promise<boolean>;
	/** Where requests wait for their turn, besides the limit over all tabs: a page that nobody is waiting for has one under way at most. */
	readonly oneAtATime?: <T>(send: () => Promise<T>) => Promise<T>;
}

/** Sends a request once the limits allow it. */
export const withLimits = <T>({oneAtATime}: Pick<ProbeContext, 'oneAtATime'>, send: () => Promise<T>): Promise<T> =>
	oneAtATime ? oneAtATime(() => withGlobalLimit(send)) : withGlobalLimit(send);

/** The result of a request, or `refused` where the tab or the origin has had its share. */
export const withinAllowance = async <T>({takeRequest}: ProbeContext, send: () => Promise<T>, refused: T): Promise<T> =>
	!takeRequest || (await takeRequest()) ? send() : refused;

/**
 * @param images URLs of the images on the page, to be looked for in its HTML
 * @returns the result with the time of the request (`at`), in milliseconds since 1970
 */
export async function probePageCached(context: ProbeContext, images: readonly string[]): Promise<PageProbeResult & {readonly at: number}> {
	const {url, now, bypassCache, changedAt = 0, signal} = context;
	const cached = await pageCache.get(url.href, now);
	const earlier = cached && cached.at >= changedAt ? cached : undefined;
	if (earlier && !bypassCache) return {...(await toResult(earlier.value, images)), at: earlier.at};

	const probe = () => probePage(url, images, signal);
	const send = () => withLimits(context, () => withinAllowance(context, probe, notProbedPage('budget', now)));
	const result = await withBackOff(url, now, send, (probe): PageProbeResult => ({probe, images: [], directives: []}));
	if (!isConclusive(result.probe)) return {...result, at: now};
	const answers = besideEarlier(result.probe, earlier?.value);
	await cacheResult(context, {...result, ...answers});
	return {...result, ...otherProbeIn(answers), at: now};
}

/** The result for a page that is not requested. */
export const notProbedPage = (reason: NotProbed, at: number): PageProbeResult & {readonly at: number} => ({
	probe: {kind: 'not-asked', reason},
	images: [],
	directives: [],
	at,
});

/** A failure says nothing about the page, so it is not cached. */
const isConclusive = ({kind}: PageProbe): boolean => kind === 'content' || kind === 'shell' || kind === 'wall' || kind === 'gone';

type Answers = Pick<PageFindings, 'previous' | 'varies'>;

/**
 * What to remember of earlier answers beside a new one. An answer that changes once has changed; one that comes back after another shows
 * that the page answers now this way, now that: by address, day or luck.
 */
function besideEarlier(probe: PageProbe, earlier: PageFindings | undefined): Answers {
	if (!earlier) return {};
	if (isAlike(earlier.probe, probe)) return {...(earlier.previous && {previous: earlier.previous}), ...(earlier.varies && {varies: true})};
	const isBack = earlier.previous !== undefined && isAlike(earlier.previous, probe);
	return {previous: earlier.probe, ...(isBack && {varies: true})};
}

const isAlike = (a: PageProbe, b: PageProbe): boolean => a.kind === b.kind;

const otherProbeIn = ({previous, varies}: Answers): Pick<PageProbeResult, 'otherProbe'> =>
	varies && previous ? {otherProbe: previous} : {};

async function cacheResult({url, now}: ProbeContext, {images, ...findings}: PageProbeResult & Answers): Promise<void> {
	const inHtml = await Promise.all(images.map(digestOf));
	await pageCache.change(url.href, now, () => ({...findings, inHtml}));
}

/** The HTML itself is not cached, so images that were not looked for in it then are left out. */
async function toResult({inHtml, previous, varies, ...findings}: PageFindings, images: readonly string[]): Promise<PageProbeResult> {
	const digests = await Promise.all(images.map(digestOf));
	const answers = {...(previous && {previous}), ...(varies && {varies})};
	return {...findings, ...otherProbeIn(answers), images: images.filter((_, index) => inHtml.includes(digests[index] ?? ''))};
}

const digestOf = (imageUrl: string): Promise<string> => digest(keyInHtml(new URL(imageUrl)));

/** Requests for robots.txt that are under way, by URL: tabs opened together share one. */
const pendingRequests = new Map<string, Promise<RobotsAnswer>>();

/** One file holds the rules for all pages of its host. */
export async function fetchRobotsTxtCached(context: ProbeContext): Promise<RobotsAnswer> {
	const {href} = robotsTxtOf(context.url);
	// Before the cache is read: a request that ends meanwhile writes what this reading no longer sees.
	const pending = pendingRequests.get(href);
	const cached = context.bypassCache ? undefined : await robotsCache.get(href, context.now);
	if (cached) return cached.value;

	if (pending) return pending;
	const answer = pendingRequests.get(href) ?? fetchRobotsTxtWithBackOff(context).finally(() => pendingRequests.delete(href));
	pendingRequests.set(href, answer);
	return answer;
}

/** Not aborted when its tab moves on: other tabs may be waiting for it, and its own limits end it. */
async function fetchRobotsTxtWithBackOff(context: ProbeContext): Promise<RobotsAnswer> {
	const {url, now} = context;
	const robotsUrl = robotsTxtOf(url);
	const fetchOnce = () => withinAllowance<RobotsAnswer>(context, () => fetchRobotsTxt(url), {kind: 'unread'});
	const send = async () => ({probe: await withLimits(context, fetchOnce)});
	const {probe} = await withBackOff<{probe: RobotsAnswer}>(robotsUrl, now, send, limited => ({probe: limited}));
	if (probe.kind === 'file' || probe.kind === 'none') await robotsCache.change(robotsUrl.href, now, () => probe);
	return probe;
}
