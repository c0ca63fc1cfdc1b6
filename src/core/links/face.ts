import type {PictureEvidence} from '../evidence.ts';
import {assessFace, type FaceQuality, type Usability} from '../face-quality.ts';
import {between, exactly, type Interval, unknown} from '../interval.ts';
import {defineLink, type Judgement} from './link.ts';

/** What a recogniser could do with the best face, by its usability (docs/scoring.md, "Face"). */
const worth: Readonly<Record<Usability, number>> = {unusable: 0.05, weak: 0.35, usable: 0.7, good: 0.9, 'very-good': 1};

/** Detectors miss faces: none found is little, and not nothing. */
const noneFound: Interval = between(0, 0.05);

/** Is there a face that a recogniser could use? */
export const face = defineLink({
	id: 'face',
	judge(_, picture) {
		if (!picture) return {value: unknown, findings: [{id: 'no-picture-seen', outcome: 'needs-review'}]};
		const {vision} = picture;
		if (vision.kind === 'not-looked') return {value: unknown, findings: [{id: 'picture-not-looked', outcome: 'needs-review'}]};
		if (vision.kind === 'unreadable') {
			return {value: unknown, findings: [{id: 'picture-unreadable', outcome: 'needs-review', values: {reason: vision.reason}}]};
		}

		return judgeFaces(usableFaces(picture));
	},
});

/** Every face of a picture, most usable first, in pixels of the largest rendition that a stranger was seen to get. */
export function usableFaces({vision, largestWidth}: PictureEvidence): readonly FaceQuality[] {
	if (vision.kind !== 'faces') return [];
	const scale = Math.max(1, (largestWidth ?? 0) / Math.max(1, vision.width));
	return vision.faces.map(found => assessFace(found, scale)).sort((a, b) => worth[b.usability] - worth[a.usability]);
}

function judgeFaces(faces: readonly FaceQuality[]): Judgement {
	const [best] = faces;
	if (!best) return {value: noneFound, findings: [{id: 'no-face-found', outcome: 'pass'}]};
	return {
		value: exactly(worth[best.usability]),
		findings: [
			{
				id: 'faces-found',
				outcome: best.usability === 'unusable' ? 'pass' : 'fail',
				values: {count: faces.length, eyes: Math.round(best.interEyeDistance), usability: best.usability},
			},
		],
	};
}
