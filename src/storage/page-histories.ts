import * as v from 'valibot';
import {isIsoDate} from '../core/iso-date.ts';
import {linkIds} from '../core/score/report.ts';
import {usabilities} from '../core/score/usability.ts';
import {withinBytes} from '../core/watch/compact.ts';
import {
	absenceReasons,
	checkOutcomes,
	checkWays,
	type PageChange,
	type PageCheck,
	type PageHistory,
	type Range,
	type Track,
} from '../core/watch/history.ts';
import {maxChanges} from '../core/watch/with-check.ts';
import {shortText} from './short-text.ts';
import {defineStoredItem} from './stored-item.ts';
import {repairRecord} from './versioned-schema.ts';

/** What has become of each of the user's own pages, by the digest under which it is marked. No address and no pixel is among it. */
export type PageHistories = Readonly<Record<string, PageHistory>>;

const day = v.pipe(v.string(), v.check(isIsoDate)) as v.GenericSchema<unknown, PageCheck['on']>;
const share = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));
const range = v.strictTuple([share, share]) as v.GenericSchema<unknown, Range>;
const link = v.picklist(linkIds);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const check: v.GenericSchema<unknown, PageCheck> = v.strictObject({
	on: day,
	way: v.picklist(checkWays),
	outcome: v.picklist(checkOutcomes),
	exposure: v.exactOptional(range),
	links: v.exactOptional(v.record(link, range)),
	faces: v.exactOptional(count),
	best: v.exactOptional(v.picklist(usabilities)),
});

const change: v.GenericSchema<unknown, PageChange> = v.strictObject({
	link,
	turn: v.picklist(['better', 'worse']),
	on: day,
	from: range,
	to: range,
	isNew: v.exactOptional(v.literal(true)),
});

const track: v.GenericSchema<unknown, Track> = v.strictObject({
	base: range,
	next: v.exactOptional(v.strictObject({range, on: day})),
});
const linkTracks = v.record(link, track);

/** Bounded, since a file that somebody saved may hold more than we ever write. */
const history: v.GenericSchema<unknown, PageHistory> = v.strictObject({
	checks: v.pipe(
		v.array(check),
		v.transform(checks => [...withinBytes(checks)]),
	),
	changes: v.pipe(
		v.array(change),
		v.transform(changes => changes.slice(-maxChanges)),
	),
	tracks: v.strictObject({open: v.exactOptional(linkTracks), alone: v.exactOptional(linkTracks)}),
	nextAt: v.exactOptional(v.pipe(v.number(), v.finite())),
	failures: v.exactOptional(count),
	isBarred: v.exactOptional(v.literal(true)),
	isUnrequested: v.exactOptional(v.literal(true)),
	absence: v.exactOptional(v.strictObject({reason: v.picklist(absenceReasons), on: day})),
});

export const pageHistories = defineStoredItem<PageHistories>({
	key: 'pageHistories',
	version: 2,
	fallback: {},
	schema: v.record(shortText, history),
	repair: value => repairRecord(history, value),
	// Since 2, a history can say that its page is not requested, and why strangers no longer get it.
	migrations: {2: older => older},
});
