/** Brightness from 0 to 255, row by row. */
export interface GreyImage {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8Array | Uint8ClampedArray;
}

/** The brightness of a frame of the camera. */
export function toGrey({width, height, data}: Pick<ImageData, 'width' | 'height' | 'data'>): GreyImage {
	const grey = new Uint8Array(width * height);
	// The weights of Rec. 601, in 256ths.
	for (let at = 0, from = 0; at < grey.length; at++, from += 4) {
		grey[at] = (77 * (data[from] ?? 0) + 150 * (data[from + 1] ?? 0) + 29 * (data[from + 2] ?? 0)) >> 8;
	}
	return {width, height, data: grey};
}

/** Brightness between pixels; outside the image it is that of the edge. */
export function brightnessAt({width, height, data}: GreyImage, x: number, y: number): number {
	const left = Math.min(width - 1, Math.max(0, x - 0.5));
	const top = Math.min(height - 1, Math.max(0, y - 0.5));
	const x0 = Math.floor(left);
	const y0 = Math.floor(top);
	const x1 = Math.min(width - 1, x0 + 1);
	const y1 = Math.min(height - 1, y0 + 1);
	const across = left - x0;
	const upper = (data[y0 * width + x0] ?? 0) * (1 - across) + (data[y0 * width + x1] ?? 0) * across;
	const lower = (data[y1 * width + x0] ?? 0) * (1 - across) + (data[y1 * width + x1] ?? 0) * across;
	return upper + (lower - upper) * (top - y0);
}
