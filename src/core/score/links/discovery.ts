import type {CrawlRules, ImageEvidence, PageProbe} from '../../evidence/evidence.ts';
import {between, exactly, type Interval, smallest} from '../interval.ts';
import type {Finding, FindingId} from '../report.ts';
import {discoveryWeights as weights} from '../weights.ts';
import {defineLink} from './link.ts';

/**
 * Can a machine come across the page? What a site asks of crawlers is policy, not protection: Facebook and LinkedIn disallowed all
 * crawlers in 2019, and pictures were taken from them all the same (docs/scoring.md, "Discovery"), so no rule can break this link.
 * Only the strongest request counts: a crawler that honours one of them honours the others.
 */
export const discovery = defineLink({
	id: 'discovery',
	judge({page, probe, rules}, image) {
		const directives = requests([...page.robotsMeta, ...rules.directives]);
		const indexing = indexingRequests(directives);
		return {
			value: smallest([robotsValue(rules), directivesValue(indexing, probe), imageValue(image)]),
			findings: [
				robotsFinding(rules),
				...indexing.map(({finding}) => requested(finding)),
				...(isKeptOut(image) ? [requested('picture-noindex')] : []),
				...(indexing.length === 0 ? [noneFound(probe)] : []),
				...aiFindings(page.tdmReservation, rules, [directives, requests(image?.directives ?? [])].some(forbidsAiUse)),
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

const forbidsAiUse = (directives: ReadonlySet<string>): boolean => directives.has('noai') || directives.has('noimageai');

const indexingRequests = (found: ReadonlySet<string>): readonly IndexingRequest[] =>
	indexingDirectives.filter(({directives}) => directives.some(name => found.has(name)));

/** `noindex` -> itself, `googlebot: noindex` -> `noindex`, `gptbot: noindex` -> nothing: AI crawlers find no faces for anybody. */
function requests(directives: readonly string[]): ReadonlySet<string> {
	return new Set(directives.flatMap(text => /^(?:(?:googlebot|bingbot|yandex)[\w-]*:\s*)?([\w-]+)$/.exec(text.trim())?.[1] ?? []));
}

function robotsValue({robotsTxt}: CrawlRules): Interval {
	if (robotsTxt.kind === 'none') return exactly(weights.noRequest);
	if (robotsTxt.kind === 'unread' || robotsTxt.generalCrawler === undefined) return between(weights.disallowed, weights.noRequest);
	return exactly(robotsTxt.generalCrawler ? weights.noRequest : weights.disallowed);
}

/** A request may be in headers that were not seen: finding none only means there is none if the page itself arrived. */
function directivesValue(indexing: readonly IndexingRequest[], probe: PageProbe): Interval {
	const left = Math.min(weights.noRequest, ...indexing.map(request => request.left));
	return isPageItself(probe) ? exactly(left) : between(Math.min(left, strongest.left), left);
}

/** A request in its own response keeps the image out of image search, but not the page: the same as `noimageindex`. */
const isKeptOut = (image: ImageEvidence | undefined): boolean => indexingRequests(requests(image?.directives ?? [])).length > 0;

/** An image that was not served may carry the request all the same. */
function imageValue(image: ImageEvidence | undefined): Interval {
	if (isKeptOut(image)) return exactly(weights.noimageindex);
	return image && !image.directives ? between(weights.noimageindex, weights.noRequest) : exactly(weights.noRequest);
}

const isPageItself = ({kind}: PageProbe): boolean => kind === 'content' || kind === 'shell';

const noneFound = (probe: PageProbe): Finding => ({id: 'no-directives', outcome: isPageItself(probe) ? 'fail' : 'needs-review'});

const requested = (id: FindingId): Finding => ({id, outcome: 'pass'});

function robotsFinding({robotsTxt}: CrawlRules): Finding {
	if (robotsTxt.kind === 'none') return {id: 'robots-none', outcome: 'fail'};
	if (robotsTxt.kind === 'unread' || robotsTxt.generalCrawler === undefined) return {id: 'robots-unread', outcome: 'needs-review'};
	return robotsTxt.generalCrawler ? {id: 'robots-allowed', outcome: 'fail'} : {id: 'robots-disallowed', outcome: 'pass'};
}

/** Rules about training and mining say nothing about face search: shown, and worth nothing in the score. */
function aiFindings(
	metaReserved: boolean | undefined,
	{tdmReserved, contentUsage, robotsTxt}: CrawlRules,
	noai: boolean,
): readonly Finding[] {
	const crawlers = robotsTxt.kind === 'read' && robotsTxt.aiCrawlers.disallowed > 0 ? robotsTxt.aiCrawlers : undefined;
	return [
		...(noai ? [requested('directive-noai')] : []),
		...((metaReserved ?? tdmReserved) ? [requested('tdm-reserved')] : []),
		...(contentUsage ? [{...requested('content-usage'), values: {rule: contentUsage}}] : []),
		...(crawlers ? [{...requested('ai-crawlers'), values: crawlers}] : []),
	];
}
