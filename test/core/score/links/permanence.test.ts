import {expect, test} from 'vitest';
import {permanence} from '../../../../src/core/score/links/permanence.ts';
import {day, evidenceOf, imageEvidenceOf, takenAt} from '../../evidence-of.ts';

const judge = (expiresAt: number | null | undefined) =>
	permanence.judge(evidenceOf({}), imageEvidenceOf(expiresAt === undefined ? {} : {expiresAt}));

test.each<[string, number | null | undefined, number, number, object]>([
	['no end', null, 1, 1, {id: 'address-permanent', outcome: 'fail'}],
	['an end nobody can read', undefined, 0.9, 1, {id: 'address-life-unknown', outcome: 'needs-review'}],
	['two days', takenAt + 2 * day, 0.9, 0.9, {id: 'address-expires', outcome: 'pass', values: {date: '2026-11-25'}}],
	['two months', takenAt + 61 * day, 0.95, 0.95, {id: 'address-expires', outcome: 'pass', values: {date: '2027-01-23'}}],
	['years', Date.UTC(2038, 0, 19), 1, 1, {id: 'address-expires', outcome: 'fail', values: {date: '2038-01-19'}}],
	['already over', takenAt - day, 0.9, 0.9, {id: 'address-expired', outcome: 'pass', values: {date: '2026-11-22'}}],
	['over at this moment', takenAt, 0.9, 0.9, {id: 'address-expired', outcome: 'pass', values: {date: '2026-11-23'}}],
])('%s', (_, expiresAt, low, high, finding) => {
	expect(judge(expiresAt)).toEqual({value: {low, high}, findings: [finding, {id: 'copies-stay', outcome: 'fail'}]});
});

test('without a picture it is unknown', () => {
	expect(permanence.judge(evidenceOf({}), undefined).value).toEqual({low: 0.9, high: 1});
});
