import type {CrawlRules} from '../evidence.ts';
import {between, exactly, type Interval, product} from '../interval.ts';
import type {Finding} from '../report.ts';
import {defineLink} from './link.ts';

/**
 * Can a machine come across the page? What a site asks of crawlers is policy, not protection: Facebook and LinkedIn disallowed
 * all crawlers in 2019 and were still taken from (docs/scoring.md, "Discovery"), so no rule brings this link below a half.
 */
export const discovery = defineLink({
	id: 'discovery',
	judge({page, rules}) {
		const directives = [...page.robotsMeta, ...rules.directives].map(directiveOf);
		const asked = (names: readonly string[]) => names.some(name => directives.includes(name));
		const noindex = asked(['noindex', 'none']);
		const noimageindex = asked(['noimageindex']);
		return {
			value: product([robotsValue(rules), exactly(noindex ? 0.75 : 1), exactly(noimageindex ? 0.95 : 1)]),
			findings: [
				robotsFinding(rules),
				...(noindex ? [requested('directive-noindex')] : []),
				...(noimageindex ? [requested('directive-noimageindex')] : []),
				...(noindex || noimageindex ? [] : [{id: 'no-directives', outcome: 'fail'} as const]),
				...aiFindings(page.tdmReservation, rules, asked(['noai', 'noimageai'])),
			],
		};
	},
});

const requested = (id: Finding['id']): Finding => ({id, outcome: 'pass'});

/** `googlebot: noindex` -> `noindex`: a request to one crawler is a request to the one that matters most for being found. */
const directiveOf = (text: string): string => text.slice(text.lastIndexOf(':') + 1).trim();

function robotsValue({robotsTxt}: CrawlRules): Interval {
	if (robotsTxt.kind === 'none') return exactly(1);
	if (robotsTxt.kind === 'unread' || robotsTxt.generalCrawler === undefined) return between(0.8, 1);
	return exactly(robotsTxt.generalCrawler ? 1 : 0.8);
}

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
	const findings: Finding[] = [];
	if (noai) findings.push(requested('directive-noai'));
	if (metaReserved ?? tdmReserved) findings.push(requested('tdm-reserved'));
	if (contentUsage) findings.push({...requested('content-usage'), values: {rule: contentUsage}});
	if (robotsTxt.kind === 'read' && robotsTxt.aiCrawlers.disallowed > 0) {
		findings.push({...requested('ai-crawlers'), values: robotsTxt.aiCrawlers});
	}

	return findings;
}
