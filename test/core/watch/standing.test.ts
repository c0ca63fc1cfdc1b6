import {expect, test} from 'vitest';
import type {PageCheck} from '../../../src/core/watch/history.ts';
import type {WatchInterval} from '../../../src/core/watch/schedule.ts';
import {byExposure, currentExposure, watchState} from '../../../src/core/watch/standing.ts';
import {dayAt, seen, unseen} from './sample-checks.ts';

const state = (checks: readonly PageCheck[], today = 7, interval: WatchInterval = 'weekly', rest = {}) =>
	watchState({interval, hasAddress: true, ...rest}, {checks, ...('isBarred' in rest && {isBarred: true})}, dayAt(today));
const fine = seen(dayAt(5), [60, 80]);

test.each([
	['watched', [fine], 7],
	['waiting', [], 7],
	['asleep', [fine], 60],
	['clock', [fine], 3],
	...(['gone', 'moved', 'turned-away', 'limited', 'down'] as const).map(
		outcome => [outcome, [fine, unseen(dayAt(6), outcome)], 7] as const,
	),
] as const)('%s', (expected, checks, today) => {
	expect(state(checks, today)).toBe(expected);
});

test('what the user chose, and what the browser withdrew', () => {
	expect(state([fine], 60, 'off')).toBe('off');
	expect(state([fine], 60, 'by-hand')).toBe('by-hand');
	expect(state([fine], 7, 'weekly', {isBarred: true})).toBe('barred');
	expect(state([fine], 7, 'weekly', {hasAddress: false})).toBe('no-address');
	expect(watchState({interval: 'weekly', hasAddress: true}, {checks: [], isUnrequested: true}, dayAt(7))).toBe('address');
});

test('what a tab showed counts beside newer checks without one, for a month, and until one contradicts it', () => {
	const open = seen(dayAt(0), [70, 75], {way: 'open'});
	expect(currentExposure({checks: [open, seen(dayAt(20), [60, 95])]})).toEqual([70, 75]);
	expect(currentExposure({checks: [open, seen(dayAt(40), [60, 95])]})).toEqual([60, 95]);
	expect(currentExposure({checks: [open, seen(dayAt(20), [0, 40])]})).toEqual([0, 40]);
	expect(currentExposure({checks: [fine, unseen(dayAt(6), 'gone')]})).toEqual([60, 80]);
});

test('the most exposed page comes first, and one that nobody has seen yet last', () => {
	expect([undefined, [10, 90], [60, 70], [60, 80]].toSorted(byExposure as never)).toEqual([[60, 80], [60, 70], [10, 90], undefined]);
});
