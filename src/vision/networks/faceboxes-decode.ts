import type {BoundingBox} from '../../core/evidence/face.ts';
import type {ScoredBox} from '../merge.ts';

/** Raw output of one of the network's three heads: row by row, cell by cell, anchor by anchor. */
export interface Head {
	readonly rows: number;
	readonly columns: number;
	/** Two logits per anchor: background, face. */
	readonly logits: Float32Array;
	/** Four numbers per anchor: the box relative to the anchor, as dy, dx, log height, log width. */
	readonly boxes: Float32Array;
}

/** A square in which the network expects a face, in pixels of its input. */
interface Anchor {
	readonly x: number;
	readonly y: number;
	readonly size: number;
}

/** Anchors of one cell of each head, relative to the cell's corner. Taken from the graph's `anchor_generator` nodes. */
const cells: readonly {readonly stride: number; readonly anchors: readonly Anchor[]}[] = [
	{stride: 32, anchors: [...grid(4, 4, 8, 32), ...grid(2, 0, 32, 64), {x: 16, y: 16, size: 128}]},
	{stride: 64, anchors: [{x: 32, y: 32, size: 256}]},
	{stride: 128, anchors: [{x: 64, y: 64, size: 512}]},
];

/** Scale of the network's outputs, to be undone: the graph's `decode_predictions` constants. */
const stretch = {centre: 10, size: 5} as const;

/**
 * Boxes in pixels of the network's input, duplicates included. Done here because the graph's own decoding, in some 250 small nodes, takes
 * as long as the rest of the network.
 *
 * @param minScore 0 to 1; anchors below it are skipped
 */
export function decodeFaceboxes(heads: readonly Head[], input: {width: number; height: number}, minScore: number): readonly ScoredBox[] {
	const leastMargin = Math.log(minScore / (1 - minScore));
	return heads.flatMap((head, level) => decodeHead(head, level, input, leastMargin));
}

function decodeHead(head: Head, level: number, input: {width: number; height: number}, leastMargin: number): ScoredBox[] {
	const cell = cells[level];
	if (!cell) throw new RangeError(`FaceBoxes has three heads; there is no head ${level + 1}.`);
	const found: ScoredBox[] = [];
	for (let index = 0; index < head.logits.length / 2; index++) {
		const margin = at(head.logits, index * 2 + 1) - at(head.logits, index * 2);
		if (margin < leastMargin) continue;
		const anchor = clip(anchorAt(index, cell, head.columns), input);
		found.push({score: 1 / (1 + Math.exp(-margin)), ...boxAt(head.boxes, index * 4, anchor)});
	}
	return found;
}

function anchorAt(index: number, {stride, anchors}: (typeof cells)[number], columns: number): Anchor {
	const cell = Math.floor(index / anchors.length);
	const {x, y, size} = anchors[index % anchors.length] as Anchor;
	return {x: (cell % columns) * stride + x, y: Math.floor(cell / columns) * stride + y, size};
}

/** The network was trained with anchors clipped to its input. */
function clip({x, y, size}: Anchor, {width, height}: {width: number; height: number}): BoundingBox {
	const left = Math.max(0, x - size / 2);
	const top = Math.max(0, y - size / 2);
	return {x: left, y: top, width: Math.min(width, x + size / 2) - left, height: Math.min(height, y + size / 2) - top};
}

function boxAt(boxes: Float32Array, offset: number, anchor: BoundingBox): BoundingBox {
	const width = Math.exp(at(boxes, offset + 3) / stretch.size) * anchor.width;
	const height = Math.exp(at(boxes, offset + 2) / stretch.size) * anchor.height;
	const x = anchor.x + anchor.width / 2 + (at(boxes, offset + 1) / stretch.centre) * anchor.width;
	const y = anchor.y + anchor.height / 2 + (at(boxes, offset) / stretch.centre) * anchor.height;
	return {x: x - width / 2, y: y - height / 2, width, height};
}

/** Column by column, the order of anchors within a cell. */
function grid(count: number, start: number, step: number, size: number): Anchor[] {
	return Array.from({length: count * count}, (_, index) => ({
		x: start + Math.floor(index / count) * step,
		y: start + (index % count) * step,
		size,
	}));
}

function at(values: Float32Array, index: number): number {
	return values[index] as number;
}
