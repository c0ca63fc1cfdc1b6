// The page for one's own pictures in an ordinary tab: ?state=checked&lang=de. The pictures are drawn; the detector is a fake.
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import {createReviewModel} from '../../src/pictures/all-pictures/review-model.ts';
import {decode, encode} from '../../src/pictures/before-posting/canvas.ts';
import {createBeforePostingModel} from '../../src/pictures/before-posting/model.ts';
import {startPictures} from '../../src/pictures/start.tsx';
import {openExport} from '../pictures/open-export.ts';
import {picturesStates} from '../pictures/pictures-states.ts';
import {getWords} from './words.ts';

const query = new URLSearchParams(location.search);
const state = picturesStates[query.get('state') ?? 'empty'];
const root = document.getElementById('app');
if (!state || !root) throw new Error(`No such state: ${query.get('state')}; there are ${Object.keys(picturesStates).join(', ')}`);

const drawnFace = {
	boundingBox: {x: 160, y: 75, width: 80, height: 120},
	landmarks: [],
	score: 0.98,
	measures: {interEyeDistance: 30, sharpness: 0.9, exposure: 1, contrast: 1, cutOff: 0},
};
const model = createBeforePostingModel({
	vision: {
		inspect: async (bytes, _, {areas = []} = {}) => {
			const {width, height} = await createImageBitmap(new Blob([bytes]));
			const boundingBox = {x: width * 0.4, y: height * 0.25, width: width * 0.2, height: height * 0.4};
			const face = {...drawnFace, boundingBox};
			const outcome = state.outcome ?? {kind: 'faces', width, height, faces: areas.length > 0 ? [] : [face], metadata: {}};
			return {outcome, details: state.details ?? [], areaScores: areas.map(() => state.areaScore ?? 0)};
		},
	},
	encode,
	decode,
	save: () => undefined,
});
const allPictures = createReviewModel({
	detect: async () => ({kind: 'faces', width: 400, height: 300, faces: [drawnFace], metadata: {}}),
	detectors: 1,
	now: () => Date.UTC(2026, 10, 26),
});
if (state.all) location.hash = '#all';
startPictures(root, {words: getWords(query.get('lang') ?? 'en'), beforePosting: model, allPictures});
if (state.all && state.all !== 'nothing') {
	await openExport(allPictures, new Uint8Array(await (await drawing()).arrayBuffer()));
	await state.all(allPictures);
}

if (state.files) {
	const bytes = await drawing();
	model.open(state.files.map(name => new File([bytes], name, {type: 'image/jpeg'})));
	while (!model.pictures.value[0]?.inspected) await new Promise(resolve => setTimeout(resolve, 10));
	await state.act?.(model);
}
document.documentElement.dataset['done'] = '';

/** A face as a few ovals, on a meadow. */
async function drawing(): Promise<Blob> {
	const canvas = new OffscreenCanvas(400, 300);
	const context = canvas.getContext('2d');
	if (!context) throw new Error('This browser has no canvas.');
	const oval = (colour: string, x: number, y: number, across: number, down: number): void => {
		context.fillStyle = colour;
		context.beginPath();
		context.ellipse(x, y, across, down, 0, 0, 2 * Math.PI);
		context.fill();
	};
	context.fillStyle = '#9fc4dd';
	context.fillRect(0, 0, 400, 300);
	oval('#7fa06a', 200, 320, 320, 130);
	oval('#35506b', 200, 300, 80, 90);
	oval('#d9a27c', 200, 135, 40, 58);
	oval('#2b2420', 185, 125, 5, 4);
	oval('#2b2420', 215, 125, 5, 4);
	oval('#8d4b3c', 200, 163, 14, 4);
	return canvas.convertToBlob({type: 'image/jpeg', quality: 0.9});
}
