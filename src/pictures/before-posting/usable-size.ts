import type {DetectedFace} from '../../core/evidence/face.ts';
import {assessFace} from '../../core/score/face-quality.ts';
import {type Usability, usabilities} from '../../core/score/usability.ts';
import type {Size} from './plan.ts';

/**
 * The largest long side, in pixels, at which none of these faces is more usable than `most`; `undefined` where they are not even as they
 * are. By the bands of the score: a face's pixels are all that a smaller picture takes from it.
 */
export function longSideFor(faces: readonly DetectedFace[], {width, height}: Size, most: Usability): number | undefined {
	const full = Math.max(width, height);
	const isWithin = (longSide: number): boolean =>
		faces.every(face => usabilities.indexOf(assessFace(face, longSide / full).usability) <= usabilities.indexOf(most));
	if (isWithin(full)) return undefined;
	let [low, high] = [1, full];
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (isWithin(middle)) low = middle;
		else high = middle;
	}
	return low;
}
