import type {CrawlRules, Evidence, ImageEvidence, PageProbe} from '../../evidence/evidence.ts';
import {between, exactly, type Interval, oneOf, smallest} from '../interval.ts';
import type {Finding, FindingId} from '../report.ts';
import {discoveryWeights as weights} from '../weights.ts';
import {aiFindings, asksOfAi} from './ai-requests.ts';
import {defineLink} from './link.ts';
import {removalDate} from './removal-date.ts';
import {requestsTo} from './requests-to.ts';
import {usePreferences} from './use-preferences.ts';

/**
 * Can a machine come across the page? What a site asks of crawlers is policy, not protection: Facebook and LinkedIn disallowed all
 * crawlers in 2019, and pictures were taken from them all the same (docs/scoring.md, "Discovery"), so no rule can break this link.
 * Only the strongest request counts: a crawler that honours one of them honours the others. A crawler that is asked to stay away reads
 * nothing else on the page, so `Disallow` replaces what the page asks.
 */
export const discovery = defineLink({
	id: 'discovery',
	judge(evidence, image) {
		const {page, rules} = evidence;
		const asked = askedOfSearch(evidence);
		return {
			value: smallest([pageValue(asked, evidence), imageValue(image)]),
			findings: [
				robotsFinding(rules),
				...listingFindings(asked, evidence),
				...(isKeptOut(image) ? [requested('picture-noindex')] : []),
				...aiFindings(asksOfAi(evidence, image), page.tdmReservation, rules),
			],
		};
	},
});

interface IndexingRequest {
	readonly finding: FindingId;
	readonly directives: readonly string[];
	/** Share of the crawlers that matter which come across the page all the same. */
	readonly left: number;
}

const strongest: IndexingRequest = {finding: 'directive-noindex', directives: ['noindex', 'none'], left: weights.noindex};

const indexingDirectives: readonly IndexingRequest[] = [
	strongest,
	{finding: 'directive-noimageindex', directives: ['noimageindex'], left: weights.noimageindex},
];

/** Crawlers of search engines. AI crawlers find no faces for anybody. */
const searchCrawlers = /^(?:googlebot|bingbot|yandex)/;

const indexingRequests = (directives: readonly string[]): readonly IndexingRequest[] => {
	const found = requestsTo(searchCrawlers, directives);
	return indexingDirectives.filter(({directives: names}) => names.some(name => found.has(name)));
};

/** What the page itself asks of search engines. */
function askedOfSearch({page, rules, takenAt}: Evidence) {
	const directives = [...page.robotsMeta, ...rules.directives];
	return {indexing: indexingRequests(directives), removal: removalDate(directives, takenAt)};
}

type Asked = ReturnType<typeof askedOfSearch>;

/** Crawlers that are asked to stay away do not learn what the page asks; where the rules are not known, either may hold. */
function pageValue(asked: Asked, {rules, probe}: Evidence): Interval {
	const whenRead = smallest([directivesValue(asked, probe), refusesSearch(rules) ? weights.searchRefused : exactly(weights.noRequest)]);
	const isAllowed = isAllowedBy(rules);
	if (isAllowed) return whenRead;
	return isAllowed === undefined ? oneOf([whenRead, exactly(weights.disallowed)]) : exactly(weights.disallowed);
}

/** Whether robots.txt lets crawlers read the page; `undefined` where that is not known. */
const isAllowedBy = ({robotsTxt}: CrawlRules): boolean | undefined =>
	robotsTxt.kind === 'read' ? robotsTxt.generalCrawler : robotsTxt.kind === 'none' || undefined;

const refusesSearch = (rules: CrawlRules): boolean => usePreferences(rules).some(({use, answer}) => use === 'search' && answer === 'no');

/** A request may be in headers that were not seen: finding none only means there is none if the page itself arrived. */
function directivesValue({indexing, removal}: Asked, probe: PageProbe): Interval {
	const dropped = removal?.kind === 'passed' ? strongest.left : weights.noRequest;
	const left = Math.min(weights.noRequest, dropped, ...indexing.map(request => request.left));
	const mayBeLess = removal?.kind === 'unread' || !isPageItself(probe);
	return mayBeLess ? between(Math.min(left, strongest.left), left) : exactly(left);
}

/** A request in its own response keeps the image out of image search, but not the page: the same as `noimageindex`. */
const isKeptOut = (image: ImageEvidence | undefined): boolean => indexingRequests(image?.directives ?? []).length > 0;

/** An image that was not served may carry the request all the same. */
function imageValue(image: ImageEvidence | undefined): Interval {
	if (isKeptOut(image)) return exactly(weights.noimageindex);
	return image && !image.directives ? between(weights.noimageindex, weights.noRequest) : exactly(weights.noRequest);
}

const isPageItself = ({kind}: PageProbe): boolean => kind === 'content' || kind === 'shell';

function robotsFinding({robotsTxt}: CrawlRules): Finding {
	if (robotsTxt.kind === 'none') return {id: 'robots-none', outcome: 'fail'};
	if (robotsTxt.kind === 'unread' || robotsTxt.generalCrawler === undefined) return {id: 'robots-unread', outcome: 'needs-review'};
	return robotsTxt.generalCrawler ? {id: 'robots-allowed', outcome: 'fail'} : requested('robots-disallowed');
}

/** What stands in the way of being listed, or that nothing does. */
function listingFindings({indexing, removal}: Asked, {rules, probe}: Evidence): readonly Finding[] {
	if (isAllowedBy(rules) === false) return indexing.length > 0 ? [{id: 'noindex-unread', outcome: 'fail'}] : [];
	if (indexing.length > 0) return indexing.map(({finding}) => requested(finding));
	if (removal) return [removalFinding(removal)];
	return [isPageItself(probe) ? {id: 'noindex-absent', outcome: 'fail'} : {id: 'noindex-unseen', outcome: 'needs-review'}];
}

function removalFinding(removal: NonNullable<Asked['removal']>): Finding {
	if (removal.kind === 'unread') return {id: 'unavailable-unread', outcome: 'needs-review'};
	const values = {date: removal.date};
	return removal.kind === 'passed' ? {...requested('unavailable-passed'), values} : {id: 'unavailable-after', outcome: 'fail', values};
}

const requested = (id: FindingId): Finding => ({id, outcome: 'pass'});
