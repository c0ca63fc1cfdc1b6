import type {Finding, LinkResult} from '../../core/score/report.ts';

/** Findings of a link that are told on one page; fewer where every link has much to tell. Both measured on paper, in five languages. */
const most = {usually: 3, crowded: 2, crowdedFrom: 13} as const;

/** How many findings a link has room for beside the others. */
export function findingsPerLink(links: readonly LinkResult[]): number {
	const told = links.reduce((sum, {evidence}) => sum + Math.min(evidence.length, most.usually), 0);
	return told < most.crowdedFrom ? most.usually : most.crowded;
}

const order: readonly Finding['outcome'][] = ['fail', 'pass', 'needs-review'];

/** What helps a machine first: that is what there is to do about. */
export const selectFindings = (evidence: readonly Finding[], limit: number): readonly Finding[] =>
	evidence.toSorted((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome)).slice(0, limit);
