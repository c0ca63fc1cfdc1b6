import fc from 'fast-check';
import {expect, test} from 'vitest';
import {redone, startHistory, undone, withStep} from '../../src/lab/state/history.ts';

test('undo goes back one step, redo goes forward again', () => {
	const three = withStep(withStep(startHistory(1), 2), 3);
	expect(undone(three).present).toBe(2);
	expect(undone(undone(three)).present).toBe(1);
	expect(redone(undone(three))).toEqual(three);
});

test('undo does nothing at the beginning, and redo nothing at the end', () => {
	const start = startHistory(1);
	expect(undone(start)).toBe(start);
	expect(redone(start)).toBe(start);
});

test('setting the same state is not a step, and a new step drops what was undone', () => {
	const two = withStep(startHistory({a: 1}), {a: 2});
	expect(withStep(two, {a: 2})).toBe(two);
	expect(withStep(undone(two), {a: 3}).future).toEqual([]);
});

test('undoing all steps leads to the beginning, redoing them to the end', () => {
	fc.assert(
		fc.property(fc.array(fc.integer(), {maxLength: 90}), steps => {
			const end = steps.reduce(withStep, startHistory(-1.5));
			const back = end.past.reduce(undone, end);
			expect(back.present).toBe(-1.5);
			expect(end.past.reduce(redone, back)).toEqual(end);
		}),
	);
});
