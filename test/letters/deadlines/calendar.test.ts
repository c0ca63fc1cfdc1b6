import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type IsoDate, isIsoDate} from '../../../src/core/iso-date.ts';
import {addDays, addMonths, addWorkingDays, daysBetween, isWorkingDay, rollForward} from '../../../src/letters/deadlines/calendar.ts';

const anyDay = fc.integer({min: 0, max: 40_000}).map(number => addDays('1990-01-01', number));

describe('addMonths', () => {
	it.each([
		['2026-01-31', 1, '2026-02-28'],
		['2028-01-31', 1, '2028-02-29'],
		['2028-02-29', 12, '2029-02-28'],
		['2026-08-31', 1, '2026-09-30'],
		['2026-11-30', 3, '2027-02-28'],
		['2026-12-15', 1, '2027-01-15'],
	] as const)('%s plus %i months is %s', (day, months, expected) => {
		expect(addMonths(day, months)).toBe(expected);
	});

	it('keeps the day of the month, or uses the last one', () => {
		fc.assert(
			fc.property(anyDay, fc.integer({min: 0, max: 36}), (day, months) => {
				const end = addMonths(day, months);
				const isLastOfMonth = addDays(end, 1).endsWith('-01');
				return isIsoDate(end) && (end.slice(8) === day.slice(8) || (isLastOfMonth && end.slice(8) < day.slice(8)));
			}),
		);
	});

	it('counts from the start, not month by month, so a clamped day is restored', () => {
		expect(addMonths('2026-01-31', 3)).toBe('2026-04-30');
		expect(addMonths('2026-01-31', 2)).toBe('2026-03-31');
	});
});

describe('addDays', () => {
	it('is reversed by its negative, across leap days and clock changes', () => {
		fc.assert(fc.property(anyDay, fc.integer({min: -800, max: 800}), (day, days) => addDays(addDays(day, days), -days) === day));
	});

	it('agrees with daysBetween', () => {
		fc.assert(fc.property(anyDay, fc.nat(800), (day, days) => daysBetween(day, addDays(day, days)) === days));
	});
});

describe('working days', () => {
	it('excludes weekends', () => {
		expect(['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'].map(day => isWorkingDay(day as IsoDate))).toEqual([
			true,
			false,
			false,
			true,
		]);
	});

	it('rolls to the same day or to a working day at most four days later', () => {
		fc.assert(
			fc.property(anyDay, day => {
				const rolled = rollForward(day);
				return (
					isWorkingDay(rolled) && daysBetween(day, rolled) >= 0 && daysBetween(day, rolled) <= 4 && (!isWorkingDay(day) || rolled === day)
				);
			}),
		);
	});

	it('rolls over Christmas and New Year', () => {
		expect(rollForward('2026-12-25')).toBe('2026-12-28');
		expect(rollForward('2027-01-01')).toBe('2027-01-04');
	});

	it('counts only working days', () => {
		expect(addWorkingDays('2026-11-20', 10)).toBe('2026-12-04');
		fc.assert(
			fc.property(anyDay, fc.integer({min: 1, max: 40}), (day, count) => {
				const end = addWorkingDays(day, count);
				const between = Array.from({length: daysBetween(day, end)}, (_, index) => addDays(day, index + 1));
				return between.filter(each => isWorkingDay(each)).length === count && isWorkingDay(end);
			}),
		);
	});

	it('ends where there is no working day, and at the end of the calendar', () => {
		expect(() => rollForward('2026-11-20', () => true)).toThrow('no working day');
		expect(() => rollForward('9999-12-31', () => true)).toThrow('outside the calendar');
		expect(() => addWorkingDays('9999-12-31', 40)).toThrow('outside the calendar');
		expect(() => addMonths('9999-12-31', 3)).toThrow('outside the calendar');
	});
});
