import type {Engine, ReachClaim, ReachVerdict} from '../core/records/engine.ts';
import type {Finding, FindingId, Report} from '../core/score/report.ts';
import {reachWeights} from '../core/score/weights.ts';

/** The part of a report that the verdict rests on; later versions of the format still have it. */
export type ReachEvidence = Pick<Report, 'site' | 'links'>;

/**
 * Whether an engine could plausibly reach this page as it is now. The page decides first, then what is known about the engine.
 * `unlikely` is about taking it now: closing a page does not undo an earlier copy.
 *
 * @param isSocialNetwork whether an engine's claims about "social media" apply to the report's site
 */
export function couldReach(engine: Engine, report: ReachEvidence, isSocialNetwork: boolean): ReachVerdict {
	const has = findingsOf(report);
	const claim = engine.claims.find(({territory, sites}) => covers(territory, sites, report.site, isSocialNetwork));
	if (claim?.takes === false) return {reach: 'unlikely', reason: 'says-not-social-media', claim};
	const barrier = barrierIn(has, report);
	if (barrier) return barrier;
	if (!claim) return beyondClaims(engine, report.site);
	if (claim.territory === 'crawlable' && isAskedToStayAway(engine, has)) return askedToStayAway(engine, claim);
	return {reach: 'plausible', reason: reasonFor(engine, claim), claim};
}

/** Ids of the engines that could plausibly reach the page. */
export const withinReach = (engines: readonly Engine[], report: ReachEvidence, isSocialNetwork: boolean): readonly string[] =>
	engines.filter(engine => couldReach(engine, report, isSocialNetwork).reach === 'plausible').map(({id}) => id);

type HasFinding = (id: FindingId, outcome?: Finding['outcome']) => boolean;

function findingsOf({links}: ReachEvidence): HasFinding {
	const findings = links.flatMap(({evidence}) => evidence);
	return (id, outcome) => findings.some(finding => finding.id === id && (outcome === undefined || finding.outcome === outcome));
}

function covers(territory: ReachClaim['territory'], sites: ReachClaim['sites'], site: string, isSocialNetwork: boolean): boolean {
	if (sites) return sites.includes(site);
	if (territory === 'social-media') return isSocialNetwork;
	return territory === 'websites' ? !isSocialNetwork : territory !== 'named-sites';
}

/**
 * What stands between an engine and the page, or that this could not be measured. An image that is served counts as open, whatever its
 * page does; so does what a visitor sees without signing in.
 */
function barrierIn(has: HasFinding, report: ReachEvidence): ReachVerdict | undefined {
	if (has('picture-served') || has('visitor-signed-out')) return undefined;
	if (has('page-gone')) return {reach: 'unlikely', reason: 'page-gone'};
	if (has('audience-approved', 'pass')) return {reach: isClosed(report) ? 'unlikely' : 'unknown', reason: 'approved-only'};
	if (has('page-wall') || has('audience-account', 'pass')) return {reach: 'unknown', reason: 'needs-account'};
	// Where a redirect leads cannot be seen: mostly to a log-in, whatever the page says about itself.
	if (has('page-redirect')) return {reach: 'unknown', reason: 'page-not-seen'};
	return has('page-content') || has('audience-public') ? undefined : {reach: 'unknown', reason: 'page-not-seen'};
}

/** Posts of a closed account are not shown to strangers; its portrait stays open on every site that was read (docs/scoring.md, "Reach"). */
const isClosed = ({links}: ReachEvidence): boolean =>
	links.some(({id, high}) => id === 'reach' && high <= reachWeights.audience.approved.high);

/** No claim is about this site. If all that is known about the engine is a list of other sites, this one is unlikely. */
function beyondClaims({claims}: Engine, site: string): ReachVerdict {
	const lists = claims.filter(({takes, sites}) => takes && sites !== undefined);
	const [first] = lists;
	const onlyLists = first !== undefined && lists.length === claims.length && !lists.some(({sites}) => sites?.includes(site));
	return onlyLists ? {reach: 'unlikely', reason: 'other-sites-only', claim: first} : {reach: 'unknown', reason: 'nothing-known'};
}

function isAskedToStayAway({kind}: Engine, has: HasFinding): boolean {
	const general = ['robots-disallowed', 'directive-noindex', 'directive-noimageindex', 'unavailable-passed'] as const;
	const aboutAi = ['directive-noai', 'use-ai-train-no', 'ai-crawlers'] as const;
	return [...general, ...(kind === 'ai-training' ? aboutAi : [])].some(id => has(id, 'pass'));
}

/** Image search engines say that they follow the rules; some AI crawlers do and some do not. */
const askedToStayAway = ({kind}: Engine, claim: ReachClaim): ReachVerdict => ({
	reach: kind === 'image-search' ? 'unlikely' : 'unknown',
	reason: 'asked-to-stay-away',
	claim,
});

function reasonFor({kind}: Engine, {territory}: ReachClaim): ReachVerdict['reason'] {
	if (kind === 'anybody') return 'open-to-anybody';
	if (territory === 'crawlable') return 'open-to-crawlers';
	if (territory === 'named-sites') return 'takes-this-site';
	return territory === 'social-media' ? 'takes-social-media' : 'takes-websites';
}
