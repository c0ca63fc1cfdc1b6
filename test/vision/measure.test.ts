import {expect, test} from 'vitest';
import type {Landmark} from '../../src/core/evidence/face.ts';
import {cutOffOf, eyeDistance} from '../../src/vision/measure.ts';

const eyes: readonly Landmark[] = [
	{type: 'right-eye', x: 100, y: 100},
	{type: 'left-eye', x: 130, y: 140},
];

test('the eye distance is measured between the centres of the eyes', () => {
	expect(eyeDistance(eyes)).toBeCloseTo(50);
	expect(eyeDistance(eyes, {yaw: 0, pitch: 20, roll: 50})).toBeCloseTo(50);
});

test('the eye distance is corrected for a turned head, to either side alike', () => {
	expect(eyeDistance(eyes, {yaw: 45, pitch: 0, roll: 0})).toBeCloseTo(50 * Math.SQRT2);
	expect(eyeDistance(eyes, {yaw: -45, pitch: 0, roll: 0})).toBeCloseTo(50 * Math.SQRT2);
});

test('beyond 60 degrees the correction no longer grows', () => {
	expect(eyeDistance(eyes, {yaw: 89, pitch: 0, roll: 0})).toBeCloseTo(100);
});

test('one eye alone has no eye distance', () => {
	expect(eyeDistance(eyes.slice(0, 1))).toBeUndefined();
});

test('the part of a face outside the image counts as cut off', () => {
	const image = {width: 100, height: 80};
	expect(cutOffOf({x: 10, y: 10, width: 20, height: 20}, image)).toBe(0);
	expect(cutOffOf({x: -10, y: 10, width: 20, height: 20}, image)).toBe(0.5);
	expect(cutOffOf({x: 90, y: 70, width: 20, height: 20}, image)).toBe(0.75);
});
