import {linkIds} from '../../core/score/report.ts';

/** What a group votes on, and what it can choose. The ids are part of locale keys: `lab_ballot_copy`, `lab_ballot_copy_yes`. */
export const ballots = {
	/** Which link of the chain the group would break first. */
	link: linkIds,
	/** What a machine needs in order to take a face from an open page. */
	needs: ['address', 'account', 'consent', 'unsure'],
	/** Whether a copy disappears with the post. */
	copy: ['yes', 'no', 'unsure'],
	/** What people will change this week. */
	setting: ['account', 'portrait', 'tags', 'other', 'nothing'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type BallotId = keyof typeof ballots;

/** The same questions before and after a path show what it changed. */
export const phases = ['before', 'after'] as const;
export type Phase = (typeof phases)[number];

/** What the group votes on together: one question on a path, or the three around it. */
export const polls = {link: ['link'], survey: ['needs', 'copy', 'setting']} as const satisfies Readonly<
	Record<string, readonly BallotId[]>
>;
export type PollId = keyof typeof polls;

export interface Poll {
	readonly id: PollId;
	readonly phase: Phase;
}

/** What the tab for votes shows until somebody chooses. */
export const firstPoll: Poll = {id: 'link', phase: 'before'};

/** How many hands went up, by ballot, phase and choice: `copy before yes`. What has no entry has no votes yet. */
export type Votes = Readonly<Record<string, number>>;

/** Nobody counts more hands than this in a group that a trainer can hold. */
const mostHands = 999;

const keyOf = (ballot: BallotId, phase: Phase, choice: string): string => `${ballot} ${phase} ${choice}`;

export const votesFor = (votes: Votes, ballot: BallotId, phase: Phase, choice: string): number => votes[keyOf(ballot, phase, choice)] ?? 0;

/** @param count 1 for one hand more, -1 for one that was counted by mistake */
export const withVotes = (votes: Votes, ballot: BallotId, phase: Phase, choice: string, count: number): Votes => ({
	...votes,
	[keyOf(ballot, phase, choice)]: Math.min(mostHands, Math.max(0, votesFor(votes, ballot, phase, choice) + count)),
});

/** Whether the group has voted on this at all. */
export const hasVotes = (votes: Votes, ballot: BallotId, phase: Phase): boolean =>
	ballots[ballot].some(choice => votesFor(votes, ballot, phase, choice) > 0);

/** The votes in a saved session; whatever is no count of a choice is dropped. */
export function readVotes(saved: unknown): Votes {
	if (typeof saved !== 'object' || saved === null) return {};
	const known = (Object.keys(ballots) as BallotId[]).flatMap(ballot =>
		phases.flatMap(phase => ballots[ballot].map(choice => keyOf(ballot, phase, choice))),
	);
	return Object.fromEntries(
		known.flatMap(key => {
			const count: unknown = Reflect.get(saved, key);
			return typeof count === 'number' && Number.isInteger(count) && count > 0 && count <= mostHands ? [[key, count]] : [];
		}),
	);
}

export const isPoll = (saved: unknown): saved is Poll =>
	typeof saved === 'object' &&
	saved !== null &&
	'id' in saved &&
	'phase' in saved &&
	Object.hasOwn(polls, String(saved.id)) &&
	phases.some(phase => phase === saved.phase);
