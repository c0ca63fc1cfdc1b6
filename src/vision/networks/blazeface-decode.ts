import type {BoundingBox, Landmark} from '../../core/evidence/face.ts';
import {overlap} from '../merge.ts';

/** Result of the second pass on one crop. Coordinates are relative to the crop, 0 to 1. */
export interface SecondPass {
	/** 0 to 1. */
	readonly score: number;
	readonly landmarks: readonly Landmark[];
}

/** Side of the network's input in pixels; its outputs are offsets in these pixels. */
export const blazefaceSide = 128;
/** A logit, the box in four numbers, and six points. */
const numbersAnAnchor = 17;

/** Centres of the anchors: two per cell on a 16x16 grid, then six per cell on an 8x8 grid (MediaPipe's `SsdAnchorsCalculator`). */
const anchors = [...grid(16, 2), ...grid(8, 6)];
export const anchorCount = anchors.length;
/** Length of the network's output for one crop. */
export const numbersACrop = anchorCount * numbersAnAnchor;

/** The order of BlazeFace's six points. */
const types = ['right-eye', 'left-eye', 'nose', 'mouth', 'right-ear', 'left-ear'] as const;

/** Overlap (0 to 1) below which the network found another face than the expected one. */
const sameFace = 0.2;

/**
 * The most certain face in a crop that overlaps the expected one; `undefined` where none does.
 *
 * @param output the network's raw output for this crop, {@link numbersACrop} numbers
 * @param expected the first pass's box, relative to the crop, 0 to 1
 */
export function decodeBlazeface(output: Float32Array, expected: BoundingBox): SecondPass | undefined {
	const best = anchors.reduce((leader, anchor, index) => {
		const start = index * numbersAnAnchor;
		const better = leader < 0 || at(output, start) > at(output, leader);
		return better && overlap(boxAt(output, start, anchor), expected) >= sameFace ? start : leader;
	}, -1);
	if (best < 0) return undefined;
	return {score: 1 / (1 + Math.exp(-at(output, best))), landmarks: landmarksAt(output, best)};
}

function boxAt(output: Float32Array, start: number, anchor: {x: number; y: number}): BoundingBox {
	const width = at(output, start + 3) / blazefaceSide;
	const height = at(output, start + 4) / blazefaceSide;
	const x = anchor.x + at(output, start + 1) / blazefaceSide - width / 2;
	const y = anchor.y + at(output, start + 2) / blazefaceSide - height / 2;
	return {x, y, width, height};
}

function landmarksAt(output: Float32Array, start: number): readonly Landmark[] {
	const anchor = anchors[start / numbersAnAnchor] as {x: number; y: number};
	return types.map((type, index) => ({
		type,
		x: anchor.x + at(output, start + 5 + index * 2) / blazefaceSide,
		y: anchor.y + at(output, start + 6 + index * 2) / blazefaceSide,
	}));
}

function grid(side: number, perCell: number): {x: number; y: number}[] {
	return Array.from({length: side * side * perCell}, (_, index) => {
		const cell = Math.floor(index / perCell);
		return {x: ((cell % side) + 0.5) / side, y: (Math.floor(cell / side) + 0.5) / side};
	});
}

function at(values: Float32Array, index: number): number {
	return values[index] as number;
}
