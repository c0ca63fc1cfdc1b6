import type {ImageEvidence, UnreadableReason} from '../../evidence/evidence.ts';
import {assessFace} from '../face-quality.ts';
import {between, exactly} from '../interval.ts';
import type {FaceReport, Finding} from '../report.ts';
import {faceWeights} from '../weights.ts';
import {defineLink, type Judgement} from './link.ts';

const {worth, notMeasured} = faceWeights;

/** Is there a face that is usable for face matching? */
export const face = defineLink({
	id: 'face',
	judge(_, image) {
		if (!image) return {value: notMeasured, findings: [{id: 'no-picture-seen', outcome: 'needs-review'}]};
		const {vision} = image;
		if (vision.kind === 'not-looked') return {value: notMeasured, findings: [{id: 'picture-not-looked', outcome: 'needs-review'}]};
		if (vision.kind === 'unreadable') {
			const id = isOurFault(vision.reason) ? 'detector-failed' : 'picture-unreadable';
			return {value: notMeasured, findings: [{id, outcome: 'needs-review', values: {reason: vision.reason}}]};
		}

		return judgeFaces(usableFaces(image), image.largestWidth !== undefined);
	},
});

/** The image is not at fault, and the next one will do no better. */
const isOurFault = (reason: UnreadableReason): boolean => reason === 'model-failed' || reason === 'worker-crashed';

/** Every face of an image, most usable first, in pixels of the largest rendition that is known to be served to anybody. */
export function usableFaces({vision, largestWidth}: ImageEvidence): readonly FaceReport[] {
	if (vision.kind !== 'faces') return [];
	const scale = Math.max(1, (largestWidth ?? 0) / Math.max(1, vision.width));
	return vision.faces.map(found => ({boundingBox: found.boundingBox, ...assessFace(found, scale)})).sort(byUse);
}

/** The position decides between equals, so that the order in which the detector found them makes no difference. */
const byUse = (a: FaceReport, b: FaceReport): number =>
	worth[b.usability] - worth[a.usability] ||
	b.unifiedQualityScore - a.unifiedQualityScore ||
	b.interEyeDistance - a.interEyeDistance ||
	a.boundingBox.x - b.boundingBox.x ||
	a.boundingBox.y - b.boundingBox.y;

/** @param isLargest whether this is known to be the largest rendition; if not, a larger one may show any face better */
function judgeFaces(faces: readonly FaceReport[], isLargest: boolean): Judgement {
	const [best] = faces;
	if (!best) return {value: faceWeights.noneFound, findings: [{id: 'no-face-found', outcome: 'pass'}]};
	const least = worth[best.usability];
	return {value: isLargest ? exactly(least) : between(least, worth['very-good']), findings: [facesFound(best, faces.length, isLargest)]};
}

function facesFound(best: FaceReport, count: number, isLargest: boolean): Finding {
	const tooLittle = isLargest ? 'pass' : 'needs-review';
	return {
		id: 'faces-found',
		outcome: best.usability === 'unusable' ? tooLittle : 'fail',
		values: {count, eyes: Math.round(best.interEyeDistance), usability: best.usability},
	};
}
