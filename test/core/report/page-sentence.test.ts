import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Evidence, ImageEvidence} from '../../../src/core/evidence/evidence.ts';
import {countFaces, facesOn, perhapsOn} from '../../../src/core/report/count-faces.ts';
import {pageVerdict} from '../../../src/core/report/page-sentence.ts';
import {assess} from '../../../src/core/score/assess.ts';
import {isCertain} from '../../../src/core/score/face-label.ts';
import {usableFaces} from '../../../src/core/score/links/face.ts';
import {reach} from '../../../src/core/score/links/reach.ts';
import {reachWeights} from '../../../src/core/score/weights.ts';
import {closedReport, openReport, unknownReport} from '../../surfaces/sample-report.ts';
import {randomEvidence} from '../random-evidence.ts';

const idsOf = (...[report, isOwn]: Parameters<typeof pageVerdict>): readonly string[] => {
	const {headline, rest} = pageVerdict(report, isOwn);
	return [...headline, ...rest].map(({id, count}) => `${id} ${count}`);
};

test('an open page is counted, and what is too small is not counted among what is open', () => {
	expect(idsOf(openReport)).toEqual(['open 3']);
	expect(idsOf(openReport, true)).toEqual(['own-open 3']);
});

test('bug: after the account was made private, it said that a machine could easily take all faces, where only the portrait was open', () => {
	const [portrait, post] = openReport.images;
	if (!portrait || !post) throw new Error('The sample report has lost its images.');
	const isPrivate = {...openReport, images: [portrait, {...post, access: 'followers' as const}]};
	expect(idsOf(isPrivate, true)).toEqual(['own-posts-closed 2', 'own-still-portrait 1']);
	expect(idsOf({...isPrivate, images: [portrait, {...post, access: 'unknown' as const}]}, true)).toEqual([
		'own-open-portrait 1',
		'rest-unchecked 2',
	]);
});

test('a closed page is not called harmless, and images that could not be analysed do not read as images without a face', () => {
	expect(idsOf(closedReport)).toEqual(['refused 3']);
	expect(idsOf(unknownReport)).toEqual(['not-looked 0']);
	expect(idsOf({...openReport, images: openReport.images.map(image => ({...image, faces: []}))})).toEqual(['no-face 0']);
	expect(idsOf({...openReport, images: []})).toEqual(['no-picture 0']);
});

test('what is perhaps a face is told apart from faces, and from none', () => {
	const [portrait, post] = openReport.images;
	if (!portrait || !post) throw new Error('The sample report has lost its images.');
	const doubtful = {...post, faces: post.faces.map(face => ({...face, isDoubtful: true}))};
	expect(idsOf({...openReport, images: [portrait, doubtful]})).toEqual(['open-portrait 1', 'rest-perhaps 2']);
	expect(idsOf({...openReport, images: [doubtful]})).toEqual(['perhaps 2']);
	expect(idsOf({...openReport, images: [doubtful, ...unknownReport.images]})).toEqual(['perhaps 2', 'rest-pictures 1']);
});

/** What the evidence says about the faces of one image, worked out from the links’ own findings and bounds. */
function facts(image: ImageEvidence, evidence: Evidence) {
	const {value, findings} = reach.judge(evidence, image);
	const certain = usableFaces(image).filter(isCertain);
	return {
		wasServed: findings.some(({id}) => id === 'picture-served'),
		isCertainlyClosed: value.high <= reachWeights.page.wall.high,
		mayBeOpen: value.high === 1,
		unusable: image.largestWidth === undefined ? 0 : certain.filter(({usability}) => usability === 'unusable').length,
		faces: certain.length,
		perhaps: usableFaces(image).length - certain.length,
	};
}

test('every face is counted once, and in no sentence that its evidence does not support, whatever a page brings', () => {
	fc.assert(
		fc.property(randomEvidence, evidence => {
			const report = assess(evidence);
			const all = evidence.images.map(image => facts(image, evidence));
			const sum = (images: typeof all): number => images.reduce((total, {faces, unusable}) => total + faces - unusable, 0);
			const counts = countFaces(report);
			expect(Object.values(counts).reduce((total, count) => total + count, 0)).toBe(facesOn(report) + perhapsOn(report));
			expect(counts.perhaps).toBe(all.reduce((total, {perhaps}) => total + perhaps, 0));
			expect(counts.unusable).toBe(all.reduce((total, {unusable}) => total + unusable, 0));
			expect(counts.open).toBeLessThanOrEqual(sum(all.filter(({wasServed, mayBeOpen}) => wasServed && mayBeOpen)));
			expect(counts.account + counts.followers).toBeLessThanOrEqual(
				sum(all.filter(({isCertainlyClosed, wasServed}) => wasServed && isCertainlyClosed)),
			);
			expect(counts.refused).toBeLessThanOrEqual(sum(all.filter(({wasServed, isCertainlyClosed}) => !wasServed && isCertainlyClosed)));
			expect(saidOf(report)).toEqual({
				open: counts.open,
				closed: counts.account + counts.followers + counts.refused,
				unchecked: counts.unchecked,
				unusable: counts.unusable,
				perhaps: counts.perhaps,
			});
		}),
		{numRuns: 2000},
	);
});

/** What the sentences add up to. */
function saidOf(report: Parameters<typeof pageVerdict>[0]) {
	const {headline, rest} = pageVerdict(report);
	const total = (pattern: RegExp) => [...headline, ...rest].filter(({id}) => pattern.test(id)).reduce((sum, {count}) => sum + count, 0);
	return {
		open: total(/^(?:open|still)/),
		closed: total(/^(?:account|followers|refused|closed|rest-closed|posts-closed)$/),
		unchecked: total(/unchecked/),
		unusable: total(/unusable/),
		perhaps: total(/perhaps/),
	};
}
