import type {CrawlRules, ImageEvidence, PageProbe} from '../../evidence/evidence.ts';
import {between, exactly, type Interval, smallest} from '../interval.ts';
import type {Finding, FindingId} from '../report.ts';
import {discoveryWeights as weights} from '../weights.ts';
import {defineLink} from './link.ts';

/**
 * Can a machine come across the page? What a site asks of crawlers is policy, not protection: Facebook and LinkedIn disallowed
 * all crawlers in 2019 and were still taken from (docs/scoring.md, "Discovery"), so no rule can break this link.
 * The strongest request counts alone: a crawler that keeps to one of them keeps to the others.
 */
export const discovery = defineLink({
	id: 'discovery',
	judge({page, probe, rules}, image) {
		const asked = requests([...page.robotsMeta, ...rules.directives]);
		const indexing = indexingRequests(asked);
		return {
			value: smallest([robotsValue(rules), directivesValue(indexing, probe), imageValue(image)]),
			findings: [
				robotsFinding(rules),
				...indexing.map(({finding}) => requested(finding)),
				...(isKeptOut(image) ? [requested('picture-noindex')] : []),
				...(indexing.length === 0 ? [noneFound(probe)] : []),
				...aiFindings(page.tdmReservation, rules, [asked, requests(image?.directives ?? [])].some(asksAgainstAi)),
			],
		};
	},
});

interface IndexingRequest {
	readonly finding: FindingId;
	readonly directives: readonly string[];
	/** Share of the crawlers that matter which come across the page all the same: our judgement (docs/scoring.md). */
	readonly left: number;
}

const strongest: IndexingRequest = {finding: 'directive-noindex', directives: ['noindex', 'none'], left: weights.noindex};

const indexingDirectives: readonly IndexingRequest[] = [
	strongest,
	{finding: 'directive-noimageindex', directives: ['noimageindex'], left: weights.noimageindex},
];

const asksAgainstAi = (asked: ReadonlySet<string>): boolean => asked.has('noai') || asked.has('noimageai');

const indexingRequests = (asked: ReadonlySet<string>): readonly IndexingRequest[] =>
	indexingDirectives.filter(({directives}) => directives.some(name => asked.has(name)));

/** `noindex` -> itself, `googlebot: noindex` -> `noindex`, `gptbot: noindex` -> nothing: AI crawlers find no faces for anybody. */
function requests(directives: readonly string[]): ReadonlySet<string> {
	return new Set(directives.flatMap(text => /^(?:(?:googlebot|bingbot|yandex)[\w-]*:\s*)?([\w-]+)$/.exec(text.trim())?.[1] ?? []));
}

function robotsValue({robotsTxt}: CrawlRules): Interval {
	if (robotsTxt.kind === 'none') return exactly(weights.noRequest);
	if (robotsTxt.kind === 'unread' || robotsTxt.generalCrawler === undefined) return between(weights.disallowed, weights.noRequest);
	return exactly(robotsTxt.generalCrawler ? weights.noRequest : weights.disallowed);
}

/** A request may stand in headers that were not seen: none found is only none where the page itself came. */
function directivesValue(indexing: readonly IndexingRequest[], probe: PageProbe): Interval {
	const left = Math.min(weights.noRequest, ...indexing.map(request => request.left));
	return isPageItself(probe) ? exactly(left) : between(Math.min(left, strongest.left), left);
}

/** Its own request keeps a picture out of image search, and the page stays: as `noimageindex`. */
const isKeptOut = (image: ImageEvidence | undefined): boolean => indexingRequests(requests(image?.directives ?? [])).length > 0;

/** A picture that did not answer may ask for it all the same. */
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

/** Rules about training and mining say nothing of face search: shown, and worth nothing in the score. */
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
