import type {VisionOutcome} from '../../core/evidence/evidence.ts';
import {cropFaces} from '../../vision/image/crop-faces.ts';
import type {VisionClient} from '../../vision/vision-client.ts';
import {keyOf, type Recipe} from '../state/recipes.ts';

/** A drawing with what the detector found on it. */
export interface LabImage {
	readonly recipe: Recipe;
	/** Size of the file. */
	readonly bytes: number;
	/** `blob:`, valid on this page until the store drops the image. */
	readonly url: string;
	readonly vision: VisionOutcome;
	/** `data:`, the cropped faces in the order of the detector. */
	readonly crops: readonly string[];
}

export interface ImageStore {
	/** Returns at once what was drawn and analysed before. */
	readonly find: (recipe: Recipe) => LabImage | undefined;
	/** Draws and analyses an image unless that was done before. @param priority higher is sooner; default 0 */
	readonly get: (recipe: Recipe, priority?: number) => Promise<LabImage>;
	/** Drops every image and every face. */
	readonly clear: () => void;
}

export interface ImageStoreOptions {
	readonly vision: VisionClient;
	/** @returns the bytes of a JPEG file */
	readonly draw: (recipe: Recipe) => Promise<ArrayBuffer>;
}

/** Enough for the pages of two people in all settings that a session tries. An image takes some 60 kB. */
const maxImages = 400;

interface Task {
	readonly recipe: Recipe;
	priority: number;
	readonly promise: Promise<LabImage>;
	readonly end: (image: LabImage) => void;
}

/**
 * Draws and analyses each image only once, so that a lever that was pulled before responds at once. Images are processed one at a time
 * by priority: what is needed now must not wait for what may be needed next.
 */
export function createImageStore({vision, draw}: ImageStoreOptions): ImageStore {
	const done = new Map<string, LabImage>();
	const waiting = new Map<string, Task>();
	let running: string | undefined;

	const keep = (key: string, image: LabImage): void => {
		done.set(key, image);
		const [oldest] = done;
		if (done.size > maxImages && oldest) forget(...oldest);
	};
	const forget = (key: string, {url}: LabImage): void => {
		URL.revokeObjectURL(url);
		done.delete(key);
	};
	const next = async (): Promise<void> => {
		const found = running === undefined && findMostUrgent(waiting);
		if (!found) return;
		const [key, task] = found;
		running = key;
		const image = await make(task.recipe, vision, draw);
		running = undefined;
		// If the store was cleared meanwhile, nobody may find the image.
		if (waiting.get(key) === task) {
			waiting.delete(key);
			keep(key, image);
		} else URL.revokeObjectURL(image.url);
		task.end(image);
		void next();
	};

	return {
		find: recipe => done.get(keyOf(recipe)),
		get: (recipe, priority = 0) => {
			const key = keyOf(recipe);
			const known = done.get(key);
			if (known) return Promise.resolve(known);
			const task = waiting.get(key) ?? newTask(recipe);
			task.priority = Math.max(task.priority, priority);
			waiting.set(key, task);
			void next();
			return task.promise;
		},
		clear: () => {
			waiting.clear();
			for (const [key, image] of done) forget(key, image);
		},
	};
}

function newTask(recipe: Recipe): Task {
	const {promise, resolve} = Promise.withResolvers<LabImage>();
	return {recipe, priority: Number.NEGATIVE_INFINITY, promise, end: resolve};
}

/** Of tasks with the same priority, the one that was requested first. */
function findMostUrgent(waiting: ReadonlyMap<string, Task>): readonly [string, Task] | undefined {
	return [...waiting].reduce<readonly [string, Task] | undefined>(
		(best, entry) => (best && best[1].priority >= entry[1].priority ? best : entry),
		undefined,
	);
}

async function make(recipe: Recipe, vision: VisionClient, draw: ImageStoreOptions['draw']): Promise<LabImage> {
	const bytes = await draw(recipe);
	// The client transfers the bytes to its worker, so it gets a copy.
	const outcome = await vision.detect(bytes.slice(0), 'image/jpeg');
	const boxes = outcome.kind === 'faces' ? outcome.faces.map(({boundingBox}) => boundingBox) : [];
	const crops = boxes.length > 0 ? await cropFaces(bytes, 'image/jpeg', {...recipe, boxes}) : [];
	const url = URL.createObjectURL(new Blob([bytes], {type: 'image/jpeg'}));
	return {recipe, bytes: bytes.byteLength, url, vision: outcome, crops};
}
