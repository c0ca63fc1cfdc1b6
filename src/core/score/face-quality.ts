import type {DetectedFace, FaceMeasures} from '../evidence/face.ts';
import type {Usability} from './usability.ts';
import {faceQualityWeights, usabilityBands} from './weights.ts';

export interface FaceQuality {
	/** Pixels between the eye centres in the largest rendition a stranger can get. Estimated from the box where no eyes were found. */
	readonly interEyeDistance: number;
	/** 0 to 100, named after ISO/IEC 29794-5. Ours runs lower on size than OFIQ's, which is made for passports. */
	readonly unifiedQualityScore: number;
	readonly usability: Usability;
}

const {veryGood, bestOtherwise, boxWidthPerEyeDistance, leastShareLeft} = faceQualityWeights;

/**
 * How usable a face is for face matching. A larger, sharper, more frontal, better lit face never scores less.
 * What was not measured counts as good: unknown must not read as safe.
 *
 * @param scale How many times wider the largest rendition is than the picture measured; 1 or more.
 */
export function assessFace({boundingBox, measures}: DetectedFace, scale: number): FaceQuality {
	const interEyeDistance = (measures.interEyeDistance ?? boundingBox.width / boxWidthPerEyeDistance) * scale;
	const score = scoreOf(interEyeDistance * shareLeft(measures));
	const unifiedQualityScore = isVeryGood(measures) ? score : Math.min(score, bestOtherwise);
	return {interEyeDistance, unifiedQualityScore, usability: usabilityOf(unifiedQualityScore)};
}

/** Linear between the corners of the bands. */
function scoreOf(distance: number): number {
	const upper = usabilityBands.findIndex(band => band.distance > distance);
	const from = usabilityBands[upper - 1];
	const to = usabilityBands[upper];
	if (!from || !to) return distance > 0 ? 100 : 0;
	return from.score + ((distance - from.distance) / (to.distance - from.distance)) * (to.score - from.score);
}

function usabilityOf(score: number): Usability {
	return usabilityBands.findLast(band => score >= band.score)?.usability ?? 'unusable';
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
