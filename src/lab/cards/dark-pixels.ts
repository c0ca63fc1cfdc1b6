import type {GreyImage} from './grey-image.ts';

/** How much darker than its surroundings a pixel must be, in levels of brightness: less is noise of the sensor. */
const leastDifference = 7;

/**
 * 1 where a pixel is darker than its surroundings, so that a lamp on one side of a hall does not matter.
 *
 * @param reach how far the surroundings go in each direction, in pixels
 */
export function darkPixels({width, height, data}: GreyImage, reach: number): Uint8Array {
	const sums = summedArea(width, height, data);
	const dark = new Uint8Array(width * height);
	const row = width + 1;
	for (let y = 0; y < height; y++) {
		const top = Math.max(0, y - reach) * row;
		const bottom = Math.min(height, y + reach + 1) * row;
		const rows = bottom / row - top / row;
		for (let x = 0; x < width; x++) {
			const left = Math.max(0, x - reach);
			const right = Math.min(width, x + reach + 1);
			const sum = (sums[bottom + right] ?? 0) - (sums[bottom + left] ?? 0) - (sums[top + right] ?? 0) + (sums[top + left] ?? 0);
			const count = rows * (right - left);
			if (((data[y * width + x] ?? 0) + leastDifference) * count < sum) dark[y * width + x] = 1;
		}
	}
	return dark;
}

/** Sums of everything above and to the left: the sum of any rectangle then takes four look-ups. */
function summedArea(width: number, height: number, data: GreyImage['data']): Uint32Array {
	const row = width + 1;
	const sums = new Uint32Array(row * (height + 1));
	for (let y = 0; y < height; y++) {
		let sum = 0;
		for (let x = 0; x < width; x++) {
			sum += data[y * width + x] ?? 0;
			sums[(y + 1) * row + x + 1] = sum + (sums[y * row + x + 1] ?? 0);
		}
	}
	return sums;
}
