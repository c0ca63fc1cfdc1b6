import {readFileSync} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {assess} from '../../src/core/assess.ts';
import {parseSavedReport, recompute, saveReport} from '../../src/core/saved-report.ts';
import {publicPage} from './evidence-of.ts';
import {randomEvidence} from './random-evidence.ts';

test('what was saved is read as it was, whatever was seen', () => {
	fc.assert(
		fc.property(randomEvidence, evidence => {
			const saved = parseSavedReport(saveReport(evidence));
			expect(saved).toEqual({format: 1, evidence, report: assess(evidence)});
			expect(recompute(saved)).toEqual(saved.report);
		}),
		{numRuns: 200},
	);
});

test('a file of the first format stays readable, and is weighed anew', () => {
	const saved = parseSavedReport(readFileSync(path.join(import.meta.dirname, '../fixtures/saved-report-1.json'), 'utf8'));
	expect(saved.report.exposure.value).toBe(41);
	expect(recompute(saved).exposure.value).toBeGreaterThan(75);
});

describe('is refused with the reason:', () => {
	const saved = JSON.parse(saveReport(publicPage())) as {evidence: object};
	test.each<[string, string, RegExp]>([
		['no JSON', '{"format": 1', /not a saved report: it is not JSON/],
		['another file', '{"name": "overexposed"}', /not a saved report: it has no "format"/],
		['nothing', 'null', /has no "format"/],
		['a newer format', '{"format": 2}', /saved in format 2; this version reads up to 1\. Update/],
		['an unknown format', '{"format": "new"}', /"format"/],
		['no evidence', '{"format": 1}', /"evidence"/],
		['a wrong field', JSON.stringify({...saved, evidence: {...saved.evidence, look: {kind: 'magic'}}}), /"evidence\.look\.kind"/],
		['a time no calendar has', JSON.stringify({...saved, evidence: {...saved.evidence, takenAt: 1e300}}), /"evidence\.takenAt"/],
	])('%s', (_, text, reason) => {
		expect(() => parseSavedReport(text)).toThrow(reason);
	});
});
