import type {ChecklistItem, ChecklistStep} from '../../core/checklist/checklist.ts';

/** What fits on one page, most effective first. The whole list is a click away, and nobody reads a long one on paper. */
const most: Readonly<Record<ChecklistStep, number>> = {'fix-here': 2, 'get-out': 2, object: 1};

export interface Fix {
	readonly item: ChecklistItem;
	readonly url: `https://${string}` | `mailto:${string}`;
}

/** The few things to do that fit on a sheet, in the checklist's order. Unconfirmed addresses are not printed, since paper cannot be corrected. */
export function fixesFor(items: readonly ChecklistItem[]): readonly Fix[] {
	const left = {...most};
	return items.map(toFix).filter(({item: {step}, isConfirmed}) => isConfirmed && left[step]-- > 0);
}

function toFix(item: ChecklistItem): Fix & {readonly isConfirmed: boolean} {
	const {url, verified} = item.step === 'fix-here' ? item.setting : item.route;
	return {item, url, isConfirmed: verified};
}
