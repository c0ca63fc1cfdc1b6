import {type Answer, patternOf} from '../../../src/lab/cards/card-codes.ts';
import type {GreyImage} from '../../../src/lab/cards/grey-image.ts';
import {randomFrom} from '../../../src/lab/drawing/random.ts';

export interface HeldCard {
	readonly card: number;
	readonly answer: Answer;
	/** Middle of the card, in pixels. */
	readonly x: number;
	readonly y: number;
	/** One side of the black square if it faced the camera, in pixels. */
	readonly size: number;
	/** Degrees: tilted to the side, turned away, leaned back. */
	readonly roll?: number;
	readonly yaw?: number;
	readonly pitch?: number;
}

export interface Hall {
	readonly width: number;
	readonly height: number;
	readonly cards: readonly HeldCard[];
	readonly seed: number;
	/** Standard deviation of the sensor's noise, in levels of brightness. */
	readonly noise?: number;
	/** Brightness of the dark and of the light side of the hall. */
	readonly light?: readonly [number, number];
}

/** What a camera sees of a hall: people, windows, checked shirts, and the cards that are held up. */
export function drawHall({width, height, cards, seed, noise = 6, light = [0.55, 1]}: Hall): GreyImage {
	const random = randomFrom(seed);
	const levels = new Float32Array(width * height).fill(120);
	for (let shape = 0; shape < 60; shape++) drawClutter(levels, width, height, random);
	for (const held of cards) drawCard(levels, width, height, held);
	const data = new Uint8Array(width * height);
	for (let y = 0, at = 0; y < height; y++) {
		for (let x = 0; x < width; x++, at++) {
			const lit = light[0] + ((light[1] - light[0]) * x) / width;
			// Four uniform numbers added up are near enough to a normal distribution.
			const grain = (random() + random() + random() + random() - 2) * noise * 1.73;
			data[at] = Math.min(255, Math.max(0, blurred(levels, width, height, x, y) * lit + grain));
		}
	}
	return {width, height, data};
}

/** A head, a window with bars, or a checked shirt. */
function drawClutter(levels: Float32Array, width: number, height: number, random: () => number): void {
	const [kind, x0, y0] = [random(), random() * width, random() * height];
	const size = 20 + random() * 120;
	const [dark, pale] = [20 + random() * 60, 150 + random() * 90];
	fill(levels, width, height, [x0, y0, x0 + size, y0 + size], (x, y) => {
		const [u, v] = [(x - x0) / size, (y - y0) / size];
		if (kind < 0.4) return (u - 0.5) ** 2 * 1.6 + (v - 0.5) ** 2 < 0.2 ? dark : undefined;
		if (kind < 0.7) return u % 0.3 < 0.06 || v % 0.4 < 0.06 || u > 0.94 || v > 0.94 ? dark : pale;
		return (Math.floor(u * 9) + Math.floor(v * 9)) % 2 ? dark : pale;
	});
}

const turnsOf: Readonly<Record<Answer, number>> = {A: 0, B: 270, C: 180, D: 90, E: 0};

/** Half of a card's side, in cells of its pattern: the black square has seven. */
const halfCard = 6;

function drawCard(
	levels: Float32Array,
	width: number,
	height: number,
	{card, answer, x, y, size, roll = 0, yaw = 0, pitch = 0}: HeldCard,
): void {
	const black = patternOf(card, answer === 'E' ? 'back' : 'front');
	const cell = size / 7;
	const onCard = cardPlane(cell, roll + turnsOf[answer], yaw, pitch);
	const reach = halfCard * cell * 1.6;
	fill(levels, width, height, [x - reach, y - reach, x + reach, y + reach], (px, py) => {
		// Each pixel of a sensor gathers the light of its whole area.
		let [sum, hits] = [0, 0];
		for (const dx of [0.25, 0.75]) {
			for (const dy of [0.25, 0.75]) {
				const level = levelOn(black, ...onCard(px + dx - x, py + dy - y));
				if (level === undefined) continue;
				sum += level;
				hits++;
			}
		}
		return hits > 2 ? sum / hits : undefined;
	});
}

/** The brightness at a place on a card, in cells from its middle. */
function levelOn(black: readonly boolean[], u: number, v: number): number | undefined {
	const farther = Math.max(Math.abs(u), Math.abs(v));
	if (farther > halfCard) return undefined;
	// A letter on each of the four sides.
	if (farther > 4.7) return farther < 5.7 && Math.min(Math.abs(u), Math.abs(v)) < 0.5 ? 30 : 215;
	if (farther > 3.5) return 215;
	if (farther > 2.5) return 30;
	return black[Math.floor(v + 2.5) * 5 + Math.floor(u + 2.5)] ? 30 : 215;
}

/** From pixels to cells, for a card that is turned in space and seen from thirty times its size. */
function cardPlane(cell: number, roll: number, yaw: number, pitch: number): (x: number, y: number) => readonly [number, number] {
	const away = 30 * cell * 7;
	const [[sr, cr], [sy, cy], [sp, cp]] = [roll, yaw, pitch].map(degrees => {
		const angle = (degrees * Math.PI) / 180;
		return [Math.sin(angle), Math.cos(angle)] as const;
	}) as [readonly [number, number], readonly [number, number], readonly [number, number]];
	/** The card's own axes in space: rolled, then turned, then leaned. */
	const across = [cr * cy, sr * cp + cr * sy * sp, sr * sp - cr * sy * cp] as const;
	const down = [-sr * cy, cr * cp - sr * sy * sp, cr * sp + sr * sy * cp] as const;
	const normal = [
		across[1] * down[2] - across[2] * down[1],
		across[2] * down[0] - across[0] * down[2],
		across[0] * down[1] - across[1] * down[0],
	] as const;
	return (x, y) => {
		const ray = [x / away, y / away, 1] as const;
		const far = (normal[2] * away) / (normal[0] * ray[0] + normal[1] * ray[1] + normal[2]);
		const at = [ray[0] * far, ray[1] * far, far - away] as const;
		const along = (axis: readonly [number, number, number]): number => (at[0] * axis[0] + at[1] * axis[1] + at[2] * axis[2]) / cell;
		return [along(across), along(down)];
	};
}

function fill(
	levels: Float32Array,
	width: number,
	height: number,
	[left, top, right, bottom]: readonly [number, number, number, number],
	levelAt: (x: number, y: number) => number | undefined,
): void {
	for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, bottom); y++) {
		for (let x = Math.max(0, Math.floor(left)); x < Math.min(width, right); x++) {
			const level = levelAt(x, y);
			if (level !== undefined) levels[y * width + x] = level;
		}
	}
}

/** A lens that is not quite sharp. */
function blurred(levels: Float32Array, width: number, height: number, x: number, y: number): number {
	const at = (dx: number, dy: number): number =>
		levels[Math.min(height - 1, Math.max(0, y + dy)) * width + Math.min(width - 1, Math.max(0, x + dx))] ?? 0;
	return at(0, 0) * 0.4 + (at(1, 0) + at(-1, 0) + at(0, 1) + at(0, -1)) * 0.12 + (at(1, 1) + at(-1, -1) + at(1, -1) + at(-1, 1)) * 0.03;
}

/** Three cards, of which two say B. */
export const smallHall = drawHall({
	width: 640,
	height: 360,
	seed: 1,
	cards: [
		{card: 1, answer: 'A', x: 120, y: 180, size: 60},
		{card: 2, answer: 'B', x: 320, y: 180, size: 60},
		{card: 3, answer: 'B', x: 520, y: 180, size: 60},
	],
});
