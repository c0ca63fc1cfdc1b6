import {expect, test} from 'vitest';
import {noticeSentence, pageSentence} from '../../../src/core/report/page-sentence.ts';
import type {LinkResult} from '../../../src/core/score/report.ts';
import {closedReport, openReport, unknownReport} from '../../surfaces/sample-report.ts';

test('an open page is easy to take', () => {
	expect(pageSentence(openReport)).toBe('easy');
});

test('a closed one shows little', () => {
	expect(pageSentence(closedReport)).toBe('little');
});

test('images that could not be analysed do not read as images without a face', () => {
	expect(pageSentence(unknownReport)).toBe('not-looked');
});

test('“no face” is only said where images were analysed', () => {
	const looked: LinkResult = {id: 'face', low: 0, high: 0.1, value: 0.05, evidence: [{id: 'no-face-found', outcome: 'pass'}]};
	expect(pageSentence({...openReport, images: [], links: [looked]})).toBe('no-face');
});

test('a page the user called their own is spoken of as theirs, where there is a face', () => {
	expect(pageSentence(openReport, true)).toBe('own-easy');
	expect(pageSentence(unknownReport, true)).toBe('not-looked');
	expect(noticeSentence(closedReport.exposure, 1, true)).toBe('own-little');
});

test('the notice judges as the popup does', () => {
	expect(noticeSentence(openReport.exposure, 3)).toBe('easy');
	expect(noticeSentence(openReport.exposure, 0)).toBe('not-looked');
});
