import type {DetectedFace, FaceMeasures} from '../evidence/face.ts';

export const usabilities = ['unusable', 'weak', 'usable', 'good', 'very-good'] as const;
/** How much a face recogniser could do with a face. */
export type Usability = (typeof usabilities)[number];

export interface FaceQuality {
	/** Pixels between the eye centres in the largest rendition a stranger can get. Estimated from the box where no eyes were found. */
	readonly interEyeDistance: number;
	/** 0 to 100, named after ISO/IEC 29794-5. Ours runs lower on size than OFIQ's, which is made for passports. */
	readonly unifiedQualityScore: number;
	readonly usability: Usability;
}

/**
 * The bands, in pixels between the eyes of a sharp, frontal face; the score is linear between them.
 *
 * | from | usability | why there |
 * |---|---|---|
 * | 12 | weak | faces of 25 px: below the floor of every service; low-resolution models still match some (Knoche et al., arXiv 2107.03769) |
 * | 20 | usable | faces of 45 px: Azure detects from 36 px, Rekognition asks for 50 px |
 * | 35 | good | fills ArcFace's input of 112 px: 35.2 px between the eyes (insightface, `arcface_dst`) |
 * | 50 | very-good | well above every common input; OFIQ's curve is at 27 of 100 here and at 50 with 70 px |
 * | 100 | (full score) | Azure's advice for enrolment: a face of 200 px |
 */
const bands = [
	{distance: 0, score: 0, usability: 'unusable'},
	{distance: 12, score: 20, usability: 'weak'},
	{distance: 20, score: 40, usability: 'usable'},
	{distance: 35, score: 60, usability: 'good'},
	{distance: 50, score: 80, usability: 'very-good'},
	{distance: 100, score: 100, usability: 'very-good'},
] as const satisfies readonly {distance: number; score: number; usability: Usability}[];

/**
 * What a face must keep within to be very good, whatever its size: Rekognition and Azure ask for nearly frontal, sharp faces.
 * Degrees; a sharpness of 0.4 is a blur of 1.5 % of the face's width (docs/vision.md, "Sharpness").
 */
const veryGood = {yaw: 30, pitch: 20, sharpness: 0.4, bestOtherwise: 79} as const;

/** Width of a tight box over the distance between the eyes: 2 by Azure's advice (200 px, 100 px), 2.3 for looser boxes. */
const boxWidthPerEyeDistance = 2.15;

/** Blur and bad light take detail away, yet never all of it: a recogniser still gets the coarse shape. */
const leastShareLeft = {sharpness: 0.3, light: 0.5} as const;

/**
 * How much a recogniser could do with a face. A larger, sharper, more frontal, better lit face never scores less.
 * What was not measured counts as good: unknown must not read as safe.
 *
 * @param scale How many times wider the largest rendition is than the picture measured; 1 or more.
 */
export function assessFace({boundingBox, measures}: DetectedFace, scale: number): FaceQuality {
	const interEyeDistance = (measures.interEyeDistance ?? boundingBox.width / boxWidthPerEyeDistance) * scale;
	const score = scoreOf(interEyeDistance * shareLeft(measures));
	const unifiedQualityScore = isVeryGood(measures) ? score : Math.min(score, veryGood.bestOtherwise);
	return {interEyeDistance, unifiedQualityScore, usability: usabilityOf(unifiedQualityScore)};
}

/** Linear between the bands' corners. */
function scoreOf(distance: number): number {
	const upper = bands.findIndex(band => band.distance > distance);
	const from = bands[upper - 1];
	const to = bands[upper];
	if (!from || !to) return distance > 0 ? 100 : 0;
	return from.score + ((distance - from.distance) / (to.distance - from.distance)) * (to.score - from.score);
}

function usabilityOf(score: number): Usability {
	return bands.findLast(band => score >= band.score)?.usability ?? 'unusable';
}

/** The share of the pixels between the eyes that still tells something, 0 to 1. */
function shareLeft({headPose, sharpness = 1, exposure = 1, contrast = 1, cutOff = 0}: FaceMeasures): number {
	const turned = headPose ? cosineSquared(headPose.yaw) * cosineSquared(headPose.pitch) : 1;
	const sharp = Math.max(leastShareLeft.sharpness, Math.min(1, sharpness / veryGood.sharpness));
	const light = leastShareLeft.light + (1 - leastShareLeft.light) * Math.min(exposure, contrast);
	return turned * sharp * light * (1 - cutOff);
}

/** OFIQ's pose quality: 1 at 0 degrees, 0.75 at 30, 0.5 at 45. Roll is undone by alignment and costs nothing. */
function cosineSquared(degrees: number): number {
	return Math.cos((Math.min(90, Math.abs(degrees)) * Math.PI) / 180) ** 2;
}

function isVeryGood({headPose, sharpness = 1}: FaceMeasures): boolean {
	const frontal = !headPose || (Math.abs(headPose.yaw) <= veryGood.yaw && Math.abs(headPose.pitch) <= veryGood.pitch);
	return frontal && sharpness >= veryGood.sharpness;
}
