import type {GraphModel} from '@tensorflow/tfjs-converter';
import type {BoundingBox, DetectedFace} from '../../core/evidence/face.ts';
import type {FaceDetector} from '../face-detector.ts';
import {measureFace} from '../measure.ts';
import {combinePasses, type ScoredBox, withoutDoubles} from '../merge.ts';
import {loadBlazeface, runSecondPass} from './blazeface.ts';
import type {SecondPass} from './blazeface-decode.ts';
import {type DetectionPass, findBoxes, loadFaceboxes} from './faceboxes.ts';

/** Figures for all of these, and for what was tried and left: docs/vision.md. */
const firstLook: DetectionPass = {longSide: 1024, mostEnlarged: 2, mirrored: false};
/** For pictures with small faces, where a second, larger look finds more; few pictures need it, so the median stays low. */
const closerLook: DetectionPass = {longSide: 1792, mostEnlarged: 4, mirrored: true};
/** Long side of a face in pixels of the first look's input. Up to twice the network's smallest anchors, more pixels help. */
const smallFace = 64;
/** A score from which something may be a small face. */
const doubtful = 0.2;
/** A score from which boxes are compared at all. */
const leastSeen = 0.15;
/** The score from which a box counts as a face: precision 0.95. */
const leastScore = 0.4;
/** BlazeFace's score from which its six points are believed. */
const leastPointScore = 0.5;

/** FaceBoxes finds the faces, BlazeFace looks at each for its six points. Loads both networks. */
export async function createDetector(): Promise<FaceDetector> {
	const [faceboxes, blazeface] = await Promise.all([loadFaceboxes(), loadBlazeface()]);
	return {
		async detect(bitmap) {
			const boxes = findFaces(faceboxes, bitmap).filter(({score}) => score >= leastScore);
			const looks = runSecondPass(blazeface, bitmap, boxes);
			return boxes.map((box, index) => describe(bitmap, box, looks[index]));
		},
	};
}

function findFaces(model: GraphModel, bitmap: ImageBitmap): readonly ScoredBox[] {
	const pass = (how: DetectionPass) => withoutDoubles(findBoxes(model, bitmap, how, leastSeen));
	const first = pass(firstLook);
	const limit = smallFace * pixelsPerInputPixel(bitmap);
	const mayBeSmall = first.some(({score, width, height}) => score >= doubtful && Math.max(width, height) < limit);
	return mayBeSmall ? combinePasses(first, pass(closerLook), leastSeen) : first;
}

function pixelsPerInputPixel({width, height}: ImageBitmap): number {
	return Math.max(Math.max(width, height) / firstLook.longSide, 1 / firstLook.mostEnlarged);
}

function describe(bitmap: ImageBitmap, box: ScoredBox, pass: SecondPass | undefined): DetectedFace {
	const landmarks = pass && pass.score >= leastPointScore ? pass.landmarks : [];
	return {boundingBox: clip(box, bitmap), landmarks, score: box.score, measures: measureFace(bitmap, box, landmarks)};
}

/** The part of a box that lies in the picture. */
function clip({x, y, width, height}: BoundingBox, image: ImageBitmap): BoundingBox {
	const [left, top] = [Math.max(0, x), Math.max(0, y)];
	return {x: left, y: top, width: Math.min(image.width, x + width) - left, height: Math.min(image.height, y + height) - top};
}
