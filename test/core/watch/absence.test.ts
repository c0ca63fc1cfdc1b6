import {describe, expect, test} from 'vitest';
import {absentSince, explainAbsence} from '../../../src/core/watch/absence.ts';
import {absenceReasons, noHistory, type PageCheck, type PageHistory, type Range} from '../../../src/core/watch/history.ts';
import {currentExposure, improvements, watchState} from '../../../src/core/watch/standing.ts';
import {withCheck} from '../../../src/core/watch/with-check.ts';
import {dayAt, seen, unseen} from './sample-checks.ts';

const open: Range = [100, 100];
const historyOf = (...checks: readonly PageCheck[]): PageHistory => checks.reduce(withCheck, noHistory);
const stateOf = (history: PageHistory) => watchState({interval: 'weekly', hasAddress: true}, history, dayAt(40));
const moved = historyOf(seen(dayAt(0), open), seen(dayAt(7), open), unseen(dayAt(14), 'moved'), unseen(dayAt(21), 'moved'));
/** As its owner sees it, while a stranger is sent elsewhere. */
const opened = (day: number, reach: Range = [0, 80]) => seen(dayAt(day), reach, {way: 'open'});

describe('strangers are sent elsewhere', () => {
	test('from the first of two checks in a row on; one odd answer, or none, is nothing to ask about', () => {
		expect(absentSince(moved.checks)).toBe(dayAt(14));
		expect(absentSince([seen(dayAt(0), open), unseen(dayAt(7), 'moved'), unseen(dayAt(8), 'down')])).toBeUndefined();
		expect(absentSince([unseen(dayAt(0), 'gone'), unseen(dayAt(7), 'gone'), seen(dayAt(8), open)])).toBeUndefined();
		expect(absentSince([unseen(dayAt(0), 'gone'), opened(1), unseen(dayAt(7), 'moved')])).toBe(dayAt(0));
	});

	test('which is neither better nor worse before anybody knows why', () => {
		expect([stateOf(moved), moved.changes]).toEqual(['moved', []]);
	});

	test.each(absenceReasons)('%s, as its owner says', reason => {
		const history = explainAbsence(moved, reason);
		expect(stateOf(history)).toBe(reason);
		expect(currentExposure(history)).toBeUndefined();
		expect(improvements(history).map(({link, on}) => [link, on])).toEqual(reason === 'renamed' ? [] : [['reach', dayAt(14)]]);
		expect(stateOf(withCheck(history, unseen(dayAt(28), 'moved')))).toBe(reason);
		expect(stateOf(withCheck(history, unseen(dayAt(28), 'down')))).toBe('down');
	});

	test('and a tab shows the page at its address: it is closed to them, which is told once', () => {
		const history = withCheck(moved, opened(22));
		expect(stateOf(history)).toBe('closed');
		expect(history.changes).toMatchObject([{link: 'reach', turn: 'better', on: dayAt(14), isNew: true}]);
		expect(withCheck(history, opened(23)).changes).toHaveLength(1);
		expect(withCheck(moved, opened(22, [80, 100]))).not.toHaveProperty('absence');
		expect(withCheck(historyOf(seen(dayAt(0), open), unseen(dayAt(7), 'moved')), opened(8))).not.toHaveProperty('absence');
	});

	test('until they get it again, which is worse', () => {
		const again = [seen(dayAt(28), open), seen(dayAt(35), open)].reduce(withCheck, explainAbsence(moved, 'closed'));
		expect(again).not.toHaveProperty('absence');
		expect(again.changes.map(({turn, on}) => [turn, on])).toEqual([
			['better', dayAt(14)],
			['worse', dayAt(28)],
		]);
	});
});
