import type {IsoDate} from '../../../src/core/iso-date.ts';
import {linkIds} from '../../../src/core/score/report.ts';
import type {CheckOutcome, PageCheck, Range} from '../../../src/core/watch/history.ts';

/** A day by its number, from the first of January 2026. */
export const dayAt = (index: number): IsoDate => new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10) as IsoDate;

/** A check that saw a page; `reach` as it was measured, and the rest wide open. */
export function seen(on: IsoDate, reach: Range, change: Partial<PageCheck> = {}): PageCheck {
	const open: Range = [0, 100];
	return {
		on,
		way: 'alone',
		outcome: 'seen',
		exposure: reach,
		links: {...Object.fromEntries(linkIds.map(id => [id, open])), reach},
		faces: 1,
		best: 'good',
		...change,
	};
}

export const unseen = (on: IsoDate, outcome: CheckOutcome): PageCheck => ({on, way: 'alone', outcome});
