import {type IsoDate, isoWeek} from '../iso-date.ts';
import type {PageCheck} from './history.ts';

/** Days for which every check is kept, and then one a week. After that, it is one a month. */
const everyCheck = 91;
const oneAWeek = 365;

/** Bytes that the checks of one page may take, as JSON in ASCII: 50 pages stay well within what browsers allow an extension. */
export const maxBytes = 40_000;

/** Drops what nobody would miss: of older checks, all but the last of each week or month. */
export function compact(checks: readonly PageCheck[], today: IsoDate): readonly PageCheck[] {
	const kept = new Map<string, PageCheck>();
	// Set anew, a key moves to the end, where its check belongs.
	for (const check of checks) {
		const key = `${check.way} ${periodOf(check.on, today)}`;
		kept.delete(key);
		kept.set(key, check);
	}
	return withinBytes([...kept.values()]);
}

function periodOf(on: IsoDate, today: IsoDate): string {
	const age = daysBetween(on, today);
	if (age <= everyCheck) return on;
	return age <= oneAWeek ? isoWeek(on) : on.slice(0, 7);
}

/** Every second one of the oldest half goes until the rest fits: the shape of the line stays. */
export function withinBytes(checks: readonly PageCheck[]): readonly PageCheck[] {
	let kept = checks;
	while (kept.length > 1 && JSON.stringify(kept).length > maxBytes) {
		const half = Math.ceil(kept.length / 2);
		kept = kept.filter((_, index) => index >= half || index % 2 === 1);
	}
	return kept;
}

/** Negative where the clock was set back in between. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
	Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
