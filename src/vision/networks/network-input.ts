import type {InputSize} from './input-size.ts';

/** From bytes to the range both networks were trained on, -1 to 1. */
const scale = 2 / 255;

/**
 * Red, green, blue of each pixel, -1 to 1, with a black margin to the right and below.
 *
 * @param pixels RGBA, as from `getImageData`
 */
export function toNetworkInput(pixels: Uint8ClampedArray, {width, height, paddedWidth, paddedHeight}: InputSize): Float32Array {
	const input = new Float32Array(paddedWidth * paddedHeight * 3).fill(-1);
	for (let y = 0; y < height; y++) copyRow(pixels, y * width * 4, width, input, y * paddedWidth * 3);
	return input;
}

function copyRow(pixels: Uint8ClampedArray, from: number, count: number, input: Float32Array, to: number): void {
	for (let read = from, write = to; read < from + count * 4; read += 4) {
		input[write++] = (pixels[read] as number) * scale - 1;
		input[write++] = (pixels[read + 1] as number) * scale - 1;
		input[write++] = (pixels[read + 2] as number) * scale - 1;
	}
}
