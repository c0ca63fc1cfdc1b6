import type {Engine, ReachClaim, ReachVerdict} from '../core/records/engine.ts';
import type {Finding, FindingId, Report} from '../core/score/report.ts';
import {reachWeights} from '../core/score/weights.ts';

/** What of a report decides; a stored report of a later version still has it. */
export type ReachEvidence = Pick<Report, 'site' | 'links'>;

/**
 * Whether this page, as it stands, is plausibly within an engine's reach. The page decides first, then what is known of the engine.
 * `unlikely` speaks of taking it now: an earlier copy is not undone by a closed page.
 *
 * @param isSocialNetwork whether what an engine says of "social media" is said of the report's site
 */
export function couldReach(engine: Engine, report: ReachEvidence, isSocialNetwork: boolean): ReachVerdict {
	const seen = findingsOf(report);
	const claim = engine.claims.find(({territory, sites}) => covers(territory, sites, report.site, isSocialNetwork));
	if (claim?.takes === false) return {reach: 'unlikely', reason: 'says-not-social-media', claim};
	const barrier = barrierIn(seen, report);
	if (barrier) return barrier;
	if (!claim) return beyondClaims(engine, report.site);
	if (claim.territory === 'crawlable' && asksToStayAway(engine, seen)) return stayAway(engine, claim);
	return {reach: 'plausible', reason: reasonFor(engine, claim), claim};
}

/** Ids of the engines within whose plausible reach the page is. */
export const withinReach = (engines: readonly Engine[], report: ReachEvidence, isSocialNetwork: boolean): readonly string[] =>
	engines.filter(engine => couldReach(engine, report, isSocialNetwork).reach === 'plausible').map(({id}) => id);

type Seen = (id: FindingId, outcome?: Finding['outcome']) => boolean;

function findingsOf({links}: ReachEvidence): Seen {
	const findings = links.flatMap(({evidence}) => evidence);
	return (id, outcome) => findings.some(finding => finding.id === id && (outcome === undefined || finding.outcome === outcome));
}

function covers(territory: ReachClaim['territory'], sites: ReachClaim['sites'], site: string, isSocialNetwork: boolean): boolean {
	if (sites) return sites.includes(site);
	if (territory === 'social-media') return isSocialNetwork;
	return territory === 'websites' ? !isSocialNetwork : territory !== 'named-sites';
}

/**
 * What stands between a stranger and the page, or that nobody could look. A picture that is served counts as open, whatever its page
 * does; so does what a visitor sees who is not signed in.
 */
function barrierIn(seen: Seen, report: ReachEvidence): ReachVerdict | undefined {
	if (seen('picture-served') || seen('visitor-signed-out')) return undefined;
	if (seen('page-gone')) return {reach: 'unlikely', reason: 'page-gone'};
	if (seen('audience-approved', 'pass')) return {reach: isShut(report) ? 'unlikely' : 'unknown', reason: 'approved-only'};
	if (seen('page-wall') || seen('audience-account', 'pass')) return {reach: 'unknown', reason: 'needs-account'};
	// Where a redirect leads cannot be seen: mostly to a log-in, whatever the page says of itself.
	if (seen('page-redirect')) return {reach: 'unknown', reason: 'page-not-seen'};
	return seen('page-content') || seen('audience-public') ? undefined : {reach: 'unknown', reason: 'page-not-seen'};
}

/** Posts of a closed account are shut; its portrait stays open on every site that was read (docs/scoring.md, "Reach"). */
const isShut = ({links}: ReachEvidence): boolean =>
	links.some(({id, high}) => id === 'reach' && high <= reachWeights.audience.approved.high);

/** Nothing was said about this site. If all that is known of the engine is a list of other sites, that speaks against it. */
function beyondClaims({claims}: Engine, site: string): ReachVerdict {
	const lists = claims.filter(({takes, sites}) => takes && sites !== undefined);
	const [first] = lists;
	const onlyLists = first !== undefined && lists.length === claims.length && !lists.some(({sites}) => sites?.includes(site));
	return onlyLists ? {reach: 'unlikely', reason: 'other-sites-only', claim: first} : {reach: 'unknown', reason: 'nothing-known'};
}

function asksToStayAway({kind}: Engine, seen: Seen): boolean {
	const general = seen('robots-disallowed') || seen('directive-noindex') || seen('directive-noimageindex');
	return kind === 'ai-training' ? general || seen('directive-noai') || seen('ai-crawlers', 'pass') : general;
}

/** Image search says that it follows the rules; of AI crawlers some do and some do not. */
const stayAway = ({kind}: Engine, claim: ReachClaim): ReachVerdict => ({
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
