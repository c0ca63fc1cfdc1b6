import type {Evidence, ImageEvidence} from '../../evidence/evidence.ts';
import type {Interval} from '../interval.ts';
import type {Finding, LinkId} from '../report.ts';

/** The value of one link of the chain for one image, and the findings behind it. */
export interface Judgement {
	readonly value: Interval;
	readonly findings: readonly Finding[];
}

/**
 * One link of the scrape chain. `judge` is pure, and each fact it learns may only narrow its interval.
 * `image` is absent where the page showed none.
 */
export interface Link {
	readonly id: LinkId;
	readonly judge: (evidence: Evidence, image: ImageEvidence | undefined) => Judgement;
}

export const defineLink = (link: Link): Link => link;
