import type {Finding, LinkResult} from '../../core/score/report.ts';

/** Findings printed per link; fewer where every link has many. Both numbers were measured on paper, in five languages. */
const most = {usually: 3, crowded: 2, crowdedFrom: 13} as const;

/** How many findings fit per link. */
export function findingsPerLink(links: readonly LinkResult[]): number {
	const told = links.reduce((sum, {evidence}) => sum + Math.min(evidence.length, most.usually), 0);
	return told < most.crowdedFrom ? most.usually : most.crowded;
}

const order: readonly Finding['outcome'][] = ['fail', 'pass', 'needs-review'];

/** Requests about AI and snippets say nothing about being found, and their sentences are the longest. */
const isAside = ({id}: Finding): boolean => /^(?:directive-no(?:ai|archive|cache|snippet)|use-ai-|tdm-|content-usage|ai-crawlers)/.test(id);

/** What helps a machine comes first, since that can be acted on, and what is worth nothing in the score last. */
export const selectFindings = (evidence: readonly Finding[], limit: number): readonly Finding[] =>
	evidence
		.toSorted((a, b) => Number(isAside(a)) - Number(isAside(b)) || order.indexOf(a.outcome) - order.indexOf(b.outcome))
		.slice(0, limit);
