import {describe, expect, test} from 'vitest';
import {type PathStep, pathSteps} from '../../src/lab/presenter/path-steps.ts';
import {pathIds, questionOf, stepsOf} from '../../src/lab/presenter/paths.ts';
import {plannedMinutes, writeMinutes} from '../../src/lab/presenter/planned-time.ts';
import {findMissingKeys} from './keys.ts';

const lengths = {one: 1, fifteen: 15, fortyfive: 45, parents: 20, pupils: 30, teachers: 30, school: 20};

describe.each(pathIds)('the path “%s”', path => {
	test('takes as long as its name says', () => {
		expect(stepsOf(path).reduce((sum, {minutes}) => sum + minutes, 0)).toBeCloseTo(lengths[path]);
	});

	test('includes choosing actions', () => {
		expect(stepsOf(path).some(({id}) => pathSteps[id].tab === 'actions')).toBe(true);
	});

	test('plans the end of its last step for the end of the path', () => {
		expect(plannedMinutes({path, index: stepsOf(path).length - 1})).toBeCloseTo(lengths[path]);
	});
});

test.each(pathIds)('no two steps of the path “%s” show the same picture', path => {
	const pictures = stepsOf(path).map(({id}) => {
		const step: PathStep = pathSteps[id];
		return JSON.stringify(step);
	});
	expect(pictures.filter((picture, index) => pictures.indexOf(picture) !== index)).toEqual([]);
});

test.each(pathIds.filter(path => path !== 'one'))(
	'on the path “%s”, whatever the lab reveals in a minute or more is guessed first',
	path => {
		const revealing = stepsOf(path).filter(({id, minutes}) => {
			const step: PathStep = pathSteps[id];
			return minutes >= 1 && !['votes', 'own-photo', 'actions'].includes(step.tab) && !step.isAlone;
		});
		expect(revealing.map(questionOf)).toEqual(revealing.map(({id}) => id));
	},
);

test('the minute at a stand asks no questions', () => {
	expect(stepsOf('one').map(questionOf)).toEqual([undefined, undefined, undefined, undefined]);
});

test('every step is on a path', () => {
	const onPaths = pathIds.flatMap(path => stepsOf(path).map(({id}) => id));
	expect(Object.keys(pathSteps).filter(id => !onPaths.some(each => each === id))).toEqual([]);
});

test('a longer path has all steps of the shorter ones', () => {
	const ids = (['one', 'fifteen', 'fortyfive'] as const).map(path => stepsOf(path).map(({id}) => id));
	for (const [index, shorter] of ids.slice(0, -1).entries()) expect(ids[index + 1]).toEqual(expect.arrayContaining(shorter));
});

test('every position of every lever has a text', () => {
	expect(findMissingKeys()).toEqual([]);
});

test('minutes are written as on a clock', () => {
	expect([0, 0.25, 2.0834, 45].map(writeMinutes)).toEqual(['0:00', '0:15', '2:05', '45:00']);
});
