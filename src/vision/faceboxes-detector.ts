import type {BoundingBox, DetectedFace, Landmark} from '../core/face.ts';
import {loadBlazeface, lookAgain} from './blazeface.ts';
import type {FaceDetector} from './face-detector.ts';
import {findBoxes, loadFaceboxes} from './faceboxes.ts';
import {measureFace} from './measure.ts';
import {type ScoredBox, withoutDoubles} from './merge.ts';

/** FaceBoxes' score from which a box counts as a face. Chosen for a precision of 0.95 (docs/vision.md). */
const leastScore = 0.45;
/** BlazeFace's score from which its six points are believed. */
const leastSecondScore = 0.5;

/** FaceBoxes finds the faces, BlazeFace looks at each again for its six points. Loads both networks once. */
export async function createDetector(): Promise<FaceDetector> {
	const [faceboxes, blazeface] = await Promise.all([loadFaceboxes(), loadBlazeface()]);

	function describe(bitmap: ImageBitmap, box: ScoredBox): DetectedFace {
		const look = lookAgain(blazeface, bitmap, box);
		const landmarks: readonly Landmark[] = look && look.score >= leastSecondScore ? look.landmarks : [];
		return {boundingBox: clip(box, bitmap), landmarks, score: box.score, measures: measureFace(bitmap, box, landmarks)};
	}

	return {
		async detect(bitmap) {
			return withoutDoubles(findBoxes(faceboxes, bitmap, leastScore)).map(box => describe(bitmap, box));
		},
	};
}

/** The part of a box that lies in the picture. */
function clip({x, y, width, height}: BoundingBox, picture: {readonly width: number; readonly height: number}): BoundingBox {
	const left = Math.max(0, x);
	const top = Math.max(0, y);
	return {x: left, y: top, width: Math.min(picture.width, x + width) - left, height: Math.min(picture.height, y + height) - top};
}
