import {type Interval, middle} from '../score/interval.ts';
import type {LinkResult} from '../score/report.ts';
import {wordThresholds} from '../score/weights.ts';

/**
 * One word for a link, for people who will not read an interval. `holds`: a scraper can use it; `broken`: as far as was seen, it cannot;
 * `unknown` wherever the bounds leave it open, so that what nobody measured never reads as broken.
 */
export type LinkState = 'holds' | 'weak' | 'broken' | 'unknown';

const {mostBroken, widestKnown, leastIntact} = wordThresholds.link;

export function linkState({low, high}: Interval): LinkState {
	if (high <= mostBroken) return 'broken';
	if (high - low > widestKnown) return 'unknown';
	return middle({low, high}) >= leastIntact ? 'holds' : 'weak';
}

/** The link nearest to breaking and the one that holds best; both `undefined` where all are alike and naming one would mislead. */
export function extremes(links: readonly LinkResult[]): {readonly weakest?: LinkResult; readonly strongest?: LinkResult} {
	const measured = links.filter(link => linkState(link) !== 'unknown').toSorted((a, b) => a.value - b.value);
	const [weakest, strongest] = [measured[0], measured.at(-1)];
	return weakest && strongest && weakest.value < strongest.value ? {weakest, strongest} : {};
}

/**
 * How the page as a whole is put into one sentence. `unknown` where the range is too wide to say, and where only a box that is perhaps a face
 * would make it easy.
 */
export type ExposureBand = 'easy' | 'some' | 'little' | 'unknown';

export function exposureBand({low, high, certain}: Interval & {readonly certain?: number}): ExposureBand {
	const {widestKnown, easyFrom, someFrom} = wordThresholds.exposure;
	if (high - low > widestKnown) return 'unknown';
	if (middle({low, high}) >= easyFrom) return (certain ?? easyFrom) >= easyFrom ? 'easy' : 'unknown';
	return high < someFrom ? 'little' : 'some';
}
