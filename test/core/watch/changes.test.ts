import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {PageCheck, PageHistory, Range} from '../../../src/core/watch/history.ts';
import {noHistory} from '../../../src/core/watch/history.ts';
import {improvements, newChanges} from '../../../src/core/watch/standing.ts';
import {asRead, maxChanges, withCheck} from '../../../src/core/watch/with-check.ts';
import {dayAt, seen, unseen} from './sample-checks.ts';

const historyOf = (...checks: readonly PageCheck[]): PageHistory => checks.reduce(withCheck, noHistory);
/** One check a day; `undefined`: the page did not answer. */
const reaches = (...ranges: readonly (Range | undefined)[]): PageHistory =>
	historyOf(...ranges.map((range, index) => (range ? seen(dayAt(index), range) : unseen(dayAt(index), 'down'))));
const told = ({changes}: PageHistory) => changes.map(({link, turn, on}) => [link, turn, on]);

const open: Range = [100, 100];
const closed: Range = [0, 60];
const unknown: Range = [0, 100];

describe('a change is told', () => {
	test('once two checks in a row agree on it, with the day of the first', () => {
		expect(told(reaches(open, closed))).toEqual([]);
		expect(told(reaches(open, closed, closed))).toEqual([['reach', 'better', dayAt(1)]]);
		expect(told(reaches(closed, open, open, open))).toEqual([['reach', 'worse', dayAt(1)]]);
	});

	test('link by link, and once', () => {
		const face = (on: number, face: Range): PageCheck => {
			const check = seen(dayAt(on), open);
			return {...check, ...(check.links && {links: {...check.links, face}})};
		};
		expect(told(historyOf(face(0, [35, 35]), face(1, [95, 95]), face(2, [95, 95]), face(3, [95, 95])))).toEqual([
			['face', 'worse', dayAt(1)],
		]);
	});

	test('also where checks in between could not tell, or got no answer', () => {
		expect(told(reaches(open, closed, unknown, undefined, closed))).toEqual([['reach', 'better', dayAt(1)]]);
	});
});

describe('nothing is told', () => {
	test('of what could not be measured: unknown is neither better nor worse', () => {
		expect(told(reaches(open, unknown, unknown, open))).toEqual([]);
		expect(told(reaches(unknown, open, open))).toEqual([]);
	});

	test('of one odd answer, or of two that do not agree', () => {
		expect(told(reaches(open, closed, open, open, closed, open))).toEqual([]);
		expect(told(reaches([50, 50], [0, 10], [90, 100], [50, 50]))).toEqual([]);
	});

	test('of two checks on one day, of which the last one counts', () => {
		const history = historyOf(seen(dayAt(0), open), seen(dayAt(1), closed), seen(dayAt(1), closed));
		expect([told(history), history.checks]).toEqual([[], [expect.anything(), expect.anything()]]);
	});

	test('of a difference that a date of expiry makes', () => {
		expect(told(reaches([100, 100], [95, 95], [90, 90], [90, 90]))).toEqual([]);
	});

	test('of what the other kind of check has found before', () => {
		const opened = (on: number, range: Range) => seen(dayAt(on), range, {way: 'open'});
		const alone = historyOf(seen(dayAt(0), open), opened(0, open), seen(dayAt(7), closed), seen(dayAt(14), closed));
		expect(told([opened(15, closed), opened(16, closed)].reduce(withCheck, alone))).toEqual([['reach', 'better', dayAt(7)]]);
	});

	test('of a check with a tab beside checks without one, which know less', () => {
		const opened = (on: number, range: Range) => seen(dayAt(on), range, {way: 'open'});
		expect(told(historyOf(seen(dayAt(0), open), opened(1, closed), opened(2, closed), seen(dayAt(3), open)))).toEqual([]);
		expect(told(historyOf(opened(0, open), seen(dayAt(1), closed), opened(2, closed), opened(3, closed)))).toEqual([
			['reach', 'better', dayAt(2)],
		]);
	});
});

describe('over a random year', () => {
	/** Narrower or wider around a truth that stays the same. */
	const around = (truth: number) =>
		fc.tuple(fc.integer({min: 0, max: truth}), fc.integer({min: truth, max: 100})).map(([low, high]): Range => [low, high]);
	const steady = fc
		.integer({min: 0, max: 100})
		.chain(truth => fc.array(fc.option(around(truth), {nil: undefined, freq: 5}), {minLength: 1, maxLength: 120}));

	test('a page that stays as it is never changes, however little is known of it at times', () => {
		fc.assert(
			fc.property(steady, ranges => {
				expect(told(reaches(...ranges))).toEqual([]);
			}),
		);
	});

	test('a setting that flips is told as often as it flips, on the day of its first check', () => {
		const lengths = fc.array(fc.integer({min: 2, max: 9}), {minLength: 1, maxLength: 12});
		fc.assert(
			fc.property(lengths, all => {
				const ranges = all.flatMap((length, index) => Array.from({length}, () => (index % 2 === 0 ? open : closed)));
				const starts = all.slice(0, -1).map((_, index) => all.slice(0, index + 1).reduce((sum, length) => sum + length, 0));
				expect(told(reaches(...ranges))).toEqual(starts.map((at, index) => ['reach', index % 2 === 0 ? 'better' : 'worse', dayAt(at)]));
			}),
		);
	});

	test('no more changes are kept than the limit', () => {
		const flips = Array.from({length: 4 * maxChanges}, (_, index) => (Math.floor(index / 2) % 2 === 0 ? open : closed));
		expect(reaches(...flips).changes).toHaveLength(maxChanges);
	});
});

test('what was achieved is what last turned for the better and stayed so', () => {
	expect(improvements(reaches(open, closed, closed)).map(({link}) => link)).toEqual(['reach']);
	expect(improvements(reaches(open, closed, closed, open, open))).toEqual([]);
});

test('a change is new until the person has seen it', () => {
	const history = reaches(open, closed, closed);
	expect(newChanges(history)).toHaveLength(1);
	expect(newChanges(asRead(history))).toEqual([]);
	expect(told(asRead(history))).toEqual(told(history));
});
