import {describe, expect, test} from 'vitest';
import {pathIds, pathSteps, stepsOf} from '../../src/lab/presenter/paths.ts';
import {plannedMinutes, writeMinutes} from '../../src/lab/presenter/planned-time.ts';
import {findMissingKeys} from './keys.ts';

const lasts = {one: 1, fifteen: 15, fortyfive: 45};

describe.each(pathIds)('the path of %s', path => {
	test('takes as long as it says', () => {
		expect(stepsOf(path).reduce((sum, {minutes}) => sum + minutes, 0)).toBeCloseTo(lasts[path]);
	});

	test('ends with what the room will do', () => {
		expect(stepsOf(path).some(({id}) => pathSteps[id].room === 'act')).toBe(true);
	});

	test('plans the end of its last step for its own end', () => {
		expect(plannedMinutes({path, index: stepsOf(path).length - 1})).toBeCloseTo(lasts[path]);
	});
});

test('a longer path has every step of a shorter one', () => {
	const ids = pathIds.map(path => stepsOf(path).map(({id}) => id));
	for (const [index, shorter] of ids.slice(0, -1).entries()) expect(ids[index + 1]).toEqual(expect.arrayContaining(shorter));
});

test('every step and every position of a lever has its words', () => {
	expect(findMissingKeys()).toEqual([]);
});

test('time is written as a clock shows it', () => {
	expect([0, 0.25, 2.0834, 45].map(writeMinutes)).toEqual(['0:00', '0:15', '2:05', '45:00']);
});
