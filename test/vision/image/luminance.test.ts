import {expect, test} from 'vitest';
import {contrastOf, exposureOf, type Luminance, luminanceOf, sharpnessOf} from '../../../src/vision/image/luminance.ts';

const side = 64;
const image = (value: (x: number, y: number) => number): Luminance => ({
	side,
	values: Float32Array.from({length: side * side}, (_, index) => value(index % side, Math.floor(index / side))),
});
const wave = (length: number) => image(x => 128 + 100 * Math.sin((2 * Math.PI * x) / length));

test('green counts most for luminance, and blue least', () => {
	const pixels = new Uint8ClampedArray([255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 255, 255, 255, 0]);
	const [red, green, blue, white] = luminanceOf(pixels, 2).values;
	expect(green).toBeGreaterThan(red ?? 0);
	expect(red).toBeGreaterThan(blue ?? 0);
	expect(white).toBeCloseTo(255, 3);
});

test('fine detail counts as sharp, coarse detail as blurred, and an even area as neither', () => {
	const [fine, middling, coarse] = [4, 12, 40].map(length => sharpnessOf(wave(length))) as [number, number, number];
	expect(fine).toBeGreaterThan(0.8);
	expect(fine).toBeGreaterThan(middling);
	expect(middling).toBeGreaterThan(coarse);
	expect(coarse).toBeLessThan(0.1);
	expect(sharpnessOf(image(() => 90))).toBe(0);
});

test('sharpness does not depend on light or contrast', () => {
	const soft = image((x, y) => 60 + 10 * Math.sin(x / 2) * Math.cos(y / 3));
	const bold = image((x, y) => 120 + 60 * Math.sin(x / 2) * Math.cos(y / 3));
	expect(sharpnessOf(soft)).toBeCloseTo(sharpnessOf(bold), 4);
});

test('exposure is the share of pixels that are neither black nor burnt out', () => {
	expect(exposureOf(image(() => 128))).toBe(1);
	expect(exposureOf(image(() => 10))).toBe(0);
	expect(exposureOf(image(() => 250))).toBe(0);
	expect(exposureOf(image(x => (x < side / 4 ? 0 : 128)))).toBeCloseTo(0.75);
});

test('contrast grows with the number of different greys', () => {
	expect(contrastOf(image(() => 77))).toBe(0);
	expect(contrastOf(image(x => (x % 2) * 200))).toBeCloseTo(1 / 6);
	expect(contrastOf(image((x, y) => (x * side + y) % 256))).toBe(1);
});
