/** Brightness of a square crop of a face, 0 to 255, row by row. */
export interface Luminance {
	readonly side: number;
	readonly values: Float32Array;
}

/** Rec. 709 luma, as in OFIQ. @param pixels RGBA, as from `getImageData` */
export function luminanceOf(pixels: Uint8ClampedArray, side: number): Luminance {
	const values = new Float32Array(side * side);
	for (let index = 0; index < values.length; index++) {
		const [red = 0, green = 0, blue = 0] = pixels.subarray(index * 4, index * 4 + 3);
		values[index] = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	}
	return {side, values};
}

/**
 * Fine detail relative to coarse, from 0 (blurred) to 1: the mean square of the Laplacian divided by the variance, so that brightness and
 * contrast cancel out. Typical posted photographs reach about 0.8. A blur with a standard deviation of 1 % of the face's width leaves 0.6,
 * 2 % leaves 0.25 and 5 % leaves 0.08 (docs/vision.md, "Sharpness").
 */
export function sharpnessOf(luminance: Luminance): number {
	const variance = varianceOf(luminance.values);
	if (variance < 1) return 0;
	const detail = laplacianEnergy(luminance) / variance;
	return detail / (detail + halfSharp);
}

const halfSharp = 0.06;

function laplacianEnergy({side, values}: Luminance): number {
	let sum = 0;
	for (let y = 1; y < side - 1; y++) {
		for (let x = 1; x < side - 1; x++) sum += laplacianAt(values, y * side + x, side) ** 2;
	}
	return sum / (side - 2) ** 2;
}

function laplacianAt(values: Float32Array, index: number, side: number): number {
	const around = at(values, index - 1) + at(values, index + 1) + at(values, index - side) + at(values, index + side);
	return around - 4 * at(values, index);
}

/** 0 to 1: the share of pixels that are neither in the darkest nor in the brightest tenth, OFIQ's bounds of under- and over-exposure. */
export function exposureOf({values}: Luminance): number {
	return 1 - values.filter(value => value < dark || value > bright).length / values.length;
}

const dark = 26;
const bright = 246;

/** 0 to 1: the entropy of the 8-bit histogram, OFIQ's measure of dynamic range, with 1 from 6 bits, which well-lit faces reach. */
export function contrastOf({values}: Luminance): number {
	const histogram = new Uint32Array(256);
	for (const value of values) histogram[Math.round(value)] = (histogram[Math.round(value)] ?? 0) + 1;
	const entropy = histogram.reduce((sum, count) => sum + informationIn(count / values.length), 0);
	return Math.min(1, entropy / fullEntropy);
}

const fullEntropy = 6;

function informationIn(share: number): number {
	return share > 0 ? -share * Math.log2(share) : 0;
}

function varianceOf(values: Float32Array): number {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
}

function at(values: Float32Array, index: number): number {
	return values[index] as number;
}
