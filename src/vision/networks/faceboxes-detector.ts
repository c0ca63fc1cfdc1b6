import type {GraphModel} from '@tensorflow/tfjs-converter';
import type {BoundingBox, DetectedFace} from '../../core/evidence/face.ts';
import type {FaceDetector} from '../face-detector.ts';
import {measureFace} from '../measure.ts';
import {combinePasses, type ScoredBox, suppressDuplicates} from '../merge.ts';
import {loadBlazeface, runSecondPass, searchAreas} from './blazeface.ts';
import type {SecondPass} from './blazeface-decode.ts';
import {type DetectionPass, findBoxes, loadFaceboxes} from './faceboxes.ts';

/** docs/vision.md has the measurements behind these numbers, and the alternatives that were tried. */
const firstPass: DetectionPass = {longSide: 1024, maxEnlargement: 2, mirrored: false};
/** For images with small faces, where a second pass at a larger size finds more. Few images need it, so the median time stays low. */
const closerPass: DetectionPass = {longSide: 1792, maxEnlargement: 4, mirrored: true};
/** Long side of a face, in pixels of the first pass's input. Up to twice the network's smallest anchors, more pixels help. */
const smallFace = 64;
/** Score from which a box may be a small face, 0 to 1. */
const minSmallFaceScore = 0.2;
/** Score below which boxes are ignored, 0 to 1. */
const minScore = 0.15;
/** Score from which a box counts as a face, 0 to 1; its precision is 0.95. */
const minFaceScore = 0.4;
/** BlazeFace's score from which its six landmarks are used, 0 to 1. */
const minLandmarkScore = 0.5;

/** Loads both networks: FaceBoxes finds the faces, BlazeFace the six landmarks of each. Rejects where one does not load. */
export async function createDetector(): Promise<FaceDetector> {
	const [faceboxes, blazeface] = await Promise.all([loadFaceboxes(), loadBlazeface()]);
	return {
		async detect(bitmap) {
			const boxes = findFaces(faceboxes, bitmap).filter(({score}) => score >= minFaceScore);
			const secondPass = runSecondPass(blazeface, bitmap, boxes);
			return boxes.map((box, index) => describe(bitmap, box, secondPass[index]));
		},
		searchAreas: (bitmap, areas) => searchAreas(blazeface, bitmap, areas),
	};
}

function findFaces(model: GraphModel, bitmap: ImageBitmap): readonly ScoredBox[] {
	const pass = (options: DetectionPass) => suppressDuplicates(findBoxes(model, bitmap, options, minScore));
	const first = pass(firstPass);
	const limit = smallFace * pixelsPerInputPixel(bitmap);
	const mayBeSmall = first.some(({score, width, height}) => score >= minSmallFaceScore && Math.max(width, height) < limit);
	return mayBeSmall ? combinePasses(first, pass(closerPass), minScore) : first;
}

function pixelsPerInputPixel({width, height}: ImageBitmap): number {
	return Math.max(Math.max(width, height) / firstPass.longSide, 1 / firstPass.maxEnlargement);
}

function describe(bitmap: ImageBitmap, box: ScoredBox, pass: SecondPass | undefined): DetectedFace {
	const landmarks = pass && pass.score >= minLandmarkScore ? pass.landmarks : [];
	return {boundingBox: clip(box, bitmap), landmarks, score: box.score, measures: measureFace(bitmap, box, landmarks)};
}

/** The part of a box inside the image. */
function clip({x, y, width, height}: BoundingBox, image: ImageBitmap): BoundingBox {
	const [left, top] = [Math.max(0, x), Math.max(0, y)];
	return {x: left, y: top, width: Math.min(image.width, x + width) - left, height: Math.min(image.height, y + height) - top};
}
