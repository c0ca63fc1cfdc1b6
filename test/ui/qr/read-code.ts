import decode from 'qr/decode.js';

/** Pixels per module: a camera sees more than one, too. */
const scale = 8;

/** Reads a drawn code with a different library than the one that drew it. */
export function readCode(svg: Element): string {
	const [left = 0, top = 0, side = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
	const polygons = polygonsOf(svg.querySelector('path')?.getAttribute('d') ?? '');
	const size = side * scale;
	const data = new Uint8ClampedArray(size * size * 4).fill(255);
	for (let y = 0; y < side; y++)
		for (let x = 0; x < side; x++) if (isInside(polygons, left + x + 0.5, top + y + 0.5)) blacken(data, size, x, y);
	return decode({width: size, height: size, data});
}

type Point = readonly [number, number];

const polygonsOf = (path: string): readonly (readonly Point[])[] =>
	path.split('Z').map(part => [...part.matchAll(/(-?\d+) (-?\d+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const));

/** Fills like SVG, by the even-odd rule, which gives the same result for outlines whose holes turn the other way. */
function isInside(polygons: readonly (readonly Point[])[], x: number, y: number): boolean {
	let crossings = 0;
	for (const points of polygons) {
		points.forEach(([x1, y1], index) => {
			const [x2, y2] = points[(index + 1) % points.length] ?? [x1, y1];
			if (x1 === x2 && x1 > x && y1 > y !== y2 > y) crossings++;
		});
	}
	return crossings % 2 === 1;
}

function blacken(data: Uint8ClampedArray, size: number, x: number, y: number): void {
	for (let row = y * scale; row < (y + 1) * scale; row++) {
		for (let column = x * scale; column < (x + 1) * scale; column++) data.fill(0, (row * size + column) * 4, (row * size + column) * 4 + 3);
	}
}
