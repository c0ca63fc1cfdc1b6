import type {Interval} from '../score/interval.ts';
import type {LinkResult} from '../score/report.ts';

/**
 * One word for a link, for a person who will not read an interval. `holds`: a scraper can use it; `broken`: it cannot, as far as
 * was seen; `unknown` wherever the bounds leave it open, so that what nobody measured never reads as broken.
 */
export type LinkState = 'holds' | 'weak' | 'broken' | 'unknown';

/** Bounds further apart than this could mean anything. A choice of presentation; the score does not use it. */
const widestKnown = 0.6;
/** From here on a link counts as intact: two thirds, so that `holds`, `weak` and `broken` split the range plainly. */
const leastIntact = 2 / 3;
/** A link is only called broken where even its upper bound is next to nothing. */
const mostBroken = 0.1;

export function linkState({low, high}: Interval): LinkState {
	if (high <= mostBroken) return 'broken';
	if (high - low > widestKnown) return 'unknown';
	return (low + high) / 2 >= leastIntact ? 'holds' : 'weak';
}

/** The link nearest to breaking and the one that holds best; both `undefined` where all are alike and naming one would mislead. */
export function extremes(links: readonly LinkResult[]): {readonly weakest?: LinkResult; readonly strongest?: LinkResult} {
	const known = links.filter(link => linkState(link) !== 'unknown').toSorted((a, b) => a.value - b.value);
	const [weakest, strongest] = [known[0], known.at(-1)];
	return weakest && strongest && weakest.value < strongest.value ? {weakest, strongest} : {};
}

/** How the page as a whole is put into one sentence. `unknown` where the range is too wide to say. */
export type ExposureBand = 'easy' | 'some' | 'little' | 'unknown';

/** In points of 100. Presentation only; documented in docs/scoring.md with the score itself. */
const bands = {widestKnown: 60, easyFrom: 60, someFrom: 25} as const;

export function exposureBand({low, high}: Interval): ExposureBand {
	if (high - low > bands.widestKnown) return 'unknown';
	const middle = (low + high) / 2;
	if (middle >= bands.easyFrom) return 'easy';
	// "Little" is the most reassuring word there is, so the upper bound has to earn it.
	return high < bands.someFrom ? 'little' : 'some';
}
