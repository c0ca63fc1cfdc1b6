import type {IsoDate} from '../iso-date.ts';
import {linkIds} from '../score/report.ts';
import {daysBetween} from './compact.ts';
import type {AbsenceReason, PageChange, PageCheck, PageHistory, Range} from './history.ts';
import {lengthOf, type WatchInterval} from './schedule.ts';

/**
 * How it is with keeping watch on a page; each is a locale key: `watch_asleep`. `no-address`: only a digest is kept, so it is checked
 * when the person opens it. `barred`: the browser gives no access to its host. `clock`: checks are dated after today. `asleep`: it should
 * have been checked long ago, so the browser was closed, or offline. `address`: its address is not requested. `closed`, `renamed`, `deleted`:
 * why strangers no longer get it. `gone`, `moved`, `turned-away`, `limited`, `down`: what the last
 * check came to.
 */
export type WatchState =
	| 'no-address'
	| 'off'
	| 'by-hand'
	| 'waiting'
	| 'barred'
	| 'address'
	| AbsenceReason
	| 'clock'
	| 'asleep'
	| 'watched'
	| 'gone'
	| 'moved'
	| 'turned-away'
	| 'limited'
	| 'down';

const dayLength = 24 * 3_600_000;

export function watchState(
	{interval, hasAddress}: {readonly interval: WatchInterval; readonly hasAddress: boolean},
	{checks, isBarred, isUnrequested, absence}: Pick<PageHistory, 'checks' | 'isBarred' | 'isUnrequested' | 'absence'>,
	today: IsoDate,
): WatchState {
	if (checks.some(({on}) => on > today)) return 'clock';
	const last = checks.at(-1);
	if (absence && (last?.outcome === 'gone' || last?.outcome === 'moved' || last?.outcome === 'seen')) return absence.reason;
	if (!hasAddress) return 'no-address';
	if (isUnrequested) return 'address';
	if (last && last.outcome !== 'seen') return last.outcome;
	if (interval === 'off' || interval === 'by-hand') return interval;
	if (isBarred) return 'barred';
	if (!last) return 'waiting';
	const overdueFrom = (2.5 * (lengthOf(interval) ?? 0)) / dayLength;
	return daysBetween(last.on, today) > overdueFrom ? 'asleep' : 'watched';
}

/** The last check that saw the page. */
export const lastSeen = ({checks}: Pick<PageHistory, 'checks'>): PageCheck | undefined =>
	checks.findLast(({outcome}) => outcome === 'seen');

/** The exposure that is known best: with a tab open more is seen, but not for ever, and not once a later check contradicts it. */
export function currentExposure(history: Pick<PageHistory, 'checks' | 'absence'>): Range | undefined {
	const last = lastSeen(history);
	// Of a page that strangers no longer get, what they once got says nothing.
	if (history.absence && last && last.on < history.absence.on) return undefined;
	const open = history.checks.findLast(({way, outcome}) => way === 'open' && outcome === 'seen');
	const stands = last && open && daysBetween(open.on, last.on) <= validFor && agree(open.exposure, last.exposure);
	return stands ? open.exposure : last?.exposure;
}

/** Days for which what a tab showed still stands beside newer checks without one. */
const validFor = 30;

const agree = ([low, high]: Range = [0, 100], [otherLow, otherHigh]: Range = [0, 100]): boolean => low <= otherHigh && otherLow <= high;

/** Most exposed first, by what is certain; pages that nobody has seen yet come last. */
export const byExposure = (a: Range | undefined, b: Range | undefined): number => {
	const [aLow, aHigh] = a ?? [-1, -1];
	const [bLow, bHigh] = b ?? [-1, -1];
	return bLow - aLow || bHigh - aHigh;
};

/** The links that last turned for the better, and stayed so. */
export const improvements = ({changes}: Pick<PageHistory, 'changes'>): readonly PageChange[] =>
	linkIds.flatMap(link => {
		const last = changes.findLast(change => change.link === link);
		return last?.turn === 'better' ? [last] : [];
	});

/** Changes that the person has not seen yet. */
export const newChanges = ({changes}: Pick<PageHistory, 'changes'>): readonly PageChange[] => changes.filter(({isNew}) => isNew);
