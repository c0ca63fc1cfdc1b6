import fc from 'fast-check';
import {expect, test} from 'vitest';
import {redone, startHistory, undone, withStep} from '../../src/lab/levers/history.ts';

test('undo goes back one step, redo forward again', () => {
	const three = withStep(withStep(startHistory(1), 2), 3);
	expect(undone(three).present).toBe(2);
	expect(undone(undone(three)).present).toBe(1);
	expect(redone(undone(three))).toEqual(three);
});

test('at either end nothing happens', () => {
	const start = startHistory(1);
	expect(undone(start)).toBe(start);
	expect(redone(start)).toBe(start);
});

test('the same state again is no step, and a new step forgets what was undone', () => {
	const two = withStep(startHistory({a: 1}), {a: 2});
	expect(withStep(two, {a: 2})).toBe(two);
	expect(withStep(undone(two), {a: 3}).future).toEqual([]);
});

test('all steps undone is the beginning, all redone the end', () => {
	fc.assert(
		fc.property(fc.array(fc.integer(), {maxLength: 90}), steps => {
			const end = steps.reduce(withStep, startHistory(-1.5));
			const back = end.past.reduce(undone, end);
			expect(back.present).toBe(-1.5);
			expect(end.past.reduce(redone, back)).toEqual(end);
		}),
	);
});
