import {findPatches, type Patch, type Patches} from './dark-patches.ts';
import {darkPixels} from './dark-pixels.ts';
import type {GreyImage} from './grey-image.ts';
import {areaOf, hullOf, type Point, type Quad, quadOf, refined} from './quad.ts';

/** Seven cells must be told apart, so a smaller square cannot be read. Pixels. */
const leastSide = 12;

/** Dark squares, whatever is inside them. @param reach see {@link darkPixels} */
export function findQuads(image: GreyImage, reach: number): readonly Quad[] {
	const {labels, patches} = findPatches(darkPixels(image, reach), image.width, image.height);
	return patches.filter(isCandidate).flatMap(patch => {
		const quad = findQuad(patch, labels, image.width);
		return quad ? [quad] : [];
	});
}

function isCandidate({left, right, top, bottom, pixels}: Patch): boolean {
	const width = right - left + 1;
	const height = bottom - top + 1;
	if (width < leastSide || height < leastSide || width > height * 3 || height > width * 3) return false;
	// A black border alone covers half of a square, and a quarter of what encloses it when it stands on a corner.
	return pixels > width * height * 0.2;
}

function findQuad(patch: Patch, labels: Patches['labels'], width: number): Quad | undefined {
	const outline = outlineOf(patch, labels, width);
	const hull = hullOf(outline);
	const quad = quadOf(hull);
	// A hull that is no quadrilateral has much that lies outside the one through its extremes.
	return quad && areaOf(quad) > areaOf(hull) * 0.85 ? refined(quad, outline) : undefined;
}

/** The outermost edge of a patch in each of its rows and columns. */
function outlineOf({label, left, right, top, bottom}: Patch, labels: Patches['labels'], width: number): readonly Point[] {
	const points: Point[] = [];
	for (let y = top; y <= bottom; y++) {
		let [first, last] = [left, right];
		while (first < right && labels[y * width + first] !== label) first++;
		while (last > left && labels[y * width + last] !== label) last--;
		points.push({x: first, y: y + 0.5}, {x: last + 1, y: y + 0.5});
	}
	for (let x = left; x <= right; x++) {
		let [first, last] = [top, bottom];
		while (first < bottom && labels[first * width + x] !== label) first++;
		while (last > top && labels[last * width + x] !== label) last--;
		points.push({x: x + 0.5, y: first}, {x: x + 0.5, y: last + 1});
	}
	return points;
}
