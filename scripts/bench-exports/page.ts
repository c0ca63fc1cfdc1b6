import {h, render} from 'preact';
import type {VisionOutcome} from '../../src/core/evidence/evidence.ts';
import {drawFace} from '../../src/lab/drawing/drawn-face.ts';
import {AllPictures} from '../../src/pictures/all-pictures/all-pictures-tab.tsx';
import {startDetectors} from '../../src/pictures/all-pictures/detectors.ts';
import {createReviewModel, type ReviewModel, type ReviewOptions} from '../../src/pictures/all-pictures/review-model.ts';
import {WordsContext} from '../../src/ui/i18n/use-words.ts';
import {startVision} from '../../src/vision/vision-client.ts';
import {makeInstagram} from '../../test/fixtures/exports/meta.ts';
import type {PlannedImage} from '../../test/fixtures/exports/plan.ts';
import {makeZip} from '../../test/fixtures/exports/zip.ts';
import {getWords} from '../../test/surfaces/words.ts';
import {compareDecoders} from './decoders.ts';
import {scaling} from './scaling.ts';

export interface Size {
	readonly width: number;
	readonly height: number;
}

/** Milliseconds; `first` until there is something to show. */
export interface Timing {
	readonly all: number;
	readonly first: number;
	/** Bytes of the page's heap at its largest, and before the export was opened; 0 where the browser does not tell. */
	readonly heap: number;
	readonly heapBefore: number;
	/** Of the planted pictures, how many are among as many at the top. */
	readonly planted: number;
	/** The longest that the page could not answer; 0 where the browser does not tell. */
	readonly longestTask: number;
	/** Pictures that were looked at. */
	readonly looked: number;
}

/** Pictures that are drawn; the others are copies of them with other bytes behind their end. */
const drawn = 12;
const planted = 20;

let pictures: readonly Uint8Array<ArrayBuffer>[] = [];
let file: File | undefined;
/** The export's list of posts. */
let posts = '';

/** Draws pictures of one size, and packs as many into an export. @returns bytes of the export */
async function prepare(count: number, size: Size): Promise<number> {
	pictures = await Promise.all(Array.from({length: drawn}, (_, number) => draw(number, size)));
	// In a short export they would be all there is, and quicker to look at than those of which the floor is measured.
	const step = count >= planted * 50 ? Math.floor(count / planted) : undefined;
	const images = Array.from({length: count}, (_, number): PlannedImage => {
		const isPlanted = step !== undefined && number % step === 0 && number / step < planted;
		return {
			id: `1${String(number).padStart(16, '0')}`,
			drawing: String(isPlanted ? 0 : 1 + (number % (drawn - 1))),
			time: Date.UTC(2020, 0, 1) + number * 60_000,
			...(isPlanted && {caption: `with Ada Muster, ${plantedMark}`, place: {latitude: 52.5, longitude: 13.4}}),
		};
	});
	const files = makeInstagram('2025', {images, draw: ({id, drawing}) => joined(pictures[Number(drawing)], id)});
	posts = files.find(({path}) => /posts_1/.test(path))?.content.toString() ?? '';
	const zip = makeZip(files);
	file = new File([zip], 'instagram.zip');
	return zip.size;
}

const plantedMark = 'planted';

/** What cannot be divided: the file with all posts. The median of three. */
function parsing(): {readonly bytes: number; readonly time: number} {
	const times = [1, 2, 3].map(() => {
		const start = performance.now();
		JSON.parse(posts);
		return performance.now() - start;
	});
	const bytes = posts.length;
	posts = '';
	return {bytes, time: times.toSorted((a, b) => a - b)[1] ?? 0};
}

function joined(picture: Uint8Array = new Uint8Array(), id: string): Uint8Array<ArrayBuffer> {
	const mark = new TextEncoder().encode(id);
	const whole = new Uint8Array(picture.length + mark.length);
	whole.set(picture);
	whole.set(mark, picture.length);
	return whole;
}

/** Every fourth has several people on it, and the last nobody. */
async function draw(number: number, {width, height}: Size): Promise<Uint8Array<ArrayBuffer>> {
	const canvas = new OffscreenCanvas(width, height);
	const context = canvas.getContext('2d');
	if (!context) throw new Error('The page cannot draw on a canvas.');
	const sky = context.createLinearGradient(0, 0, width, height);
	sky.addColorStop(0, `hsl(${number * 30} 40% 70%)`);
	sky.addColorStop(1, '#8ba288');
	context.fillStyle = sky;
	context.fillRect(0, 0, width, height);
	const people = number === drawn - 1 ? 0 : number % 4 === 3 ? 4 : 1;
	const share = number % 3 === 2 ? 0.15 : 0.4;
	for (let person = 0; person < people; person++) {
		const x = ((person + 1) * width) / (people + 1);
		drawFace(context, {seed: 21 + number * 7 + person, x, y: height * 0.45, size: (height * share) / Math.max(1, people / 2)});
	}

	const blob = await canvas.convertToBlob({type: 'image/jpeg', quality: 0.92});
	return new Uint8Array(await blob.arrayBuffer());
}

