import {openImage} from '../../src/vision/image/open-image.ts';
import {createDetector} from '../../src/vision/networks/faceboxes-detector.ts';
import {openFaceApi, openHuman} from './peers.ts';
import type {OpenDetector, ScoredBox} from './scored-box.ts';

/** What the bench calls from outside: opens detectors once, then runs them in turn on one picture after the other. */
const openers: Readonly<Record<string, OpenDetector>> = {
	overexposed: async () => {
		const detector = await createDetector();
		return async bitmap => (await detector.detect(bitmap)).map(({boundingBox, score}) => ({...boundingBox, score}));
	},
	'face-api SSD': openFaceApi,
	human: openHuman,
};

const opened = new Map<string, Awaited<ReturnType<OpenDetector>>>();

export interface Look {
	readonly boxes: readonly ScoredBox[];
	readonly milliseconds: number;
}

async function open(names: readonly string[]): Promise<void> {
	for (const name of names) {
		const detect = await openers[name]?.();
		if (!detect) throw new Error(`There is no detector called ${name}.`);
		opened.set(name, detect);
		// The first run compiles and allocates; nobody waits for it twice.
		await detect(await createImageBitmap(new ImageData(640, 480)));
	}
}

/** In the order given. Decoding is not timed: it is the same for all. */
async function look(address: string, names: readonly string[]): Promise<Record<string, Look> | {unreadable: string}> {
	const picture = await openImage(await (await fetch(address)).arrayBuffer());
	if ('reason' in picture) return {unreadable: picture.reason};
	const looks: Record<string, Look> = {};
	for (const name of names) {
		const start = performance.now();
		const boxes = (await opened.get(name)?.(picture.bitmap)) ?? [];
		looks[name] = {boxes, milliseconds: performance.now() - start};
	}
	picture.bitmap.close();
	return looks;
}

/** The page's own global object, as the bench sees it. */
export type BenchPage = typeof globalThis & {readonly bench: {readonly open: typeof open; readonly look: typeof look}};

Object.assign(globalThis, {bench: {open, look}});
