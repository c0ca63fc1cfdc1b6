import type {OpenDetector, ScoredBox} from './scored-box.ts';

/** Served by the bench from node_modules; loaded only with --peers, and never part of the extension. */
const modules = '/node_modules/@vladmandic';
const wasm = '/node_modules/@tensorflow/tfjs-backend-wasm/dist/';
/** Low, so that the bench can choose the threshold that gives each detector the same precision. */
const leastScore = 0.1;

interface FaceApi {
	readonly tf: {setWasmPaths: (path: string) => void; setBackend: (name: string) => Promise<boolean>; ready: () => Promise<void>};
	readonly nets: {readonly ssdMobilenetv1: {loadFromUri: (address: string) => Promise<void>}};
	readonly SsdMobilenetv1Options: new (options: object) => object;
	readonly detectAllFaces: (
		input: HTMLCanvasElement,
		options: object,
	) => Promise<readonly {box: Omit<ScoredBox, 'score'>; score: number}[]>;
}

export const openFaceApi: OpenDetector = async () => {
	const faceApi: FaceApi = await import(/* @vite-ignore */ `${modules}/face-api/dist/face-api.esm.js`);
	faceApi.tf.setWasmPaths(wasm);
	await faceApi.tf.setBackend('wasm');
	await faceApi.tf.ready();
	await faceApi.nets.ssdMobilenetv1.loadFromUri(`${modules}/face-api/model`);
	const options = new faceApi.SsdMobilenetv1Options({minConfidence: leastScore, maxResults: 200});
	return async bitmap => {
		const found = await faceApi.detectAllFaces(onCanvas(bitmap), options);
		return found.map(({box: {x, y, width, height}, score}) => ({x, y, width, height, score}));
	};
};

interface HumanModule {
	readonly Human: new (
		config: object,
	) => {
		readonly load: () => Promise<void>;
		readonly detect: (
			input: HTMLCanvasElement,
		) => Promise<{face: readonly {box: readonly [number, number, number, number]; boxScore: number}[]}>;
	};
}

/** Boxes only: all other models of Human are switched off. */
export const openHuman: OpenDetector = async () => {
	const {Human}: HumanModule = await import(/* @vite-ignore */ `${modules}/human/dist/human.esm.js`);
	const off = {enabled: false};
	const face = {
		enabled: true,
		detector: {maxDetected: 100, minConfidence: leastScore, rotation: false},
		...{mesh: off, iris: off, emotion: off, description: off, attention: off, antispoof: off, liveness: off},
	};
	const human = new Human({
		backend: 'wasm',
		wasmPath: wasm,
		modelBasePath: `${modules}/human/models/`,
		cacheSensitivity: 0,
		face,
		...{filter: off, body: off, hand: off, object: off, gesture: off, segmentation: off},
	});
	await human.load();
	return async bitmap => (await human.detect(onCanvas(bitmap))).face.map(toBox);
};

function toBox({box: [x, y, width, height], boxScore}: {box: readonly [number, number, number, number]; boxScore: number}): ScoredBox {
	return {x, y, width, height, score: boxScore};
}

/** Neither peer takes an `ImageBitmap` everywhere. */
function onCanvas(bitmap: ImageBitmap): HTMLCanvasElement {
	const canvas = document.createElement('canvas');
	canvas.width = bitmap.width;
	canvas.height = bitmap.height;
	canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
	return canvas;
}
