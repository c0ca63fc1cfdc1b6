import type {LinkId} from '../score/report.ts';
import {linkIds} from '../score/report.ts';
import {withAbsence} from './absence.ts';
import {compact} from './compact.ts';
import type {PageChange, PageCheck, PageHistory, Track} from './history.ts';
import {differ, withSeen} from './track.ts';

/** Changes kept of one page, the latest ones. */
export const maxChanges = 30;

/**
 * Adds a check to a page's history. Checks with a tab and without one know different things, so each is only compared with its own kind.
 * Of several checks of one kind on one day, the last one counts.
 */
export function withCheck(history: PageHistory, check: PageCheck): PageHistory {
	const {checks, changes, tracks} = history;
	const {tracks: tracked, changes: found} = trackLinks(tracks[check.way] ?? {}, check);
	const added = found.filter(change => !isKnown(history, change, check));
	const isSame = ({on, way}: PageCheck): boolean => on === check.on && way === check.way;
	const checked: PageHistory = {
		...history,
		checks: compact([...checks.filter(each => !isSame(each)), check], check.on),
		changes: [...changes, ...added].slice(-maxChanges),
		tracks: {...tracks, [check.way]: tracked},
	};
	return withAbsence(checked, check);
}

/** The other kind of check has found the same before: it is not told twice. */
function isKnown({changes, tracks}: PageHistory, {link, turn, to}: PageChange, {way}: PageCheck): boolean {
	const base = tracks[way === 'open' ? 'alone' : 'open']?.[link]?.base;
	return base !== undefined && !differ(base, to) && changes.findLast(change => change.link === link)?.turn === turn;
}

type LinkTracks = Readonly<Partial<Record<LinkId, Track>>>;

function trackLinks(before: LinkTracks, {links, on}: PageCheck): {readonly tracks: LinkTracks; readonly changes: readonly PageChange[]} {
	if (!links) return {tracks: before, changes: []};

	// A check from a version that knew fewer links says nothing of the others.
	const seen = linkIds.flatMap(link => (links[link] ? [{link, ...withSeen(before[link], links[link], on)}] : []));
	return {
		tracks: {...before, ...Object.fromEntries(seen.map(({link, track}) => [link, track]))},
		changes: seen.flatMap(({link, change}) => (change ? [{link, ...change, isNew: true} as const] : [])),
	};
}

/** The person has seen the changes. */
export const asRead = (history: PageHistory): PageHistory => ({
	...history,
	changes: history.changes.map(({isNew: _, ...change}) => change),
});
