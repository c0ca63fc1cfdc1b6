import type {NotProbed, PageProbe} from '../../core/evidence/evidence.ts';
import {assess} from '../../core/score/assess.ts';
import type {Report} from '../../core/score/report.ts';
import {outcomeOf} from '../../core/watch/check-of.ts';
import type {CheckOutcome} from '../../core/watch/history.ts';
import {readPage} from '../../probe/probe-page.ts';
import {getSite} from '../../sites/index.ts';
import {matchOn} from '../../sites/matching/match-page.ts';
import {lastChange} from '../../storage/session/changed-sites.ts';
import {takeRequest} from '../analysis/allowances.ts';
import {withBackOff} from '../analysis/back-off.ts';
import {type ProbeContext, withinAllowance, withLimits} from '../analysis/cached-probe.ts';
import {gatherEvidence} from '../analysis/gather-evidence.ts';
import {pageAddress} from '../analysis/page-address.ts';
import {createSemaphore} from '../analysis/semaphore.ts';
import {detectFaces} from '../detection/detector.ts';
import {artifactsInHtml} from './artifacts-in-html.ts';

/** A page that the user keeps with its address. */
export interface WatchedPage {
	readonly siteId: string;
	readonly address: string;
	readonly isPage?: true;
}

/** What came of it; the report where the page was seen. */
export type Found =
	| {readonly outcome: CheckOutcome; readonly report?: Report}
	/** No request was sent. */
	| {readonly outcome: 'not-asked'; readonly reason: NotProbed};

/** No tab has this number. All pages that are checked without one share its allowance. */
const noTab = -1;

/** One request at a time over all such checks. May be lost with the worker, which has no request under way either. */
const oneAtATime = createSemaphore(1);

/** Checks a page as a stranger gets it, without a tab: the page, its `robots.txt` and the image it shows to whoever links to it. */
export async function checkAlone({siteId, address, isPage}: WatchedPage, now: number, signal: AbortSignal): Promise<Found> {
	const site = getSite(siteId);
	// Kept under the rules of an earlier version, an address may be one that is no longer requested.
	const url = pageAddress(new URL(address), site);
	if (!url) return {outcome: 'not-asked', reason: 'address'};

	const limits = {oneAtATime, takeRequest: () => takeRequest(noTab, url.origin, Date.now())};
	const {result, html} = await request({...limits, url, now, bypassCache: true, signal});
	const outcome = outcomeOf(result.probe);
	if (outcome === undefined) return {outcome: 'not-asked', reason: reasonOf(result.probe)};
	if (outcome !== 'seen' || !html) return {outcome};

	const pageKind = matchOn(site, url)?.kind ?? (isPage ? 'photo' : 'profile');
	const page = artifactsInHtml(url, site, pageKind, {html, probe: result.probe});
	const evidence = await gatherEvidence({
		...limits,
		url,
		site,
		page,
		answer: {...result, images: page.images.map(({imageUrl}) => imageUrl)},
		now,
		bypassCache: false,
		changedAt: await lastChange(siteId),
		signal,
		detect: detectFaces,
		onProgress: async () => undefined,
	});
	return {outcome, report: assess(evidence)};
}

type Answered = Awaited<ReturnType<typeof readPage>>;

/** Requests the page within all limits. */
async function request(context: ProbeContext): Promise<Answered> {
	const {url, now, signal} = context;
	const unanswered = (probe: PageProbe): Answered => ({result: {probe, images: [], directives: []}});
	const refused = unanswered({kind: 'not-asked', reason: 'budget'});
	const send = () => withLimits(context, () => withinAllowance(context, () => readPage(url, [], signal), refused));
	const withProbe = (answered: Answered) => ({...answered, probe: answered.result.probe});
	return withBackOff<Answered & {readonly probe: PageProbe}>(
		url,
		now,
		() => send().then(withProbe),
		probe => withProbe(unanswered(probe)),
	);
}

const reasonOf = (probe: PageProbe): NotProbed => (probe.kind === 'not-asked' ? probe.reason : 'budget');
