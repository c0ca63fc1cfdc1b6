import * as v from 'valibot';
import type {UnreadableReason, VisionOutcome} from '../../core/evidence/evidence.ts';
import type {FaceMeasures} from '../../core/evidence/face.ts';

/** What was found on pictures, by name and size, so that a later session need not look again. No pixels, and no points of a face. */
export type SeenPictures = ReadonlyMap<string, VisionOutcome>;

const format = 'overexposed-pictures';
/** Characters; a hundred thousand pictures take some thirty million. */
export const maxRecord = 100_000_000;

export const writeRecord = (seen: SeenPictures): string => JSON.stringify({format, version: 1, seen: [...seen]});

/** `undefined` where it is no such record, or not one that is whole. */
export function readRecord(text: string): SeenPictures | undefined {
	if (!text.startsWith(`{"format":"${format}"`)) return undefined;
	try {
		return new Map(v.parse(record, JSON.parse(text)).seen.map(([key, outcome]) => [key, toOutcome(outcome)]));
	} catch {
		return undefined;
	}
}

/** A file can be changed by anybody: whatever is out of range is no record. */
const size = v.pipe(v.number(), v.minValue(-1_000_000), v.maxValue(1_000_000));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const angle = v.pipe(v.number(), v.minValue(-360), v.maxValue(360));
const isTold = v.optional(v.boolean());
const face = v.object({
	boundingBox: v.object({x: size, y: size, width: size, height: size}),
	score: share,
	measures: v.object({
		interEyeDistance: v.optional(size),
		headPose: v.optional(v.object({yaw: angle, pitch: angle, roll: angle})),
		sharpness: v.optional(share),
		exposure: v.optional(share),
		contrast: v.optional(share),
		cutOff: v.optional(share),
	}),
});
const reasons = ['not-a-picture', 'truncated', 'too-large', 'empty', 'unsupported'] as const satisfies readonly UnreadableReason[];
const outcomeSchema = v.variant('kind', [
	v.object({
		kind: v.literal('faces'),
		width: size,
		height: size,
		faces: v.pipe(v.array(face), v.maxLength(1000)),
		metadata: v.object({hasPlace: isTold, hasTime: isTold, hasCameraSerial: isTold, hasOwnerName: isTold}),
	}),
	v.object({kind: v.literal('unreadable'), reason: v.picklist(reasons)}),
]);
const record = v.object({version: v.literal(1), seen: v.array(v.tuple([v.pipe(v.string(), v.maxLength(5000)), outcomeSchema]))});

type Outcome = v.InferOutput<typeof outcomeSchema>;

function toOutcome(outcome: Outcome): VisionOutcome {
	if (outcome.kind === 'unreadable') return outcome;
	const {metadata, faces} = outcome;
	return {
		...outcome,
		metadata: known(metadata),
		faces: faces.map(({measures, ...each}) => ({...each, landmarks: [], measures: known(measures) as FaceMeasures})),
	};
}

/** Optional things are absent, and never `undefined`. */
function known<Thing extends object>(thing: Thing): {[Key in keyof Thing]: NonNullable<Thing[Key]>} {
	return Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== undefined)) as {
		[Key in keyof Thing]: NonNullable<Thing[Key]>;
	};
}

/** Whether it is worth keeping: a failure of ours may not happen again. */
export const isLasting = (outcome: VisionOutcome): boolean =>
	outcome.kind === 'faces' || (outcome.kind === 'unreadable' && reasons.some(reason => reason === outcome.reason));
