import type {BoundingBox} from '../core/face.ts';

export interface ScoredBox extends BoundingBox {
	/** 0 to 1. */
	readonly score: number;
}

/** Two boxes that share more than this of their union show the same face. FaceBoxes' own post-processing uses 0.3 as well. */
const sameFace = 0.3;

/** Intersection over union, 0 to 1. */
export function overlap(a: BoundingBox, b: BoundingBox): number {
	const shared = sharedArea(a, b);
	return shared === 0 ? 0 : shared / (area(a) + area(b) - shared);
}

/** Pixels that both boxes cover. */
export function sharedArea(a: BoundingBox, b: BoundingBox): number {
	const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
	const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
	return Math.max(0, width) * Math.max(0, height);
}

/** Keeps the most certain box of every face, most certain first (greedy non-maximum suppression). */
export function withoutDoubles<T extends ScoredBox>(boxes: readonly T[]): readonly T[] {
	const kept: T[] = [];
	for (const box of boxes.toSorted((a, b) => b.score - a.score)) {
		if (!kept.some(other => overlap(other, box) >= sameFace)) kept.push(box);
	}
	return kept;
}

function area({width, height}: BoundingBox): number {
	return width * height;
}
