import {findPattern, type KnownPattern, patternCells} from './card-codes.ts';
import {brightnessAt, type GreyImage} from './grey-image.ts';
import {mean, type Point, type Quad} from './quad.ts';

/** The pattern and the black border around it. */
const cells = patternCells + 2;

/** Levels of brightness between black and white: less cannot be told from shadows. */
const leastContrast = 24;

/** Cells of the border that may be light, and places around it that may be dark, such as under a finger. */
const mostLightBorder = 2;
const mostDarkAround = 6;

/** The card inside a dark square; `undefined` if it is none. */
export function readQuad(image: GreyImage, quad: Quad): KnownPattern | undefined {
	const at = projectionOf(quad);
	const sample = (x: number, y: number): number => mean(around.map(([dx, dy]) => brightnessOf(image, at(x + dx, y + dy))));
	const all = Array.from({length: cells ** 2}, (_, index) => {
		const [x, y] = [index % cells, Math.floor(index / cells)];
		return {isBorder: x === 0 || y === 0 || x === cells - 1 || y === cells - 1, level: sample(x + 0.5, y + 0.5)};
	});
	const border = all.filter(({isBorder}) => isBorder).map(({level}) => level);
	const margin = marginPoints.map(([x, y]) => brightnessOf(image, at(x, y)));
	const black = median(border);
	const white = median(margin);
	if (white - black < leastContrast) return undefined;
	const limit = (black + white) / 2;
	if (border.filter(level => level >= limit).length > mostLightBorder) return undefined;
	if (margin.filter(level => level < limit).length > mostDarkAround) return undefined;
	return findPattern(all.filter(({isBorder}) => !isBorder).map(({level}) => level < limit));
}

/** Five places in a cell, so that a noisy pixel does not decide. */
const around = [
	[0, 0],
	[-0.2, -0.2],
	[0.2, -0.2],
	[-0.2, 0.2],
	[0.2, 0.2],
] as const;

/** Places in the white margin around the border. */
const marginPoints: readonly (readonly [x: number, y: number])[] = Array.from({length: cells}, (_, index) => index + 0.5).flatMap(along => [
	[along, -0.6] as const,
	[along, cells + 0.6] as const,
	[-0.6, along] as const,
	[cells + 0.6, along] as const,
]);

const brightnessOf = (image: GreyImage, {x, y}: Point): number => brightnessAt(image, x, y);

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/**
 * From cells of the card to the picture: the projective mapping of a square to four corners.
 * Heckbert, Fundamentals of Texture Mapping and Image Warping (1989), section 2.2.3.
 */
function projectionOf([a, b, c, d]: Quad): (x: number, y: number) => Point {
	const sumX = a.x - b.x + c.x - d.x;
	const sumY = a.y - b.y + c.y - d.y;
	const [x1, x2, y1, y2] = [b.x - c.x, d.x - c.x, b.y - c.y, d.y - c.y];
	const divisor = x1 * y2 - x2 * y1;
	const g = (sumX * y2 - x2 * sumY) / divisor;
	const h = (x1 * sumY - sumX * y1) / divisor;
	return (x, y) => {
		const [u, v] = [x / cells, y / cells];
		const scale = g * u + h * v + 1;
		return {
			x: ((b.x - a.x + g * b.x) * u + (d.x - a.x + h * d.x) * v + a.x) / scale,
			y: ((b.y - a.y + g * b.y) * u + (d.y - a.y + h * d.y) * v + a.y) / scale,
		};
	};
}
