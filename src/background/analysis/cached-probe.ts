import type {PageProbe} from '../../core/evidence/evidence.ts';
import {fetchRobotsTxt, type RobotsAnswer, robotsTxtOf} from '../../probe/crawl-rules.ts';
import {keyInHtml} from '../../probe/images-in-html.ts';
import {type PageProbeResult, probePage} from '../../probe/probe-page.ts';
import {digest} from '../../storage/cache.ts';
import {type PageFindings, pageCache, robotsCache} from '../../storage/session/probe-caches.ts';
import {withBackOff} from './back-off.ts';
import {withGlobalLimit} from './semaphore.ts';

/** What was asked for within a day is not asked for again, unless the user wants it. */
export interface ProbeContext {
	readonly url: URL;
	/** Milliseconds since 1970. */
	readonly now: number;
	/** The user asked again: what was seen before does not count. */
	readonly bypassCache: boolean;
	readonly signal: AbortSignal;
}

/** @returns the look with the moment it was taken, in milliseconds since 1970 */
export async function probePageCached(context: ProbeContext, images: readonly string[]): Promise<PageProbeResult & {readonly at: number}> {
	const {url, now, bypassCache, signal} = context;
	const known = bypassCache ? undefined : await pageCache.get(url.href, now);
	if (known) return {...(await toSeen(known.value, images)), at: known.at};

	const unasked = (probe: PageProbe): PageProbeResult => ({probe, images: [], directives: []});
	const ask = () => withGlobalLimit(() => probePage(url, images, signal));
	const seen = await withBackOff(url, now, ask, unasked);
	if (isAnswer(seen.probe)) await remember(context, seen);
	return {...seen, at: now};
}

/** A failure says nothing about the page, so it is not worth keeping. */
const isAnswer = ({kind}: PageProbe): boolean => kind === 'content' || kind === 'shell' || kind === 'wall' || kind === 'gone';

async function remember({url, now}: ProbeContext, {images, ...findings}: PageProbeResult): Promise<void> {
	const inHtml = await Promise.all(images.map(digestOf));
	await pageCache.change(url.href, now, () => ({...findings, inHtml}));
}

/** Whether pictures that nobody asked about then stand in the page is not known any more: they are left out. */
async function toSeen({inHtml, ...findings}: PageFindings, images: readonly string[]): Promise<PageProbeResult> {
	const digests = await Promise.all(images.map(digestOf));
	return {...findings, images: images.filter((_, index) => inHtml.includes(digests[index] ?? ''))};
}

const digestOf = (address: string): Promise<string> => digest(keyInHtml(new URL(address)));

/** Files that are being asked for, by address: tabs opened together wait for the same one. */
const underWay = new Map<string, Promise<RobotsAnswer>>();

/** One file is the rules of all pages of its host. */
export async function fetchRobotsTxtCached(context: ProbeContext): Promise<RobotsAnswer> {
	const {href} = robotsTxtOf(context.url);
	const known = context.bypassCache ? undefined : await robotsCache.get(href, context.now);
	if (known) return known.value;

	const answer = underWay.get(href) ?? fetchRobotsTxtWithBackOff(context).finally(() => underWay.delete(href));
	underWay.set(href, answer);
	return answer;
}

/** Not ended when its tab moves on: others may wait for it, and it ends by itself. */
async function fetchRobotsTxtWithBackOff({url, now}: ProbeContext): Promise<RobotsAnswer> {
	const address = robotsTxtOf(url);
	const ask = async () => ({probe: await withGlobalLimit(() => fetchRobotsTxt(url))});
	const {probe} = await withBackOff<{probe: RobotsAnswer}>(address, now, ask, limited => ({probe: limited}));
	if (probe.kind === 'file' || probe.kind === 'none') await robotsCache.change(address.href, now, () => probe);
	return probe;
}