const vision = startVision();

/** Decoding and finding faces alone, one picture after the other. @returns milliseconds a picture */
async function floor(count: number): Promise<number> {
	await vision.detect(copyOf(0), 'image/jpeg');
	const start = performance.now();
	for (let number = 0; number < count; number++) await vision.detect(copyOf(number), 'image/jpeg');
	return (performance.now() - start) / count;
}

const copyOf = (number: number): ArrayBuffer => joined(pictures[1 + (number % (drawn - 1))], '').buffer;

/** Everything from choosing the file to the last picture. */
function whole(workers: number): Promise<Timing> {
	const detectors = startDetectors(workers);
	detectors.start();
	return lookThrough({detect: detectors.detect, detectors: detectors.count});
}

/** As {@link whole}, with a detector that answers at once and with the list on the page: what is left is ours. Stops after so many milliseconds. */
function withoutDetector(atMost: number): Promise<Timing> {
	const [exposed] = pictures;
	// Behind each picture stands its id, of 17 digits.
	const isPlanted = (bytes: Uint8Array): boolean => bytes.length === (exposed?.length ?? 0) + 17;
	return lookThrough({detect: async bytes => faceOf(isPlanted(bytes) ? 160 : 60), detectors: 2}, {isShown: true, atMost});
}

const faceOf = (interEyeDistance: number): VisionOutcome => ({
	kind: 'faces',
	width: 1000,
	height: 1000,
	metadata: {},
	faces: [{boundingBox: {x: 0, y: 0, width: 240, height: 240}, landmarks: [], score: 0.95, measures: {interEyeDistance}}],
});

interface ReviewLimits {
	readonly isShown?: boolean;
	readonly atMost?: number;
}

async function lookThrough(
	options: Omit<ReviewOptions, 'now'>,
	{isShown = false, atMost = Number.POSITIVE_INFINITY}: ReviewLimits = {},
): Promise<Timing> {
	if (!file) throw new Error('No export was prepared.');
	const model = createReviewModel({...options, now: Date.now});
	if (isShown) show(model);
	const tasks = watchTasks();
	const start = performance.now();
	const heapBefore = heapNow();
	let heap = 0;
	let first: number | undefined;
	void model.open([{path: file.name, file}]);
	while (model.phase.value !== 'done' && model.phase.value !== 'stopped') {
		await new Promise(resolve => setTimeout(resolve, 20));
		if (model.ranked.value.length > 0) first ??= performance.now() - start;
		if (performance.now() - start > atMost) model.stop();
		heap = Math.max(heap, heapNow());
	}

	const top = model.ranked.value.slice(0, planted);
	const result = {
		all: performance.now() - start,
		first: first ?? 0,
		heap,
		heapBefore,
		planted: top.filter(({image}) => image.caption?.includes(plantedMark)).length,
		longestTask: tasks.end(),
		looked: model.ranked.value.length,
	};
	model.startOver();
	render(null, document.body);
	return result;
}

const show = (model: ReviewModel): void =>
	render(h(WordsContext.Provider, {value: getWords('en')}, h(AllPictures, {model})), document.body);

/** The longest of the tasks that block the page for 50 ms and more. */
function watchTasks(): {readonly end: () => number} {
	let longest = 0;
	const observer = new PerformanceObserver(list => {
		for (const {duration} of list.getEntries()) longest = Math.max(longest, duration);
	});
	observer.observe({type: 'longtask'});
	return {
		end: () => {
			for (const {duration} of observer.takeRecords()) longest = Math.max(longest, duration);
			observer.disconnect();
			return longest;
		},
	};
}

/** Chromium only, elsewhere 0. */
const heapNow = (): number => (performance as {readonly memory?: {readonly usedJSHeapSize: number}}).memory?.usedJSHeapSize ?? 0;

/** How the ways to open a picture of this size compare, in milliseconds. */
const decoders = async (size: Size): Promise<Readonly<Record<string, number>>> => compareDecoders(await draw(0, size));

const benchExports = {prepare, floor, whole, withoutDetector, parsing, decoders, scaling};
Object.assign(globalThis, {benchExports});
export type BenchExports = typeof benchExports;
