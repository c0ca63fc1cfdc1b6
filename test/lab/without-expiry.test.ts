import {expect, test} from 'vitest';
import {compareReports} from '../../src/core/report/compare-reports.ts';
import {assess} from '../../src/core/score/assess.ts';
import type {Report} from '../../src/core/score/report.ts';
import {withoutExpiry} from '../../src/lab/compare/without-expiry.ts';
import {evidenceOf} from '../../src/lab/site/site-evidence.ts';
import {firstState, type LabState} from '../../src/lab/state/lab-state.ts';
import {withLever} from '../../src/lab/state/levers.ts';
import {inspectedImages} from './inspected-images.ts';

function reportOf(state: LabState): Report {
	const evidence = evidenceOf(state, inspectedImages, Date.UTC(2026, 10, 24));
	if (!evidence) throw new Error('the report needs every picture');
	return assess(evidence);
}

test('bug: a picture with an expiring address was taken for another picture than the one with a permanent address', () => {
	const permanent = reportOf(firstState);
	const expiring = reportOf({...firstState, levers: withLever(firstState.levers, 'address', 'expires')});
	expect(permanent.images[0]?.imageUrl).not.toBe(expiring.images[0]?.imageUrl);
	expect(compareReports(withoutExpiry(permanent), withoutExpiry(expiring)).sameImage).toBe(true);
});
