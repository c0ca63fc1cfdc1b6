import type {VisionOutcome} from '../core/evidence/evidence.ts';
import type {FaceDetector} from './face-detector.ts';
import {freezePrototypes} from './freeze-prototypes.ts';
import {openImage} from './image/open-image.ts';
import {readMetadata} from './image/read-metadata.ts';
import {enlargeFace} from './networks/enlarge-face.ts';
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

	const {id, bytes, contentType} = data;
	const outcome = await detect(bytes, contentType);
	if (outcome.kind !== 'faces') return reply({id, outcome});

	reply({id, outcome, isPartial: true});
	reply({id, outcome: {...outcome, metadata: await readMetadata(bytes)}});
};

const reply = (message: DetectReply): void => postMessage(message);

async function detect(bytes: ArrayBuffer, contentType: string): Promise<VisionOutcome> {
	const opened = await openImage(bytes, contentType);
	if ('reason' in opened) return {kind: 'unreadable', reason: opened.reason};

	const {bitmap, width, height, isWhole} = opened;
	try {
		detector ??= createDetector();
		const found = await (await detector).detect(bitmap);
		// No face in a half-loaded image means unknown, not safe.
		if (!isWhole && found.length === 0) return {kind: 'unreadable', reason: 'truncated'};
		const faces = found.map(face => enlargeFace(face, width / bitmap.width));
		return {kind: 'faces', width, height, faces, metadata: {}};
	} catch (error) {
		console.error('Overexposed: the face detector failed; the image counts as not analysed.', error);
		detector = undefined;
		return {kind: 'unreadable', reason: 'model-failed'};
	} finally {
		bitmap.close();
	}
}
