/** The size at which FaceBoxes gets an image. */
export interface PassSize {
	/** Longest side of the input, in pixels. */
	readonly longSide: number;
	/** Greatest enlargement of a small image, so that its faces reach the network's smallest anchors (32 px). */
	readonly maxEnlargement: number;
}

/** Sizes in pixels: of the image as drawn, and of the whole input with its margin to the right and below. */
export interface InputSize {
	readonly width: number;
	readonly height: number;
	readonly paddedWidth: number;
	readonly paddedHeight: number;
}

/** The network halves its input six times before its middle head; any other size would shift the grids of its heads. */
const multiple = 64;

export function inputSizeFor(image: {readonly width: number; readonly height: number}, pass: PassSize): InputSize {
	const scale = Math.min(pass.longSide / Math.max(image.width, image.height), pass.maxEnlargement);
	const [width, height] = [atLeastOne(image.width * scale), atLeastOne(image.height * scale)];
	return {width, height, paddedWidth: roundUp(width), paddedHeight: roundUp(height)};
}

function atLeastOne(pixels: number): number {
	return Math.max(1, Math.round(pixels));
}

function roundUp(pixels: number): number {
	return Math.ceil(pixels / multiple) * multiple;
}
