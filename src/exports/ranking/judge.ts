import type {UnreadableReason, VisionOutcome} from '../../core/evidence/evidence.ts';
import {assess} from '../../core/score/assess.ts';
import {isCertain} from '../../core/score/face-label.ts';
import type {Exposure, FaceReport, LinkResult} from '../../core/score/report.ts';
import {wordThresholds} from '../../core/score/weights.ts';
import type {ExportedImage} from '../exported-image.ts';
import {evidenceOf} from './evidence-of.ts';

/** What is kept of one picture: no pixels and no points of a face. */
export interface JudgedImage {
	readonly image: ExportedImage;
	readonly exposure: Exposure;
	/** The five links of the chain, in their order. */
	readonly links: readonly Pick<LinkResult, 'id' | 'low' | 'high' | 'value'>[];
	/** Faces that a face search could use, and those that it could not or that are perhaps none. */
	readonly usableFaces: number;
	readonly otherFaces: number;
	/** Whether one of them is good or very good for face matching. */
	readonly hasGoodFace: boolean;
	/** In the file itself; `undefined` where it could not be searched. */
	readonly hasPlaceInFile: boolean | undefined;
	/** Why it could not be looked at. */
	readonly unreadable?: UnreadableReason;
	/** Higher is worse; see {@link urgencyOf}. */
	readonly urgency: number;
}

/** @param now milliseconds since 1970 */
export function judgeImage(image: ExportedImage, vision: VisionOutcome, now: number): JudgedImage {
	const {exposure, links, images} = assess(evidenceOf(image, vision, now));
	const faces = images[0]?.faces ?? [];
	const usable = faces.filter(isUsable);
	return {
		image,
		exposure,
		links: links.map(({id, low, high, value}) => ({id, low, high, value})),
		usableFaces: usable.length,
		otherFaces: faces.length - usable.length,
		hasGoodFace: usable.some(({usability}) => usability === 'good' || usability === 'very-good'),
		hasPlaceInFile: vision.kind === 'faces' ? vision.metadata.hasPlace : undefined,
		...(vision.kind === 'unreadable' && {unreadable: vision.reason}),
		urgency: urgencyOf(exposure, links, usable.length > 0),
	};
}

const isUsable = (face: FaceReport): boolean => isCertain(face) && face.usability !== 'unusable' && face.usability !== 'weak';

/**
 * The order in which pictures are worth a look. The exposure alone would not do: most exports say of no picture who can see it, and then its
 * middle tells a portrait with a name and a place from a stranger's back only by the face. So what is certain about the rest of the chain
 * counts, too, as far as the picture can be reached at all. Faces come first, and among them what the export says is public. A picture that
 * could not be looked at comes after them.
 */
function urgencyOf(exposure: Exposure, links: readonly LinkResult[], hasFace: boolean): number {
	const reach = links.find(({id}) => id === 'reach') ?? {low: 0, high: 1};
	const certain = links.filter(({id}) => id !== 'reach').reduce((product, {low}) => product * low, 1);
	const isClosed = reach.high <= wordThresholds.link.mostBroken;
	return (hasFace && !isClosed ? 1000 : 0) + (hasFace && reach.low > 0 ? 1000 : 0) + exposure.value + 100 * reach.high * certain;
}

/** Worst first; between equals the newest, then by name. What others posted is not the owner's to hide, and comes last. */
export const rank = (judged: readonly JudgedImage[]): readonly JudgedImage[] => judged.toSorted(byUrgency);

export const byUrgency = (a: JudgedImage, b: JudgedImage): number =>
	Number(a.image.isOthers ?? false) - Number(b.image.isOthers ?? false) ||
	b.urgency - a.urgency ||
	(b.image.time ?? 0) - (a.image.time ?? 0) ||
	(a.image.entry.path < b.image.entry.path ? -1 : 1);
