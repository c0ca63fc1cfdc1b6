import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {DetectedFace, FaceMeasures} from '../../../src/core/evidence/face.ts';
import {assessFace} from '../../../src/core/score/face-quality.ts';
import {usabilities} from '../../../src/core/score/usability.ts';

const face = (measures: FaceMeasures, width = 100): DetectedFace => ({
	boundingBox: {x: 0, y: 0, width, height: width * 1.3},
	landmarks: [],
	score: 0.9,
	measures,
});
const frontal = {yaw: 0, pitch: 0, roll: 0};
const perfect = {headPose: frontal, sharpness: 1, exposure: 1, contrast: 1, cutOff: 0};
const usability = (measures: FaceMeasures, scale = 1) => assessFace(face(measures), scale).usability;

test.each([
	[11, 'unusable'],
	[12, 'weak'],
	[19, 'weak'],
	[20, 'usable'],
	[34, 'usable'],
	[35, 'good'],
	[49, 'good'],
	[50, 'very-good'],
	[300, 'very-good'],
] as const)('%d px between the eyes of a perfect face: %s', (interEyeDistance, expected) => {
	expect(usability({...perfect, interEyeDistance})).toBe(expected);
});

test('the larger rendition is what counts', () => {
	const small = face({...perfect, interEyeDistance: 10});
	expect(assessFace(small, 1).usability).toBe('unusable');
	expect(assessFace(small, 4)).toMatchObject({interEyeDistance: 40, usability: 'good'});
});

test('where no eyes were found, the box tells their distance', () => {
	expect(assessFace(face({}, 215), 1).interEyeDistance).toBeCloseTo(100);
});

test('what was not measured does not read as safe', () => {
	expect(usability({interEyeDistance: 60})).toBe('very-good');
});

test.each([
	['turned 45 degrees', {headPose: {...frontal, yaw: 45}}],
	['nodding 30 degrees', {headPose: {...frontal, pitch: -30}}],
	['blurred', {sharpness: 0.3}],
])('a large face is not very good when %s', (_, change) => {
	expect(usability({...perfect, interEyeDistance: 500, ...change})).toBe('good');
});

test('roll costs nothing: every face matcher turns the picture upright', () => {
	expect(usability({...perfect, interEyeDistance: 60, headPose: {...frontal, roll: 90}})).toBe('very-good');
});

test('a profile is of no use, however large', () => {
	expect(usability({...perfect, interEyeDistance: 200, headPose: {...frontal, yaw: 88}})).toBe('unusable');
});

const share = fc.double({min: 0, max: 1, noNaN: true});
const angle = fc.double({min: -90, max: 90, noNaN: true});
const measures = fc.record({
	interEyeDistance: fc.double({min: 0, max: 400, noNaN: true}),
	headPose: fc.record({yaw: angle, pitch: angle, roll: angle}),
	sharpness: share,
	exposure: share,
	contrast: share,
	cutOff: share,
});
type Measures = Required<FaceMeasures>;

test.each<[string, (worse: Measures, by: number) => Measures]>([
	['larger', (worse, by) => ({...worse, interEyeDistance: worse.interEyeDistance * (1 + by)})],
	['sharper', (worse, by) => ({...worse, sharpness: worse.sharpness + by * (1 - worse.sharpness)})],
	['less turned', (worse, by) => ({...worse, headPose: {...worse.headPose, yaw: worse.headPose.yaw * (1 - by)}})],
	['less tipped', (worse, by) => ({...worse, headPose: {...worse.headPose, pitch: worse.headPose.pitch * (1 - by)}})],
	['better lit', (worse, by) => ({...worse, exposure: worse.exposure + by * (1 - worse.exposure)})],
	['richer in contrast', (worse, by) => ({...worse, contrast: worse.contrast + by * (1 - worse.contrast)})],
	['less cut off', (worse, by) => ({...worse, cutOff: worse.cutOff * (1 - by)})],
])('a face that is %s never scores less', (_, improve) => {
	fc.assert(
		fc.property(measures, share, (worse, by) => {
			const [before, after] = [assessFace(face(worse), 1), assessFace(face(improve(worse, by)), 1)];
			expect(after.unifiedQualityScore).toBeGreaterThanOrEqual(before.unifiedQualityScore - 1e-9);
			expect(usabilities.indexOf(after.usability)).toBeGreaterThanOrEqual(usabilities.indexOf(before.usability));
			expect(after.unifiedQualityScore).toBeGreaterThanOrEqual(0);
			expect(after.unifiedQualityScore).toBeLessThanOrEqual(100);
		}),
	);
});
