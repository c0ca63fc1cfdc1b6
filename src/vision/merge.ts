import type {BoundingBox} from '../core/evidence/face.ts';

export interface ScoredBox extends BoundingBox {
	/** 0 to 1. */
	readonly score: number;
}

/** Intersection over union from which two boxes count as the same face; also used by FaceBoxes' own post-processing. */
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

/** Keeps only the most certain box of every face, the most certain first (greedy non-maximum suppression). */
export function suppressDuplicates<T extends ScoredBox>(boxes: readonly T[]): readonly T[] {
	const unique: T[] = [];
	for (const box of boxes.toSorted((a, b) => b.score - a.score)) {
		if (!unique.some(other => overlap(other, box) >= sameFace)) unique.push(box);
	}
	return unique;
}

/**
 * Combines two passes over one image: the score is the mean of both in log-odds, the box their mean weighted by certainty. Where a pass
 * found nothing, it counts as just below its threshold.
 *
 * @param first, second without duplicates
 * @param minScore the threshold of both passes, 0 to 1
 */
export function combinePasses(first: readonly ScoredBox[], second: readonly ScoredBox[], minScore: number): readonly ScoredBox[] {
	const unmatched = new Set(second);
	const matched = first.map(box => {
		const partner = findPartner(box, unmatched);
		if (partner) unmatched.delete(partner);
		return {...(partner ? meanBox(box, partner) : box), score: meanScore(box.score, partner?.score ?? minScore)};
	});
	const alone = [...unmatched].map(box => ({...box, score: meanScore(box.score, minScore)}));
	return suppressDuplicates([...matched, ...alone]);
}

function findPartner(box: ScoredBox, others: Iterable<ScoredBox>): ScoredBox | undefined {
	let closest: ScoredBox | undefined;
	for (const other of others) if (overlap(box, other) >= Math.max(sameFace, closest ? overlap(box, closest) : 0)) closest = other;
	return closest;
}

function meanBox(a: ScoredBox, b: ScoredBox): BoundingBox {
	const share = a.score ** 2 / (a.score ** 2 + b.score ** 2);
	const mean = (side: keyof BoundingBox) => a[side] * share + b[side] * (1 - share);
	return {x: mean('x'), y: mean('y'), width: mean('width'), height: mean('height')};
}

/** The mean in log-odds: a confident pass outweighs an undecided one. */
function meanScore(a: number, b: number): number {
	return 1 / (1 + Math.sqrt(((1 - a) / a) * ((1 - b) / b)));
}

function area({width, height}: BoundingBox): number {
	return width * height;
}
