import type {UnreadableReason, VisionOutcome} from '../core/evidence/evidence.ts';
import type {BoundingBox} from '../core/evidence/face.ts';
import type {FaceDetector} from './face-detector.ts';
import {freezePrototypes} from './freeze-prototypes.ts';
import {openImage} from './image/open-image.ts';
import {readFileDetails} from './image/read-file-details.ts';
import {readMetadata} from './image/read-metadata.ts';
import {enlargeFace, scaleBox} from './networks/enlarge-face.ts';
import {createDetector} from './networks/faceboxes-detector.ts';
import type {DetectReply, DetectRequest, StartRequest} from './protocol.ts';

freezePrototypes(globalThis);

/** This is a classic worker: TensorFlow.js loads its wasm with `importScripts`, which module workers lack. */
let detector: Promise<FaceDetector> | undefined;

self.onmessage = async ({data}: MessageEvent<DetectRequest | StartRequest>) => {
	if (data === 'start') {
		// A failure here is reported by the first image, which fails the same way.
		detector ??= createDetector();
		detector.catch(() => undefined);
		return;
	}

	const {id, bytes, contentType, withDetails = false, areas = []} = data;
	const {outcome, areaScores} = await detect(bytes, contentType, areas);
	if (outcome.kind === 'faces') reply({id, outcome, isPartial: true});
	const details = withDetails ? {details: await readFileDetails(bytes)} : {};
	const whole = outcome.kind === 'faces' ? {...outcome, metadata: await readMetadata(bytes)} : outcome;
	reply({id, outcome: whole, areaScores, ...details});
};

const reply = (message: DetectReply): void => postMessage(message);

interface Detected {
	readonly outcome: VisionOutcome;
	/** The second network's score for each of the areas. */
	readonly areaScores: readonly number[];
}

const unreadable = (reason: UnreadableReason): Detected => ({outcome: {kind: 'unreadable', reason}, areaScores: []});

async function detect(bytes: ArrayBuffer, contentType: string, areas: readonly BoundingBox[]): Promise<Detected> {
	const opened = await openImage(bytes, contentType);
	if ('reason' in opened) return unreadable(opened.reason);

	const {bitmap, width, height, isWhole} = opened;
	try {
		detector ??= createDetector();
		const {detect: findFaces, searchAreas} = await detector;
		const found = await findFaces(bitmap);
		// No face in a half-loaded image means unknown, not safe.
		if (!isWhole && found.length === 0) return unreadable('truncated');
		const scale = width / bitmap.width;
		const faces = found.map(face => enlargeFace(face, scale));
		const areaScores = searchAreas(
			bitmap,
			areas.map(area => scaleBox(area, 1 / scale)),
		);
		return {outcome: {kind: 'faces', width, height, faces, metadata: {}}, areaScores};
	} catch (error) {
		console.error('Overexposed: the face detector failed; the image counts as not analysed.', error);
		detector = undefined;
		return unreadable('model-failed');
	} finally {
		bitmap.close();
	}
}
