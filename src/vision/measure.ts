import type {BoundingBox, FaceMeasures, HeadPose, Landmark} from '../core/evidence/face.ts';
import {poseFromLandmarks} from './head-pose.ts';
import {pixelsOfSquare, squareAround} from './image/canvas.ts';
import {contrastOf, exposureOf, luminanceOf, sharpnessOf} from './image/luminance.ts';
import {sharedArea} from './merge.ts';

/** Side of the crop that light and blur are measured on: large enough for eyes to show, small enough that noise averages out. */
const cropSide = 64;
/** Of the box: inside it, a square of this share holds eyes, nose and mouth and hardly any background. */
const faceShare = 0.8;
/** Smaller faces are blurred by the enlargement itself, so nothing can be said of the picture's blur. */
const leastSideForSharpness = 40;
/** Beyond it, the distance between the eyes is a guess, and its correction runs to infinity. */
const mostYaw = 60;

/** What can be told from the pixels of one face. @param box May reach out of the bitmap. */
export function measureFace(bitmap: ImageBitmap, box: BoundingBox, landmarks: readonly Landmark[]): FaceMeasures {
	const crop = luminanceOf(pixelsOfSquare(bitmap, squareAround(box, faceShare), cropSide), cropSide);
	const headPose = poseFromLandmarks(landmarks);
	const interEyeDistance = eyeDistance(landmarks, headPose);
	return {
		...(interEyeDistance !== undefined && {interEyeDistance}),
		...(headPose && {headPose}),
		...(Math.min(box.width, box.height) >= leastSideForSharpness && {sharpness: sharpnessOf(crop)}),
		exposure: exposureOf(crop),
		contrast: contrastOf(crop),
		cutOff: cutOffOf(box, bitmap),
	};
}

/** Pixels between the eyes, as they would be without the turn. */
export function eyeDistance(landmarks: readonly Landmark[], headPose?: HeadPose): number | undefined {
	const [right, left] = ['right-eye', 'left-eye'].map(type => landmarks.find(landmark => landmark.type === type));
	if (!right || !left) return undefined;
	const yaw = Math.min(mostYaw, Math.abs(headPose?.yaw ?? 0));
	return Math.hypot(left.x - right.x, left.y - right.y) / Math.cos((yaw * Math.PI) / 180);
}

/** Share of the box outside the picture, 0 to 1. */
export function cutOffOf(box: BoundingBox, image: {readonly width: number; readonly height: number}): number {
	const inside = sharedArea(box, {x: 0, y: 0, width: image.width, height: image.height});
	return 1 - inside / (box.width * box.height);
}
