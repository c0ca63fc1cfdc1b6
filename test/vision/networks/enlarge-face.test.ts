import {expect, test} from 'vitest';
import type {DetectedFace} from '../../../src/core/evidence/face.ts';
import {enlargeFace} from '../../../src/vision/networks/enlarge-face.ts';

const face: DetectedFace = {
	boundingBox: {x: 1, y: 2, width: 3, height: 4},
	landmarks: [{type: 'nose', x: 5, y: 6}],
	score: 0.7,
	measures: {interEyeDistance: 8, sharpness: 0.5, headPose: {yaw: 10, pitch: 0, roll: 0}},
};

test('everything in pixels is scaled, and the rest stays the same', () => {
	expect(enlargeFace(face, 2)).toEqual({
		boundingBox: {x: 2, y: 4, width: 6, height: 8},
		landmarks: [{type: 'nose', x: 10, y: 12}],
		score: 0.7,
		measures: {interEyeDistance: 16, sharpness: 0.5, headPose: {yaw: 10, pitch: 0, roll: 0}},
	});
	expect(enlargeFace({...face, measures: {}}, 2).measures).toEqual({});
});
