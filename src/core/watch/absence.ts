import type {IsoDate} from '../iso-date.ts';
import {reachWeights} from '../score/weights.ts';
import type {AbsenceReason, PageChange, PageCheck, PageHistory, Range} from './history.ts';
import {isBetter} from './track.ts';

const {gone, redirect} = reachWeights.page;

/**
 * Since when strangers are sent elsewhere, or find nothing: of the checks that got an answer, the last two at least, on two days. Anything
 * less is one odd answer, and nobody is asked about it.
 */
export function absentSince(checks: readonly PageCheck[]): IsoDate | undefined {
	const answers = checks.filter(({way, outcome}) => way === 'alone' && answered.has(outcome));
	const since = answers.slice(answers.findLastIndex(({outcome}) => outcome === 'seen') + 1);
	return since.length > 1 ? since[0]?.on : undefined;
}

const answered: ReadonlySet<PageCheck['outcome']> = new Set(['seen', 'gone', 'moved']);

/**
 * Keeps why strangers no longer get the page. Where it is closed or deleted, that is a change for the better; with a new address it is none,
 * since nothing is known of that.
 */
export function explainAbsence(history: PageHistory, reason: AbsenceReason, news?: Pick<PageChange, 'isNew'>): PageHistory {
	const on = absentSince(history.checks);
	if (on === undefined) return history;

	const explained = {...history, absence: {reason, on}};
	const base = history.tracks.alone?.reach?.base;
	const to = reachLeft(history, reason);
	if (!base || !to || !isBetter(base, to)) return explained;
	return {
		...explained,
		changes: [...history.changes, {link: 'reach', turn: 'better', on, from: base, to, ...news}],
		// Should strangers get it again, that is a change for the worse.
		tracks: {...history.tracks, alone: {...history.tracks.alone, reach: {base: to}}},
	};
}

/** What strangers can still reach of the page, in percent: the score has the same of a page whose owner sees it and nobody else. */
function reachLeft({checks}: PageHistory, reason: AbsenceReason): Range | undefined {
	if (reason === 'renamed') return undefined;
	const isGone = reason === 'deleted' || checks.findLast(({way}) => way === 'alone')?.outcome === 'gone';
	return [0, Math.ceil(100 * (isGone ? gone : redirect).high)];
}

/** After a check: a tab may have shown why strangers do not get the page; and one that they get again is not absent any more. */
export function withAbsence(history: PageHistory, {way, outcome, links}: PageCheck): PageHistory {
	const {absence, ...present} = history;
	if (outcome !== 'seen' || (way === 'open' && absence?.reason === 'closed')) return history;
	// The page opened at its address for somebody, and the request that went along did not get it.
	const isForOwner = way === 'open' && (links?.reach?.[0] ?? 0) < 100 * redirect.high;
	return isForOwner ? explainAbsence(present, 'closed', {isNew: true}) : present;
}
