import {describe, expect, test} from 'vitest';
import type {Finding} from '../../../src/core/score/report.ts';
import {findingsPerLink, selectFindings} from '../../../src/ui/sheet/select-findings.ts';
import {crowdedReport, openReport} from '../../surfaces/sample-report.ts';

describe('findings on one page', () => {
	test('a link shows three, or two where every link has many', () => {
		expect(findingsPerLink(openReport.links)).toBe(3);
		expect(findingsPerLink(crowdedReport.links)).toBe(2);
	});

	test('what helps a machine comes first, what could not be seen last', () => {
		const told = selectFindings(
			[
				{id: 'robots-unread', outcome: 'needs-review'},
				{id: 'directive-noindex', outcome: 'pass'},
				{id: 'page-content', outcome: 'fail'},
			],
			2,
		);
		expect(told.map(({id}) => id)).toEqual(['page-content', 'directive-noindex']);
	});
});

test('requests that are worth nothing in the score come last', () => {
	const found: readonly Finding[] = [
		{id: 'directive-nosnippet', outcome: 'pass'},
		{id: 'use-ai-train-yes', outcome: 'fail', values: {line: 'Content-Signal'}},
		{id: 'noindex-unseen', outcome: 'needs-review'},
		{id: 'directive-noindex', outcome: 'pass'},
	];
	expect(selectFindings(found, 3).map(({id}) => id)).toEqual(['directive-noindex', 'noindex-unseen', 'use-ai-train-yes']);
});
