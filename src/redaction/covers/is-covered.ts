import {type Cover, colourAt} from './cover.ts';

/** Levels, of 255, by which a colour may differ after a JPEG of the lowest quality that is saved. */
const tolerance = 48;
/** Share of a cover's pixels that may differ by more: those along its edges, where JPEG mixes in what is beside it. */
const maxDiffering = 0.1;

/** Pixels as decoded from a file. */
export interface Pixels {
	readonly width: number;
	readonly height: number;
	/** RGBA. */
	readonly data: Uint8ClampedArray;
}

/**
 * Whether a saved picture shows nothing but the cover where the cover must be. Whatever was made from the face instead, as a blur or a
 * mosaic is, differs; and so does a cover that is somewhere else.
 *
 * @param pixels the part of the saved picture that begins at the cover's own corner
 */
export function isCovered(pixels: Pixels, cover: Cover): boolean {
	let inside = 0;
	let differing = 0;
	for (let row = 0; row < pixels.height; row++) {
		for (let column = 0; column < pixels.width; column++) {
			const colour = colourAt(cover, Math.floor(cover.x) + column, Math.floor(cover.y) + row);
			if (!colour) continue;
			inside++;
			const at = (row * pixels.width + column) * 4;
			if (colour.some((level, channel) => Math.abs(level - (pixels.data[at + channel] ?? 0)) > tolerance)) differing++;
		}
	}
	return inside > 0 && differing <= inside * maxDiffering;
}

/** Whether two pictures of the same size have the same pixels but for what is under a cover. */
export function isSameOutside(first: Pixels, second: Pixels, covers: readonly Cover[]): boolean {
	if (first.width !== second.width || first.height !== second.height) return false;
	// A pixel at a time: a photograph has twelve million.
	const [before, after] = [first, second].map(({data}) => new Uint32Array(data.buffer, data.byteOffset, data.length / 4)) as [
		Uint32Array,
		Uint32Array,
	];
	for (let place = 0; place < before.length; place++) {
		if (before[place] === after[place]) continue;
		const [column, row] = [place % first.width, Math.floor(place / first.width)];
		if (!covers.some(cover => colourAt(cover, column, row))) return false;
	}
	return true;
}
