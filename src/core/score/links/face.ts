import type {ImageEvidence, UnreadableReason} from '../../evidence/evidence.ts';
import type {DetectedFace} from '../../evidence/face.ts';
import {isCertain} from '../face-label.ts';
import {assessFace} from '../face-quality.ts';
import {between} from '../interval.ts';
import type {FaceReport, Finding} from '../report.ts';
import {faceWeights} from '../weights.ts';
import {defineLink, type Judgement} from './link.ts';

const {worth, notMeasured, noneFound, certainFrom} = faceWeights;

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

/** Every face of an image, certain ones first and then the most usable, in pixels of the largest rendition that is known to be served to anybody. */
export function usableFaces({vision, largestWidth}: ImageEvidence): readonly FaceReport[] {
	if (vision.kind !== 'faces') return [];
	const scale = Math.max(1, (largestWidth ?? 0) / Math.max(1, vision.width));
	return vision.faces.map(found => assessed(found, scale)).sort(byUse);
}

/** Whether the detector was sure that a box is a face. */
export const isCertainBox = ({score}: DetectedFace): boolean => score >= certainFrom;

const assessed = (found: DetectedFace, scale: number): FaceReport => ({
	boundingBox: found.boundingBox,
	...assessFace(found, scale),
	...(!isCertainBox(found) && {isDoubtful: true}),
});

/** The position decides between equals, so that the order in which the detector found them makes no difference. */
const byUse = (a: FaceReport, b: FaceReport): number =>
	Number(isCertain(b)) - Number(isCertain(a)) ||
	worth[b.usability] - worth[a.usability] ||
	b.unifiedQualityScore - a.unifiedQualityScore ||
	b.interEyeDistance - a.interEyeDistance ||
	a.boundingBox.x - b.boundingBox.x ||
	a.boundingBox.y - b.boundingBox.y;

/**
 * A doubtful face counts from nothing to what it is worth if it is one.
 *
 * @param isLargest whether this is known to be the largest rendition; if not, a larger one may show any face better
 */
function judgeFaces(faces: readonly FaceReport[], isLargest: boolean): Judgement {
	if (faces.length === 0) return {value: noneFound, findings: [{id: 'no-face-found', outcome: 'pass'}]};
	const certain = faces.filter(isCertain);
	const [best] = certain;
	const least = best ? worth[best.usability] : noneFound.low;
	const most = isLargest ? Math.max(noneFound.high, ...faces.map(({usability}) => worth[usability])) : worth['very-good'];
	return {
		value: between(least, most),
		findings: [...(best ? [facesFound(best, certain.length, isLargest)] : []), ...perhaps(faces.length - certain.length)],
	};
}

const perhaps = (count: number): readonly Finding[] => (count > 0 ? [{id: 'faces-perhaps', outcome: 'needs-review', values: {count}}] : []);

function facesFound(best: FaceReport, count: number, isLargest: boolean): Finding {
	const tooLittle = isLargest ? 'pass' : 'needs-review';
	return {
		id: 'faces-found',
		outcome: best.usability === 'unusable' ? tooLittle : 'fail',
		values: {count, eyes: Math.round(best.interEyeDistance), usability: best.usability},
	};
}
