import type {ChecklistItem, ChecklistStep} from '../../core/checklist/checklist.ts';

/** On one page: what closes the door first. The whole list is a click away, and on paper a long one is not read. */
const most: Readonly<Record<ChecklistStep, number>> = {'fix-here': 2, 'get-out': 2, object: 1};

export interface Fix {
	readonly item: ChecklistItem;
	readonly url: `https://${string}` | `mailto:${string}`;
}

/** The few things to do that fit on a sheet, in the checklist's order. An address nobody confirmed is not printed: paper cannot be put right. */
export function fixesFor(items: readonly ChecklistItem[]): readonly Fix[] {
	const left = {...most};
	return items.map(toFix).filter(({item: {step}, isConfirmed}) => isConfirmed && left[step]-- > 0);
}

function toFix(item: ChecklistItem): Fix & {readonly isConfirmed: boolean} {
	const {url, verified} = item.step === 'fix-here' ? item.setting : item.route;
	return {item, url, isConfirmed: verified};
}
