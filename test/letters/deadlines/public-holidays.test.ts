import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {IsoDate} from '../../../src/core/iso-date.ts';
import {eea} from '../../../src/core/records/eea.ts';
import {authorities} from '../../../src/directory/authority.ts';
import {isWeekend, isWorkingDay, weekdayOf} from '../../../src/letters/deadlines/calendar.ts';
import {holidayTables} from '../../../src/letters/deadlines/holiday-tables.ts';
import {daysIn, holidaysOf, orthodoxEaster, westernEaster} from '../../../src/letters/deadlines/public-holidays.ts';

const years = [2026, 2027, 2028, 2029, 2030];

it('Easter of both churches, 2026 to 2030', () => {
	expect(years.map(westernEaster)).toEqual(['2026-04-05', '2027-03-28', '2028-04-16', '2029-04-01', '2030-04-21']);
	expect(years.map(orthodoxEaster)).toEqual(['2026-04-12', '2027-05-02', '2028-04-16', '2029-04-08', '2030-04-28']);
});

it('Easter is a Sunday of spring in any year', () => {
	fc.assert(
		fc.property(fc.integer({min: 1970, max: 2099}), year => {
			const [western, orthodox] = [westernEaster(year), orthodoxEaster(year)];
			expect([weekdayOf(western), weekdayOf(orthodox)]).toEqual([0, 0]);
			expect(western >= `${year}-03-22` && western <= `${year}-04-25`).toBe(true);
			expect(orthodox >= `${year}-04-04` && orthodox <= `${year}-05-08`).toBe(true);
		}),
	);
});

describe.each(Object.entries(holidayTables))('%s', (place, table) => {
	it('has its days, each a day of its year, and makes up for weekends on working days', () => {
		for (const year of years) {
			const days = [...daysIn(year, table)];
			expect(days.length).toBeGreaterThan(0);
			for (const day of days) expect(day).toMatch(new RegExp(`^${year}-\\d\\d-\\d\\d$`));
			const fixed = new Set(table.fixed.map((day): IsoDate => `${year}-${day}`));
			const missed = [...fixed].filter(day => isWeekend(day) && (table.madeUp ?? []).some(end => day.endsWith(end)));
			expect(days.filter(day => !isWeekend(day)).length, place).toBeGreaterThanOrEqual(missed.length);
		}
	});
});

it.each([
	['gb', '2026-12-28', true],
	['gb', '2027-12-27', true],
	['gb', '2027-12-28', true],
	['gb', '2028-01-03', true],
	['fr', '2026-07-14', true],
	['de-sn', '2026-11-18', true],
	['de', '2026-11-18', false],
	['de-by', '2026-10-03', true],
	['ca-qc', '2027-06-24', true],
	['ca', '2027-06-24', false],
	['it', '2027-10-04', true],
	['xx', '2026-12-25', true],
] as const)('%s, %s: %s', (place, day, isHoliday) => {
	expect(holidaysOf(place)(day)).toBe(isHoliday);
});

it('every place whose law moves dates has a table', () => {
	for (const place of [...eea, 'gb', 'ch', 'ca', 'ca-qc']) expect(holidayTables[place], place).toBeDefined();
	const parts = authorities.flatMap(({jurisdictions}) => jurisdictions).filter(place => place.startsWith('de-'));
	for (const part of parts) expect(holidayTables[part], part).toBeDefined();
});

it('28 December 2026 is no working day in the United Kingdom', () => {
	expect(isWorkingDay('2026-12-28', holidaysOf('gb'))).toBe(false);
	expect(isWorkingDay('2026-12-29', holidaysOf('gb'))).toBe(true);
});
