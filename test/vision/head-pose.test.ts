import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Landmark} from '../../src/core/evidence/face.ts';
import {meanHead, poseFromLandmarks} from '../../src/vision/head-pose.ts';

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** The mean head, seen from far away, after a nod, a turn and a tilt, in that order. */
function seen({yaw, pitch, roll}: {yaw: number; pitch: number; roll: number}, size = 10, shift = 200): Landmark[] {
	const [a, b, c] = [radians(yaw), radians(pitch), radians(roll)];
	return Object.entries(meanHead).map(([type, [x, y, z]]) => {
		const nodded = [x, y * Math.cos(b) - z * Math.sin(b), y * Math.sin(b) + z * Math.cos(b)] as const;
		const shaken = [nodded[0] * Math.cos(a) + nodded[2] * Math.sin(a), nodded[1]] as const;
		const tilted = [shaken[0] * Math.cos(c) - shaken[1] * Math.sin(c), shaken[0] * Math.sin(c) + shaken[1] * Math.cos(c)] as const;
		return {type: type as Landmark['type'], x: shift + size * tilted[0], y: shift + size * tilted[1]};
	});
}

const angle = (most: number) => fc.integer({min: -most, max: most});

test('a head that faces the camera has no yaw, pitch or roll', () => {
	const pose = poseFromLandmarks(seen({yaw: 0, pitch: 0, roll: 0}));
	expect(pose?.yaw).toBeCloseTo(0);
	expect(pose?.pitch).toBeCloseTo(0);
	expect(pose?.roll).toBeCloseTo(0);
});

test.each([
	['to its own left', {yaw: 30, pitch: 0, roll: 0}],
	['to its own right', {yaw: -45, pitch: 0, roll: 0}],
	['up', {yaw: 0, pitch: 25, roll: 0}],
	['down', {yaw: 0, pitch: -20, roll: 0}],
	['tilted clockwise', {yaw: 0, pitch: 0, roll: 40}],
])('a head turned %s', (_, turn) => {
	const pose = poseFromLandmarks(seen(turn));
	expect(pose?.yaw).toBeCloseTo(turn.yaw, 4);
	expect(pose?.pitch).toBeCloseTo(turn.pitch, 4);
	expect(pose?.roll).toBeCloseTo(turn.roll, 4);
});

test('size, position and tilt do not change yaw and pitch', () => {
	fc.assert(
		fc.property(angle(50), angle(30), angle(60), fc.integer({min: 1, max: 50}), (yaw, pitch, roll, size) => {
			const pose = poseFromLandmarks(seen({yaw, pitch, roll: 0}, size, size * 7));
			expect(pose?.yaw).toBeCloseTo(yaw, 3);
			expect(pose?.pitch).toBeCloseTo(pitch, 3);
			expect(poseFromLandmarks(seen({yaw: 0, pitch: 0, roll}, size))?.roll).toBeCloseTo(roll, 3);
		}),
	);
});

test('landmarks that determine no pose give none', () => {
	expect(poseFromLandmarks([])).toBeUndefined();
	expect(poseFromLandmarks(seen({yaw: 0, pitch: 0, roll: 0}).slice(0, 3))).toBeUndefined();
	expect(poseFromLandmarks(seen({yaw: 0, pitch: 0, roll: 0}, 0))).toBeUndefined();
});
