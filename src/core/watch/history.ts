import type {IsoDate} from '../iso-date.ts';
import type {LinkId} from '../score/report.ts';
import type {Usability} from '../score/usability.ts';

/** Lower and upper bound in whole percent, rounded outwards. */
export type Range = readonly [low: number, high: number];

/** How a page was checked: with a tab open, or `alone`, as a stranger gets it, without one. */
export const checkWays = ['open', 'alone'] as const;
export type CheckWay = (typeof checkWays)[number];

/**
 * What came of it. Only `seen` says anything of the page. `moved`: visitors are sent elsewhere, to a log-in or to a new address.
 * `turned-away`: refused without being asked to sign in, as by a check for robots. `limited`: asked to come less often. `down`: no answer.
 */
export const checkOutcomes = ['seen', 'gone', 'moved', 'turned-away', 'limited', 'down'] as const;
export type CheckOutcome = (typeof checkOutcomes)[number];

/** A report made small enough to be kept for years: no pixels, no addresses, no findings. */
export interface PageCheck {
	/** Where the person was. */
	readonly on: IsoDate;
	readonly way: CheckWay;
	readonly outcome: CheckOutcome;
	/** The rest only where the page was seen. */
	readonly exposure?: Range;
	readonly links?: Readonly<Partial<Record<LinkId, Range>>>;
	/** Faces that the detector was sure of, and how usable the best of them is. */
	readonly faces?: number;
	readonly best?: Usability;
}

/** A link that got better or worse for the person, on the first of the two checks that agree on it. */
export interface PageChange {
	readonly link: LinkId;
	readonly turn: 'better' | 'worse';
	readonly on: IsoDate;
	readonly from: Range;
	readonly to: Range;
	/** The person has not seen it yet. */
	readonly isNew?: true;
}

/** What is known of one link so far, from checks of one way. */
export interface Track {
	readonly base: Range;
	/** Seen once outside of it: a change if the next check agrees. */
	readonly next?: {readonly range: Range; readonly on: IsoDate};
}

export type Tracks = Readonly<Partial<Record<CheckWay, Readonly<Partial<Record<LinkId, Track>>>>>>;

/**
 * Why strangers no longer get the page, which no request can tell. `closed`: it is still there for its owner. `renamed`: it has a new address.
 * `deleted`: its owner took it down.
 */
export const absenceReasons = ['closed', 'renamed', 'deleted'] as const;
export type AbsenceReason = (typeof absenceReasons)[number];

/** All that is kept of one page. */
export interface PageHistory {
	/** In the order in which they were made. */
	readonly checks: readonly PageCheck[];
	/** In the same order. */
	readonly changes: readonly PageChange[];
	readonly tracks: Tracks;
	/** When to check at it next without a tab; milliseconds since 1970. */
	readonly nextAt?: number;
	/** Checks in a row that got no answer. */
	readonly failures?: number;
	/** The browser gave no access to its host when it was due. */
	readonly isBarred?: true;
	/** Its address is one that is not requested: it may do something, or be meant for one visit. */
	readonly isUnrequested?: true;
	/** As the person said, or a tab showed; `on`: since when strangers no longer get the page. */
	readonly absence?: {readonly reason: AbsenceReason; readonly on: IsoDate};
}

export const noHistory: PageHistory = {checks: [], changes: [], tracks: {}};
