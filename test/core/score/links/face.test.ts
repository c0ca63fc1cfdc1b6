import {describe, expect, test} from 'vitest';
import type {ImageEvidence} from '../../../../src/core/evidence/evidence.ts';
import {labelOf} from '../../../../src/core/score/face-label.ts';
import {face, usableFaces} from '../../../../src/core/score/links/face.ts';
import {evidenceOf, faceOf, imageEvidenceOf, servedWith} from '../../evidence-of.ts';

const judge = (image: Partial<ImageEvidence> | undefined) => face.judge(evidenceOf({}), image && imageEvidenceOf(image));

test.each([
	[5, 0.05, 'unusable', 'pass'],
	[15, 0.35, 'weak', 'fail'],
	[25, 0.7, 'usable', 'fail'],
	[40, 0.95, 'good', 'fail'],
	[120, 1, 'very-good', 'fail'],
] as const)('a face with %i pixels between the eyes is worth %f', (eyes, worth, usability, outcome) => {
	const {value, findings} = judge(servedWith(eyes));
	expect(value).toEqual({low: worth, high: worth});
	expect(findings).toEqual([{id: 'faces-found', outcome, values: {count: 1, eyes, usability}}]);
});

test('the best of several counts, whatever their order', () => {
	for (const image of [servedWith(15, 60, 25), servedWith(60, 25, 15)]) {
		expect(judge(image)).toMatchObject({value: {low: 1, high: 1}, findings: [{values: {count: 3, eyes: 60}}]});
	}
});

describe('a box with a score below 0.6 is perhaps a face:', () => {
	const withScores = (...faces: readonly (readonly [eyes: number, score: number])[]): Partial<ImageEvidence> => ({
		...servedWith(),
		vision: {kind: 'faces', width: 400, height: 400, metadata: {}, faces: faces.map(([eyes, score]) => ({...faceOf(eyes), score}))},
	});

	test('bug: a hand counted as a face', () => {
		expect(judge(withScores([60, 0.5]))).toEqual({
			value: {low: 0, high: 1},
			findings: [{id: 'faces-perhaps', outcome: 'needs-review', values: {count: 1}}],
		});
		expect(judge(withScores([60, 0.6])).value).toEqual({low: 1, high: 1});
	});

	test('beside a certain one, it may only raise', () => {
		expect(judge(withScores([15, 0.9], [60, 0.5], [60, 0.45]))).toEqual({
			value: {low: 0.35, high: 1},
			findings: [
				{id: 'faces-found', outcome: 'fail', values: {count: 1, eyes: 15, usability: 'weak'}},
				{id: 'faces-perhaps', outcome: 'needs-review', values: {count: 2}},
			],
		});
		expect(judge(withScores([60, 0.9], [15, 0.5])).value).toEqual({low: 1, high: 1});
	});

	test('it comes after every certain one, however usable', () => {
		const faces = usableFaces(imageEvidenceOf(withScores([60, 0.5], [15, 0.9])));
		expect(faces.map(labelOf)).toEqual(['weak', 'perhaps']);
	});
});

test('none found is little, and not nothing: detectors miss faces', () => {
	expect(judge(servedWith())).toEqual({value: {low: 0, high: 0.05}, findings: [{id: 'no-face-found', outcome: 'pass'}]});
});

test('a larger rendition has more pixels between the eyes', () => {
	expect(judge({...servedWith(15), largestWidth: 1200})).toMatchObject({value: {low: 0.95}, findings: [{values: {eyes: 45}}]});
});

test('a smaller rendition loses no faces: the larger one was analysed', () => {
	expect(judge({...servedWith(40), largestWidth: 100})).toMatchObject({findings: [{values: {eyes: 40}}]});
});

test('where a larger one may exist, the face may be any better', () => {
	const {largestWidth: _, ...image} = servedWith(5);
	expect(judge(image)).toMatchObject({value: {low: 0.05, high: 1}, findings: [{outcome: 'needs-review'}]});
});

test.each<[string, Partial<ImageEvidence> | undefined, object]>([
	['no picture', undefined, {id: 'no-picture-seen', outcome: 'needs-review'}],
	['not looked at', {}, {id: 'picture-not-looked', outcome: 'needs-review'}],
	[
		'not readable',
		{vision: {kind: 'unreadable', reason: 'truncated'}},
		{id: 'picture-unreadable', outcome: 'needs-review', values: {reason: 'truncated'}},
	],
	[
		'looked at without a model',
		{vision: {kind: 'unreadable', reason: 'model-failed'}},
		{id: 'detector-failed', outcome: 'needs-review', values: {reason: 'model-failed'}},
	],
])('%s is unknown', (_, image, finding) => {
	expect(judge(image)).toEqual({value: {low: 0, high: 1}, findings: [finding]});
});

test('of two that are as good as it gets, the larger comes first', () => {
	for (const image of [servedWith(120, 200), servedWith(200, 120)]) {
		expect(usableFaces(imageEvidenceOf(image)).map(({interEyeDistance}) => interEyeDistance)).toEqual([200, 120]);
	}
});

test('faces are told most usable first, each with its box', () => {
	const faces = usableFaces(imageEvidenceOf(servedWith(15, 60)));
	expect(faces.map(({usability}) => usability)).toEqual(['very-good', 'weak']);
	expect(faces[0]?.boundingBox).toEqual(faceOf(60).boundingBox);
	expect(usableFaces(imageEvidenceOf({}))).toEqual([]);
});
