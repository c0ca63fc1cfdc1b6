/** Sides of a network's input. `width` and `height` of the picture drawn in it, `paddedWidth` and `paddedHeight` with its margin. */
export interface InputSize {
	readonly width: number;
	readonly height: number;
	readonly paddedWidth: number;
	readonly paddedHeight: number;
}

/** Long side of the input: every face of 24 px in a picture of 1024 px is seen, in a quarter of the time that 2048 px take. */
const longSide = 1024;
/** Small pictures are enlarged so that small faces meet the network's smallest anchors (32 px); more blurs without telling more. */
const mostEnlarged = 2;
/** The network halves its input six times before its middle head; a ragged edge would shift the grids of its heads. */
const multiple = 64;

/** How large a picture is shown to FaceBoxes. Figures: docs/vision.md. */
export function inputSizeFor(width: number, height: number): InputSize {
	const scale = Math.min(longSide / Math.max(width, height), mostEnlarged);
	const fitted = {width: atLeastOne(width * scale), height: atLeastOne(height * scale)};
	return {...fitted, paddedWidth: roundUp(fitted.width), paddedHeight: roundUp(fitted.height)};
}

function atLeastOne(pixels: number): number {
	return Math.max(1, Math.round(pixels));
}

function roundUp(pixels: number): number {
	return Math.ceil(pixels / multiple) * multiple;
}
