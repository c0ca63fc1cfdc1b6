import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Evidence} from '../../../src/core/evidence/evidence.ts';
import type {DetectedFace} from '../../../src/core/evidence/face.ts';
import {exposureBand} from '../../../src/core/report/link-state.ts';
import {assess} from '../../../src/core/score/assess.ts';
import {isCertain} from '../../../src/core/score/face-label.ts';
import type {Exposure} from '../../../src/core/score/report.ts';
import {faceWeights} from '../../../src/core/score/weights.ts';
import {faceOf, imageEvidenceOf, publicPage, servedWith} from '../evidence-of.ts';
import {randomEvidence} from '../random-evidence.ts';

const exposureOf = (evidence: Evidence): Exposure => assess(evidence).exposure;

const runs = {numRuns: 400};

/** What the boxes are once somebody has looked: doubtful ones are all faces, or none of them is. */
const resolved = (faces: readonly DetectedFace[], isFace: boolean): readonly DetectedFace[] =>
	faces.flatMap(face => (face.score >= faceWeights.certainFrom ? [face] : isFace ? [{...face, score: 1}] : []));

/** The same page once somebody has looked at each doubtful box. */
const knowing = (evidence: Evidence, isFace: boolean): Evidence => ({
	...evidence,
	images: evidence.images.map(image =>
		image.vision.kind === 'faces' ? {...image, vision: {...image.vision, faces: resolved(image.vision.faces, isFace)}} : image,
	),
});

/** A public page with these pictures, which nothing protects. */
const withFaces = (pictures: readonly (readonly DetectedFace[])[]): Evidence => ({
	...publicPage(),
	images: pictures.map((faces, index) => {
		const {vision, ...served} = servedWith();
		return imageEvidenceOf({
			...served,
			...(vision?.kind === 'faces' && {vision: {...vision, faces}}),
			name: `picture-${index}`,
			inPage: true,
			expiresAt: null,
		});
	}),
});

/** Sharp and frontal, and perhaps no face at all. */
const openFace = fc
	.record({eyes: fc.integer({min: 3, max: 80}), score: fc.constantFrom(0.45, 0.55, 0.9)})
	.map(({eyes, score}): DetectedFace => ({...faceOf(eyes), score}));

describe('boxes that are only perhaps faces', () => {
	test('learning whether a doubtful box is a face never widens the interval, and never leaves it', () => {
		fc.assert(
			fc.property(randomEvidence, fc.boolean(), (evidence, isFace) => {
				const doubting = exposureOf(evidence);
				const known = exposureOf(knowing(evidence, isFace));
				expect(known.low).toBeGreaterThanOrEqual(doubting.low);
				expect(known.high).toBeLessThanOrEqual(doubting.high);
			}),
			runs,
		);
	});

	test('a doubtful box never determines the page where a face was found', () => {
		fc.assert(
			fc.property(randomEvidence, evidence => {
				const {images, links} = assess(evidence);
				fc.pre(images.some(({faces}) => faces.some(isCertain)));
				const [first] = images;
				const said = links.find(({id}) => id === 'face')?.evidence.map(({id}) => id);
				const hasLow = images.some(({exposure, faces}) => exposure.low > 0 && !faces.some(isCertain));
				if (!hasLow) expect([first?.faces.some(isCertain), said?.includes('faces-found')]).toEqual([true, true]);
			}),
			runs,
		);
	});

	test('bug: a weak face and perhaps a good one together read as easy; no doubtful box makes a page easy', () => {
		const openPages = fc.array(fc.array(openFace, {maxLength: 3}), {minLength: 1, maxLength: 2}).map(withFaces);
		fc.assert(
			fc.property(fc.oneof(randomEvidence, openPages), evidence => {
				if (exposureBand(exposureOf(evidence)) === 'easy') expect(exposureBand(exposureOf(knowing(evidence, false)))).toBe('easy');
			}),
			runs,
		);
		const weakAndPerhapsGood = withFaces([[faceOf(15), {...faceOf(40), score: 0.5}]]);
		expect([exposureBand(exposureOf(weakAndPerhapsGood)), exposureOf(weakAndPerhapsGood).certain]).toEqual(['unknown', 34]);
	});
});
