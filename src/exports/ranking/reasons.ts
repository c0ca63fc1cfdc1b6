import type {JudgedImage} from './judge.ts';
import {names} from './names.ts';

/** In the order in which they are said. */
export const reasonIds = [
	'public',
	'link',
	'audience-unknown',
	'closed',
	'portrait',
	'good-face',
	'face',
	'others',
	'tagged',
	'caption-name',
	'place',
	'place-in-file',
	'no-face',
	'unreadable',
] as const;
export type ReasonId = (typeof reasonIds)[number];

/** Why a picture stands where it stands, for one sentence. */
export function reasonsFor(judged: JudgedImage): readonly ReasonId[] {
	const found = reasonsOf(judged);
	return reasonIds.filter(id => found.has(id));
}

function reasonsOf({image, usableFaces, hasGoodFace, hasPlaceInFile, unreadable}: JudgedImage): ReadonlySet<ReasonId> {
	const caption = image.caption !== undefined && names(image.caption);
	return new Set<ReasonId>([
		audienceReason(image.audience),
		...(image.role === 'portrait' ? (['portrait'] as const) : []),
		...faceReasons(usableFaces, hasGoodFace, unreadable !== undefined),
		...((image.taggedPeople ?? 0) > 0 ? (['tagged'] as const) : []),
		...(caption ? (['caption-name'] as const) : []),
		...(image.place ? (['place'] as const) : []),
		...(hasPlaceInFile ? (['place-in-file'] as const) : []),
	]);
}

function faceReasons(usable: number, isGood: boolean, isUnreadable: boolean): readonly ReasonId[] {
	if (isUnreadable) return ['unreadable'];
	if (usable === 0) return ['no-face'];
	return [isGood ? 'good-face' : 'face', ...(usable > 1 ? (['others'] as const) : [])];
}

function audienceReason(audience: JudgedImage['image']['audience']): ReasonId {
	if (audience === undefined) return 'audience-unknown';
	return audience === 'public' || audience === 'link' ? audience : 'closed';
}
