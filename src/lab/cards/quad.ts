export interface Point {
	readonly x: number;
	readonly y: number;
}

/** Four corners, clockwise as seen. */
export type Quad = readonly [Point, Point, Point, Point];

/** Twice the area of the triangle; positive if the three turn clockwise as seen. */
export const cross = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** @returns the area of a polygon whose corners run clockwise */
export const areaOf = (corners: readonly Point[]): number =>
	corners.reduce((sum, {x, y}, index) => {
		const next = corners[(index + 1) % corners.length];
		return next ? sum + x * next.y - next.x * y : sum;
	}, 0) / 2;

/** The convex hull, clockwise (Andrew's monotone chain). */
export function hullOf(points: readonly Point[]): readonly Point[] {
	const sorted = points.toSorted((a, b) => a.x - b.x || a.y - b.y);
	const chain = (each: readonly Point[]): Point[] => {
		const built: Point[] = [];
		for (const point of each) {
			for (let [a, b] = built.slice(-2); a && b && cross(a, b, point) <= 0; [a, b] = built.slice(-2)) built.pop();
			built.push(point);
		}
		return built.slice(0, -1);
	};
	return [...chain(sorted), ...chain(sorted.toReversed())];
}

/** The quadrilateral that a hull is nearly; `undefined` if it is something else. */
export function quadOf(hull: readonly Point[]): Quad | undefined {
	const [start] = hull;
	if (!start || hull.length < 4) return undefined;
	const centre = {x: mean(hull.map(({x}) => x)), y: mean(hull.map(({y}) => y))};
	const first = farthest(hull, point => distance(point, centre));
	const third = farthest(hull, point => distance(point, first));
	const second = farthest(hull, point => -cross(first, third, point));
	const fourth = farthest(hull, point => cross(first, third, point));
	const quad: Quad = [first, second, third, fourth];
	return isConvex(quad) ? quad : undefined;
}

const isConvex = ([a, b, c, d]: Quad): boolean => cross(a, b, c) > 0 && cross(b, c, d) > 0 && cross(c, d, a) > 0 && cross(d, a, b) > 0;

function farthest(points: readonly Point[], measure: (point: Point) => number): Point {
	const [first, ...others] = points;
	if (!first) throw new Error('There is no point to choose from.');
	return others.reduce((best, point) => (measure(point) > measure(best) ? point : best), first);
}

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
export const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

/** Corners between pixels: each side becomes the line that fits its points best, and neighbouring lines meet in a corner. */
export function refined(quad: Quad, outline: readonly Point[]): Quad {
	const lines = quad.map((from, index) => fitLine(from, quad[(index + 1) % 4] ?? from, outline));
	const corners = quad.map((corner, index) => {
		const [before, after] = [lines[(index + 3) % 4], lines[index]];
		const met = before && after && meet(before, after);
		// A line through too few points can lead far away; then the corner that was seen is the better one.
		return met && distance(met, corner) < distance(quad[0], quad[2]) / 8 ? met : corner;
	});
	return corners as unknown as Quad;
}

/** A point of a line and its direction, of length 1. */
interface Line {
	readonly at: Point;
	readonly along: Point;
}

/** Total least squares over the points near the middle of a side: corners are round in a picture. */
function fitLine(from: Point, to: Point, outline: readonly Point[]): Line | undefined {
	const length = distance(from, to);
	const along = {x: (to.x - from.x) / length, y: (to.y - from.y) / length};
	const near = outline.filter(({x, y}) => {
		const forward = (x - from.x) * along.x + (y - from.y) * along.y;
		const aside = Math.abs((y - from.y) * along.x - (x - from.x) * along.y);
		return forward > length * 0.12 && forward < length * 0.88 && aside < Math.max(1.5, length * 0.08);
	});
	if (near.length < 4) return undefined;
	const at = {x: mean(near.map(({x}) => x)), y: mean(near.map(({y}) => y))};
	const xx = mean(near.map(({x}) => (x - at.x) ** 2));
	const yy = mean(near.map(({y}) => (y - at.y) ** 2));
	const xy = mean(near.map(({x, y}) => (x - at.x) * (y - at.y)));
	const angle = Math.atan2(2 * xy, xx - yy) / 2;
	return {at, along: {x: Math.cos(angle), y: Math.sin(angle)}};
}

function meet(a: Line, b: Line): Point | undefined {
	const turn = a.along.x * b.along.y - a.along.y * b.along.x;
	if (Math.abs(turn) < 0.1) return undefined;
	const way = ((b.at.x - a.at.x) * b.along.y - (b.at.y - a.at.y) * b.along.x) / turn;
	return {x: a.at.x + a.along.x * way, y: a.at.y + a.along.y * way};
}
