import type {VisionOutcome} from '../../../src/core/evidence/evidence.ts';
import {startVision} from '../../../src/vision/vision-client.ts';

const vision = startVision();

/** Runs the shipped client and worker on an image that a test sends as base64. */
async function detect(base64: string, contentType: string): Promise<VisionOutcome> {
	return vision.detect(toBytes(base64).buffer, contentType);
}

/** What the browser's own decoder makes of an image, without any check of ours; `undefined` where it rejects it. */
async function decode(base64: string): Promise<{readonly width: number; readonly height: number} | undefined> {
	try {
		const bitmap = await createImageBitmap(new Blob([toBytes(base64).buffer]), {imageOrientation: 'from-image'});
		const {width, height} = bitmap;
		bitmap.close();
		return {width, height};
	} catch {
		return undefined;
	}
}

/** Rotates and mirrors an image the way a camera stores it, so that it is upright with this EXIF orientation. */
async function storeTurned(base64: string, orientation: number): Promise<string> {
	const upright = await createImageBitmap(new Blob([toBytes(base64)]));
	const canvas = new OffscreenCanvas(upright.width, upright.height);
	const context = canvas.getContext('2d');
	if (!context) throw new Error('The page cannot draw on a canvas.');
	context.translate(upright.width / 2, upright.height / 2);
	context.transform(...(inverse[orientation - 1] ?? inverse[0]), 0, 0);
	context.drawImage(upright, -upright.width / 2, -upright.height / 2);
	const blob = await canvas.convertToBlob({type: 'image/jpeg', quality: 0.95});
	return toBase64(new Uint8Array(await blob.arrayBuffer()));
}

/** From upright to stored, for square images, by orientation (Exif 2.3, 4.6.4). */
const inverse: readonly [Turn, ...Turn[]] = [
	[1, 0, 0, 1],
	[-1, 0, 0, 1],
	[-1, 0, 0, -1],
	[1, 0, 0, -1],
	[0, 1, 1, 0],
	[0, -1, 1, 0],
	[0, -1, -1, 0],
	[0, 1, -1, 0],
];
type Turn = readonly [a: number, b: number, c: number, d: number];

function toBytes(base64: string): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
}

function toBase64(bytes: Uint8Array): string {
	return btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''));
}

const visionPage = {detect, decode, storeTurned};
Object.assign(globalThis, {visionPage});

export type VisionPage = typeof visionPage;
