import {openImage} from '../../src/vision/image/open-image.ts';
import {createDetector} from '../../src/vision/networks/faceboxes-detector.ts';
import {openFaceApi, openHuman} from './peers.ts';
import type {OpenDetector, ScoredBox} from './scored-box.ts';

/** Detectors by name. The benchmark opens them once and runs them in turn on each picture. */
const openers: Readonly<Record<string, OpenDetector>> = {
	overexposed: async () => {
		const detector = await createDetector();
		return async bitmap => (await detector.detect(bitmap)).map(({boundingBox, score}) => ({...boundingBox, score}));
	},
	'face-api SSD': openFaceApi,
	human: openHuman,
};

const opened = new Map<string, Awaited<ReturnType<OpenDetector>>>();

export interface Detection {
	readonly boxes: readonly ScoredBox[];
	readonly milliseconds: number;
}

async function open(names: readonly string[]): Promise<void> {
	for (const name of names) {
		const detect = await openers[name]?.();
		if (!detect) throw new Error(`There is no detector called ${name}.`);
		opened.set(name, detect);
		// The first run compiles and allocates, which must not be timed.
		await detect(await createImageBitmap(new ImageData(640, 480)));
	}
}

/** Runs the detectors in this order. Decoding is not timed, since it is the same for all. */
async function detectAll(address: string, names: readonly string[]): Promise<Record<string, Detection> | {unreadable: string}> {
	const picture = await openImage(await (await fetch(address)).arrayBuffer());
	if ('reason' in picture) return {unreadable: picture.reason};
	const detections: Record<string, Detection> = {};
	for (const name of names) {
		const start = performance.now();
		const boxes = (await opened.get(name)?.(picture.bitmap)) ?? [];
		detections[name] = {boxes, milliseconds: performance.now() - start};
	}
	picture.bitmap.close();
	return detections;
}

/** The global object of the page, as the benchmark uses it. */
export type BenchPage = typeof globalThis & {readonly bench: {readonly open: typeof open; readonly detect: typeof detectAll}};

Object.assign(globalThis, {bench: {open, detect: detectAll}});
