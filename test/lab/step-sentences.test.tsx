import {describe, expect, test} from 'vitest';
import {shownFaces} from '../../src/core/report/shown-faces.ts';
import {assess} from '../../src/core/score/assess.ts';
import type {Report} from '../../src/core/score/report.ts';
import {languages} from '../../src/core/settings/languages.ts';
import {type PathStep, pathSteps} from '../../src/lab/presenter/path-steps.ts';
import {MachinePanel} from '../../src/lab/shell/machine-panel.tsx';
import {evidenceOf} from '../../src/lab/site/site-evidence.ts';
import {getWords} from '../surfaces/words.ts';
import {render} from '../ui/render.ts';
import {inspectedImages} from './inspected-images.ts';

const steps = Object.entries(pathSteps).flatMap(([id, step]: [string, PathStep]) => {
	const evidence = step.tab === 'site' && !step.isAlone ? evidenceOf(step.state, inspectedImages, Date.UTC(2026, 10, 24)) : undefined;
	return evidence ? [{id, step, report: assess(evidence)}] : [];
});

const panelOf = (step: PathStep, report: Report, language: string): Element =>
	render(<MachinePanel judged={{state: step.state, report, images: []}} onPaper={() => undefined} />, language);

test('the steps with a verdict are all here', () => {
	expect(steps.map(({id}) => id)).toContain('private');
	expect(steps.length).toBeGreaterThan(9);
});

describe.each(steps)('the step “$id”', ({step, report}) => {
	const faces = report.images.flatMap(image => image.faces).length;

	test.each(Object.keys(languages))('lists faces only where there are some, in %s', language => {
		const panel = panelOf(step, report, language);
		expect([panel.querySelectorAll('.faces').length, panel.querySelectorAll('.faces li').length]).toEqual([
			Math.min(1, faces),
			shownFaces(report).length,
		]);
	});

	test.each(Object.keys(languages))('does not call unknown what its number knows, in %s', language => {
		const verdict = panelOf(step, report, language).querySelector('.verdict-line')?.textContent;
		const unknown = getWords(language).say('sentence_not_looked');
		expect(verdict === unknown).toBe(faces === 0 && report.exposure.high > 5 && report.exposure.low < 5);
	});
});

test('bug: the private post read “not known” beside “2 of 100”, and “The 0 faces that were found”', () => {
	const {private: step} = pathSteps;
	const found = steps.find(({id}) => id === 'private');
	if (!found) throw new Error('The path has lost its step about a private account.');
	const panel = panelOf(step, found.report, 'en');
	expect(panel.querySelector('.verdict-line')?.textContent).toBe(
		'The pictures here are closed to strangers, as far as we could check. We didn’t see which faces they show.',
	);
	expect(panel.querySelector('.panel')?.textContent).not.toMatch(/ 0 faces|may be faces/);
});
