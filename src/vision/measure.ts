import type {BoundingBox, FaceMeasures, HeadPose, Landmark} from '../core/evidence/face.ts';
import {poseFromLandmarks} from './head-pose.ts';
import {pixelsOfSquare, squareAround} from './image/canvas.ts';
import {contrastOf, exposureOf, luminanceOf, sharpnessOf} from './image/luminance.ts';
import {sharedArea} from './merge.ts';

/** Pixels. Side of the crop on which light and blur are measured: large enough to show the eyes, small enough to average out noise. */
const cropSide = 64;
/** Side of the measured square as a share of the box: it holds eyes, nose and mouth and hardly any background. */
const faceShare = 0.8;
/** Pixels. Enlarging a smaller face blurs it, so its sharpness cannot be measured. */
const minSideForSharpness = 40;
/** Degrees. Beyond this, the distance between the eyes is a guess and its correction tends to infinity. */
const maxYaw = 60;

/** Measures the pixels of one face. @param box may reach beyond the bitmap */
export function measureFace(bitmap: ImageBitmap, box: BoundingBox, landmarks: readonly Landmark[]): FaceMeasures {
	const crop = luminanceOf(pixelsOfSquare(bitmap, squareAround(box, faceShare), cropSide), cropSide);
	const headPose = poseFromLandmarks(landmarks);
	const interEyeDistance = eyeDistance(landmarks, headPose);
	return {
		...(interEyeDistance !== undefined && {interEyeDistance}),
		...(headPose && {headPose}),
		...(Math.min(box.width, box.height) >= minSideForSharpness && {sharpness: sharpnessOf(crop)}),
		exposure: exposureOf(crop),
		contrast: contrastOf(crop),
		cutOff: cutOffOf(box, bitmap),
	};
}

/** Pixels between the eyes as if the head faced the camera; `undefined` without both eyes. */
export function eyeDistance(landmarks: readonly Landmark[], headPose?: HeadPose): number | undefined {
	const [right, left] = ['right-eye', 'left-eye'].map(type => landmarks.find(landmark => landmark.type === type));
	if (!right || !left) return undefined;
	const yaw = Math.min(maxYaw, Math.abs(headPose?.yaw ?? 0));
	return Math.hypot(left.x - right.x, left.y - right.y) / Math.cos((yaw * Math.PI) / 180);
}

/** Share of the box outside the image, 0 to 1. */
export function cutOffOf(box: BoundingBox, image: {readonly width: number; readonly height: number}): number {
	const inside = sharedArea(box, {x: 0, y: 0, width: image.width, height: image.height});
	return 1 - inside / (box.width * box.height);
}
