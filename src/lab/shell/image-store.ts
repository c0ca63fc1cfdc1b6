import type {VisionOutcome} from '../../core/evidence/evidence.ts';
import {cropFaces} from '../../vision/image/crop-faces.ts';
import type {VisionClient} from '../../vision/vision-client.ts';
import {keyOf, type Recipe} from '../site/recipes.ts';

/** A drawing, looked at. */
export interface LabImage {
	readonly recipe: Recipe;
	/** Of the file. */
	readonly bytes: number;
	/** `blob:`, of this page alone, until the store is emptied or forgets the picture. */
	readonly url: string;
	readonly vision: VisionOutcome;
	/** The faces found, cut out, in the detector's order: `data:`. */
	readonly crops: readonly string[];
}

export interface ImageStore {
	/** What has been looked at before, at once. */
	readonly find: (recipe: Recipe) => LabImage | undefined;
	/** Draws and looks where that was not done before. @param priority higher is sooner; 0 unless told */
	readonly get: (recipe: Recipe, priority?: number) => Promise<LabImage>;
	/** Gives every picture and every face back. */
	readonly clear: () => void;
}

export interface ImageStoreOptions {
	readonly vision: VisionClient;
	/** @returns the bytes of a JPEG file */
	readonly draw: (recipe: Recipe) => Promise<ArrayBuffer>;
}

/** Some 60 kB each: as many as two people's pages in every setting that a session tries, and less than one photograph of a phone. */
const most = 400;

interface Task {
	readonly recipe: Recipe;
	priority: number;
	readonly promise: Promise<LabImage>;
	readonly end: (image: LabImage) => void;
}

/**
 * Each drawing is made and looked at once, so that a lever that was pulled before answers at once. One at a time, the most urgent
 * first: what is wanted now must not wait behind what may be wanted next.
 */
export function createImageStore({vision, draw}: ImageStoreOptions): ImageStore {
	const done = new Map<string, LabImage>();
	const waiting = new Map<string, Task>();
	let running: string | undefined;

	const keep = (key: string, image: LabImage): void => {
		done.set(key, image);
		const [oldest] = done;
		if (done.size > most && oldest) forget(...oldest);
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
		// Cleared meanwhile: nobody may find it.
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

/** Among equals the first that was asked for. */
function findMostUrgent(waiting: ReadonlyMap<string, Task>): readonly [string, Task] | undefined {
	return [...waiting].reduce<readonly [string, Task] | undefined>(
		(best, entry) => (best && best[1].priority >= entry[1].priority ? best : entry),
		undefined,
	);
}

async function make(recipe: Recipe, vision: VisionClient, draw: ImageStoreOptions['draw']): Promise<LabImage> {
	const bytes = await draw(recipe);
	// The client hands the bytes over to its worker: it gets a copy.
	const outcome = await vision.detect(bytes.slice(0), 'image/jpeg');
	const boxes = outcome.kind === 'faces' ? outcome.faces.map(({boundingBox}) => boundingBox) : [];
	const crops = boxes.length > 0 ? await cropFaces(bytes, 'image/jpeg', {...recipe, boxes}) : [];
	const url = URL.createObjectURL(new Blob([bytes], {type: 'image/jpeg'}));
	return {recipe, bytes: bytes.byteLength, url, vision: outcome, crops};
}
