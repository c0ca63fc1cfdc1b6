import type {CrawlRules, Evidence, ImageEvidence} from '../../evidence/evidence.ts';
import type {Finding, FindingId} from '../report.ts';
import {requestsTo} from './requests-to.ts';
import {usePreferences} from './use-preferences.ts';

/**
 * What page and image ask of those who use them for AI. Whom each request reaches and since when: docs/scoring.md, "What is asked of
 * crawlers".
 */
export function asksOfAi({page, rules}: Evidence, image: ImageEvidence | undefined): readonly FindingId[] {
	const onPage = [...page.robotsMeta, ...rules.directives];
	const toBing = requestsTo(/^bingbot/, onPage);
	const ids: readonly (readonly [FindingId, boolean])[] = [
		['directive-nocache', toBing.has('nocache')],
		// Bing treats a page with both as one with `nocache` alone.
		['directive-noarchive', toBing.has('noarchive') && !toBing.has('nocache')],
		['directive-nosnippet', requestsTo(/^(?:googlebot|bingbot)/, onPage).has('nosnippet')],
		['directive-noai', [onPage, image?.directives ?? []].some(forbidsAiUse)],
	];
	return ids.filter(([, isAsked]) => isAsked).map(([id]) => id);
}

const forbidsAiUse = (directives: readonly string[]): boolean => {
	const found = requestsTo(/^(?:googlebot|bingbot|yandex)/, directives);
	return ['noai', 'noimageai', 'noml'].some(name => found.has(name));
};

/** Rules about AI and mining say nothing about face search: shown, and worth nothing in the score. */
export function aiFindings(asked: readonly FindingId[], metaReserved: boolean | undefined, rules: CrawlRules): readonly Finding[] {
	const {tdmReserved, contentUsage, robotsTxt} = rules;
	const crawlers = robotsTxt.kind === 'read' && robotsTxt.aiCrawlers.disallowed > 0 ? robotsTxt.aiCrawlers : undefined;
	const uses = usePreferences(rules).map(
		({use, answer, lines}): Finding => ({
			id: `use-${use}-${answer}`,
			outcome: answer === 'no' ? 'pass' : 'fail',
			values: {line: lines.join(', ')},
		}),
	);
	const isInOtherWords = contentUsage && usePreferences({...rules, contentSignals: ''}).length === 0;
	return [
		...asked.map(requested),
		...uses,
		...(isInOtherWords ? [requested('content-usage')] : []),
		...((metaReserved ?? tdmReserved) ? [requested('tdm-reserved')] : []),
		...(crawlers ? [{...requested('ai-crawlers'), values: crawlers}] : []),
	];
}

const requested = (id: FindingId): Finding => ({id, outcome: 'pass'});
