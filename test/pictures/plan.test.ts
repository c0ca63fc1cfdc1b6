import {describe, expect, test} from 'vitest';
import {changeBox, changeByKey, newBox, newCrop} from '../../src/pictures/before-posting/cover-boxes.ts';
import {layOut} from '../../src/pictures/before-posting/plan.ts';
import {longSideFor} from '../../src/pictures/before-posting/usable-size.ts';

const image = {width: 400, height: 300};
const plan = {covers: [{x: 101, y: 51, width: 41, height: 51, shape: 'box'}], quality: 0.9} as const;

describe('the layout of a copy', () => {
	test('is that of the original where nothing is asked for', () => {
		expect(layOut(plan, image)).toEqual({...image, from: {x: 0, y: 0, ...image}, isWhole: true, covers: plan.covers});
	});

	test('rounds covers outwards: none gets smaller than the face', () => {
		const {covers, isWhole} = layOut({...plan, longSide: 100}, image);
		expect(covers).toEqual([{x: 25, y: 12, width: 11, height: 14, shape: 'box'}]);
		expect(isWhole).toBe(false);
	});

	test('crops, and drops covers that are cut away', () => {
		const {covers, from} = layOut({...plan, crop: {x: 120, y: 0, width: 999, height: 60}}, image);
		expect(from).toEqual({x: 120, y: 0, width: 280, height: 60});
		expect(covers).toEqual([{x: 0, y: 51, width: 22, height: 9, shape: 'box'}]);
		expect(layOut({...plan, crop: {x: 200, y: 0, width: 50, height: 50}}, image).covers).toEqual([]);
	});

	test('never enlarges, and always has a pixel', () => {
		expect(layOut({...plan, longSide: 9000}, image)).toMatchObject(image);
		expect(layOut({...plan, crop: {x: 900, y: 900, width: 0, height: 0}, longSide: 1}, image)).toMatchObject({width: 1, height: 1});
	});
});

describe('a box that is moved', () => {
	const box = {x: 10, y: 10, width: 40, height: 40};

	test('goes where the arrow keys say, and grows and shrinks with Shift', () => {
		expect(changeByKey('ArrowRight', false, image)).toEqual({x: 4, y: 0});
		expect(changeByKey('ArrowUp', true, image)).toEqual({width: 0, height: -4});
		expect(changeByKey('Enter', false, image)).toBeUndefined();
	});

	test('stays in the picture, and keeps a size that can be grasped', () => {
		expect(changeBox(box, {x: -100, y: 1000}, image)).toEqual({x: 0, y: 260, width: 40, height: 40});
		expect(changeBox(box, {width: 9999, height: -9999}, image)).toEqual({x: 0, y: 10, width: 400, height: 4});
	});

	test('begins in the middle; a crop begins with most of the picture', () => {
		expect(newBox(image)).toEqual({x: 170, y: 120, width: 60, height: 60});
		expect(newCrop(image)).toEqual({x: 40, y: 30, width: 320, height: 240});
	});
});

test('the size at which faces become hard to match is that of the score', () => {
	const face = {boundingBox: {x: 0, y: 0, width: 200, height: 200}, landmarks: [], score: 0.9, measures: {interEyeDistance: 100}};
	const picture = {width: 1000, height: 800};
	// 20 pixels between the eyes is where `usable` begins.
	expect(longSideFor([face], picture, 'weak')).toBe(199);
	expect(longSideFor([face], {width: 100, height: 80}, 'very-good')).toBeUndefined();
	expect(longSideFor([], picture, 'unusable')).toBeUndefined();
});
