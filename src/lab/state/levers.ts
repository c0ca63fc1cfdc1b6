import type {LinkId} from '../../core/score/report.ts';

/**
 * Every lever with its positions, from most open to most closed. Each lever changes one link of the chain. Share codes pack the levers
 * in this order, so adding a lever or a position takes a new version of the code (share-code.ts).
 */
export const leverValues = {
	account: ['public', 'private'],
	portrait: ['shown', 'hidden'],
	wall: ['open', 'login'],
	search: ['allowed', 'refused'],
	size: ['full', 'medium', 'small', 'tiny'],
	blur: ['none', 'slight', 'strong'],
	turn: ['front', 'half', 'side'],
	cover: ['none', 'mask', 'sticker'],
	name: ['name', 'nickname', 'hidden'],
	place: ['written', 'removed'],
	tags: ['tagged', 'untagged'],
	address: ['permanent', 'expires'],
} as const;

export type LeverId = keyof typeof leverValues;
export type LeverValue<Id extends LeverId = LeverId> = (typeof leverValues)[Id][number];
export type Levers = {readonly [Id in LeverId]: LeverValue<Id>};

export const leverIds = Object.keys(leverValues) as readonly LeverId[];

/** The link of the chain that each lever changes. */
export const leverLinks: Readonly<Record<LeverId, LinkId>> = {
	account: 'reach',
	portrait: 'reach',
	wall: 'reach',
	search: 'discovery',
	size: 'face',
	blur: 'face',
	turn: 'face',
	cover: 'face',
	name: 'identity',
	place: 'identity',
	tags: 'identity',
	address: 'permanence',
};

/** The fictional site as it is before anybody changes a setting. */
export const allOpen: Levers = Object.fromEntries(leverIds.map(id => [id, leverValues[id][0]])) as unknown as Levers;

/** @throws if the lever has no such position */
export function withLever(levers: Levers, id: LeverId, value: string): Levers {
	if (!(leverValues[id] as readonly string[]).includes(value)) throw new Error(`The lever "${id}" has no position "${value}".`);
	return {...levers, [id]: value};
}

/** Every setting that is one lever away, any of which may be shown next. */
export const neighbours = (levers: Levers): readonly Levers[] =>
	leverIds.flatMap(id => leverValues[id].filter(value => value !== levers[id]).map(value => withLever(levers, id, value)));
