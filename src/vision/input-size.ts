/** How large FaceBoxes is shown a picture. */
export interface LookSize {
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

export function inputSizeFor(picture: {readonly width: number; readonly height: number}, look: LookSize): InputSize {
	const scale = Math.min(look.longSide / Math.max(picture.width, picture.height), look.mostEnlarged);
	const [width, height] = [atLeastOne(picture.width * scale), atLeastOne(picture.height * scale)];
	return {width, height, paddedWidth: roundUp(width), paddedHeight: roundUp(height)};
}

function atLeastOne(pixels: number): number {
	return Math.max(1, Math.round(pixels));
}

function roundUp(pixels: number): number {
	return Math.ceil(pixels / multiple) * multiple;
}
