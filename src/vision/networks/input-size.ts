/** How large FaceBoxes is shown a picture. */
export interface PassSize {
	/** Pixels of the input's long side, at most. */
	readonly longSide: number;
	/** Small pictures are enlarged, so that small faces meet the network's smallest anchors (32 px); at most so many times. */
	readonly mostEnlarged: number;
}

/** Pixels of a network's input: the picture drawn in it, and with its margin to the right and below. */
export interface InputSize {
	readonly width: number;
	readonly height: number;
	readonly paddedWidth: number;
	readonly paddedHeight: number;
}

/** The network halves its input six times before its middle head; a ragged edge would shift the grids of its heads. */
const multiple = 64;

export function inputSizeFor(image: {readonly width: number; readonly height: number}, pass: PassSize): InputSize {
	const scale = Math.min(pass.longSide / Math.max(image.width, image.height), pass.mostEnlarged);
	const [width, height] = [atLeastOne(image.width * scale), atLeastOne(image.height * scale)];
	return {width, height, paddedWidth: roundUp(width), paddedHeight: roundUp(height)};
}

function atLeastOne(pixels: number): number {
	return Math.max(1, Math.round(pixels));
}

function roundUp(pixels: number): number {
	return Math.ceil(pixels / multiple) * multiple;
}
