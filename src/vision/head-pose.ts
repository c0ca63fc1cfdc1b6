import type {HeadPose, Landmark} from '../core/evidence/face.ts';
import {add, cross, dot, invert, type Matrix, multiply, scale, unit, type Vector} from './vector.ts';

/**
 * The six points on an average head, in centimetres: x to the person's left, y down, z towards the camera. Eyes, nose and mouth from
 * MediaPipe's canonical face model (vertices 33 and 133, 1, 0 and 61); the ears, which it lacks, at half a head's width of 15 cm.
 */
export const meanHead: Readonly<Record<Landmark['type'], Vector>> = {
	'right-eye': [-3.15, -2.62, 3.47],
	'left-eye': [3.15, -2.62, 3.47],
	nose: [0, 1.13, 7.48],
	mouth: [0, 4, 5.6],
	'right-ear': [-7.5, -0.7, -2.4],
	'left-ear': [7.5, -0.7, -2.4],
};

/**
 * The head's rotation from its landmarks: the least-squares fit of an average head seen from far away (weak perspective, the first step
 * of POSIT). `undefined` where the landmarks are too few or all on one line. Angles are in degrees, and good to about 10 degrees since
 * real heads differ from the average one.
 */
export function poseFromLandmarks(landmarks: readonly Landmark[]): HeadPose | undefined {
	const head = centred(landmarks.map(({type}) => meanHead[type]));
	const inverse = invert(head.reduce(addSquare, zeroMatrix));
	if (!inverse) return undefined;

	const across = unit(
		multiply(
			inverse,
			weighted(
				head,
				landmarks.map(({x}) => x),
			),
		),
	);
	const down = unit(
		multiply(
			inverse,
			weighted(
				head,
				landmarks.map(({y}) => y),
			),
		),
	);
	return across && down && anglesOf(across, down);
}

const zero: Vector = [0, 0, 0];
const zeroMatrix: Matrix = [zero, zero, zero];

function centred(points: readonly Vector[]): readonly Vector[] {
	const mean = scale(points.reduce(add, zero), 1 / points.length);
	return points.map(point => add(point, scale(mean, -1)));
}

function addSquare(sum: Matrix, point: Vector): Matrix {
	return [add(sum[0], scale(point, point[0])), add(sum[1], scale(point, point[1])), add(sum[2], scale(point, point[2]))];
}

function weighted(points: readonly Vector[], weights: readonly number[]): Vector {
	return points.reduce((sum, point, index) => add(sum, scale(point, weights[index] ?? 0)), zero);
}

/** @param across, down the image's x and y axes in the head's coordinates: the first two rows of its rotation matrix */
function anglesOf(across: Vector, down: Vector): HeadPose | undefined {
	const towards = cross(across, down);
	// The two axes are nearly parallel: the points lie on a line.
	if (dot(towards, towards) < 0.01) return undefined;
	const [sideways, downwards, forwards] = [across[2], down[2], towards[2]];
	return {
		yaw: degrees(Math.atan2(sideways, forwards)),
		pitch: degrees(Math.atan2(-downwards, Math.hypot(sideways, forwards))),
		roll: degrees(Math.atan2(down[0], across[0])),
	};
}

function degrees(radians: number): number {
	return (radians * 180) / Math.PI;
}
