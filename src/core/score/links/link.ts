import type {Evidence, ImageEvidence} from '../../evidence/evidence.ts';
import type {Interval} from '../interval.ts';
import type {Finding, LinkId} from '../report.ts';

/** What one link of the chain comes to for one picture, and by what. */
export interface Judgement {
	readonly value: Interval;
	readonly findings: readonly Finding[];
}

/**
 * One link of the scrape chain. `judge` is pure, and each fact it learns may only narrow its interval.
 * `picture` is absent where the page showed none.
 */
export interface Link {
	readonly id: LinkId;
	readonly judge: (evidence: Evidence, image: ImageEvidence | undefined) => Judgement;
}

export const defineLink = (link: Link): Link => link;
