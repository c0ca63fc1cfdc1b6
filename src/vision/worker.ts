import type {VisionOutcome} from '../core/evidence.ts';
import {enlargeFace} from './enlarge-face.ts';
import type {FaceDetector} from './face-detector.ts';
import {createDetector} from './faceboxes-detector.ts';
import {openPicture} from './open-picture.ts';
import type {DetectReply, DetectRequest, StartRequest} from './protocol.ts';
import {readMetadata} from './read-metadata.ts';

/** A classic worker: TensorFlow.js loads its wasm with `importScripts`, which module workers lack. */
let detector: Promise<FaceDetector> | undefined;

self.onmessage = async ({data}: MessageEvent<DetectRequest | StartRequest>) => {
	if (data === 'start') {
		// What fails now fails again with the first picture, which then says so.
		detector ??= createDetector();
		detector.catch(() => undefined);
		return;
	}

	const {id, bytes, contentType} = data;
	const reply: DetectReply = {id, outcome: await look(bytes, contentType)};
	postMessage(reply);
};

async function look(bytes: ArrayBuffer, contentType: string): Promise<VisionOutcome> {
	const opened = await openPicture(bytes, contentType);
	if ('reason' in opened) return {kind: 'unreadable', reason: opened.reason};

	const {bitmap, width, height, isWhole} = opened;
	try {
		detector ??= createDetector();
		const found = await (await detector).detect(bitmap);
		// The blank half of a picture shows no face: that is unknown, not safe.
		if (!isWhole && found.length === 0) return {kind: 'unreadable', reason: 'truncated'};
		const faces = found.map(face => enlargeFace(face, width / bitmap.width));
		return {kind: 'faces', width, height, faces, metadata: await readMetadata(bytes)};
	} catch (error) {
		console.error('Overexposed: the face detector failed; the picture counts as not looked at.', error);
		detector = undefined;
		return {kind: 'unreadable', reason: 'model-failed'};
	} finally {
		bitmap.close();
	}
}
