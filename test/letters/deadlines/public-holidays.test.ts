import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {IsoDate} from '../../../src/core/iso-date.ts';
import {eea} from '../../../src/core/records/eea.ts';
import {authorities} from '../../../src/directory/authority.ts';
import {isWeekend, isWorkingDay, weekdayOf} from '../../../src/letters/deadlines/calendar.ts';
import {holidayTables} from '../../../src/letters/deadlines/holiday-tables.ts';
import {daysIn, holidaysOf, orthodoxEaster, westernEaster} from '../../../src/letters/deadlines/public-holidays.ts';

const years = [2026, 2027, 2028, 2029, 2030, 2031];

it('Easter of both churches, 2026 to 2031', () => {
	expect(years.map(westernEaster)).toEqual(['2026-04-05', '2027-03-28', '2028-04-16', '2029-04-01', '2030-04-21', '2031-04-13']);
	expect(years.map(orthodoxEaster)).toEqual(['2026-04-12', '2027-05-02', '2028-04-16', '2029-04-08', '2030-04-28', '2031-04-13']);
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

/** Month and day in each year from 2026 to 2031, counted from the rule of the source; a dash where the weekday alone makes it no working day. */
const movable: readonly (readonly [place: string, day: string, dates: string, source: string])[] = [
	[
		'ie',
		'Saint Brigid’s Day, 1 February on a Friday',
		'02-02 02-01 02-07 02-05 02-01 02-03',
		'S.I. 50/2022; Organisation of Working Time Act 1997, Sch. 2',
	],
	['ie', 'May Day', '05-04 05-03 05-01 05-07 05-06 05-05', 'Organisation of Working Time Act 1997, Sch. 2'],
	['ie', 'first Monday in June', '06-01 06-07 06-05 06-04 06-03 06-02', 'Organisation of Working Time Act 1997, Sch. 2'],
	['ie', 'first Monday in August', '08-03 08-02 08-07 08-06 08-05 08-04', 'Organisation of Working Time Act 1997, Sch. 2'],
	['ie', 'last Monday in October', '10-26 10-25 10-30 10-29 10-28 10-27', 'Organisation of Working Time Act 1997, Sch. 2'],
	['gb', 'early May', '05-04 05-03 05-01 05-07 05-06 05-05', 'Royal proclamation under the Banking and Financial Dealings Act 1971'],
	['gb', 'last Monday in May', '05-25 05-31 05-29 05-28 05-27 05-26', 'Banking and Financial Dealings Act 1971, Sch. 1'],
	['gb', 'last Monday in August', '08-31 08-30 08-28 08-27 08-26 08-25', 'Banking and Financial Dealings Act 1971, Sch. 1'],
	['gb', 'instead of Boxing Day', '12-28 12-28 - - - -', 'Banking and Financial Dealings Act 1971, Sch. 1'],
	['gb', 'Good Friday', '04-03 03-26 04-14 03-30 04-19 04-11', 'by custom; gov.uk/bank-holidays'],
	['de-sn', 'Buß- und Bettag, the Wednesday before 23 November', '11-18 11-17 11-22 11-21 11-20 11-19', 'SächsSFG § 1'],
	['de-by', 'Fronleichnam', '06-04 05-27 06-15 05-31 06-20 06-12', 'BayFTG Art. 1'],
	['at', 'Christi Himmelfahrt', '05-14 05-06 05-25 05-10 05-30 05-22', 'Feiertagsruhegesetz § 1'],
	['ch', 'Pfingstmontag', '05-25 05-17 06-05 05-21 06-10 06-02', 'cantonal law; SR 173.110.3'],
	['fr', 'lundi de Pâques', '04-06 03-29 04-17 04-02 04-22 04-14', 'Code du travail, art. L3133-1'],
	['it', 'lunedì dell’Angelo', '04-06 03-29 04-17 04-02 04-22 04-14', 'legge 260/1949, art. 2'],
	['gr', 'Clean Monday', '02-23 03-15 02-28 02-19 03-11 02-24', 'law 2157/1993; 48 days before Orthodox Easter'],
	['gr', 'Orthodox Easter Monday', '04-13 05-03 04-17 04-09 04-29 04-14', 'law 2157/1993'],
	['cy', 'Kataklysmos', '06-01 06-21 06-05 05-28 06-17 06-02', 'Holidays Law; 50 days after Orthodox Easter'],
	['pl', 'Boże Ciało', '06-04 05-27 06-15 05-31 06-20 06-12', 'act of 18 January 1951'],
	['fi', 'Midsummer Eve', '06-19 06-25 06-23 06-22 06-21 06-20', 'act 388/1937; Friday between 19 and 25 June'],
	['se', 'Midsummer Eve', '06-19 06-25 06-23 06-22 06-21 06-20', 'act 1930:173'],
	['is', 'First Day of Summer', '04-23 04-22 04-20 04-19 04-25 04-24', 'act 88/1971; Thursday between 19 and 25 April'],
	['is', 'first Monday in August', '08-03 08-02 08-07 08-06 08-05 08-04', 'act 88/1971'],
	['dk', 'Ascension', '05-14 05-06 05-25 05-10 05-30 05-22', 'lukkeloven; 39 days after Easter'],
	['no', 'Maundy Thursday', '04-02 03-25 04-13 03-29 04-18 04-10', 'act of 24 February 1995'],
	['ca', 'Monday before 25 May', '05-18 05-24 05-22 05-21 05-20 05-19', 'Interpretation Act, s. 35; Holidays Act'],
	['ca', 'first Monday in September', '09-07 09-06 09-04 09-03 09-02 09-01', 'Interpretation Act, s. 35'],
	['ca', 'second Monday in October', '10-12 10-11 10-09 10-08 10-14 10-13', 'proclamation of 31 January 1957'],
	['ca-qc', 'Journée nationale des patriotes', '05-18 05-24 05-22 05-21 05-20 05-19', 'Interpretation Act, c. I-16, s. 61'],
	['bg', 'instead of 24 May', '05-25 - - - - 05-26', 'Labour Code, Art. 154(2)'],
	['bg', 'instead of 6 September', '09-07 - - - - 09-08', 'Labour Code, Art. 154(2)'],
	['lv', 'instead of 18 November', '- - 11-20 11-19 - -', 'law on holidays of 3 October 1990'],
	['ro', 'Rusalii', '06-01 06-21 06-05 05-28 06-17 06-02', 'Labour Code, Art. 139'],
];

it.each(movable)('%s, %s: %s (%s)', (place, _, dates) => {
	const expected = dates.split(' ').flatMap((date, index) => (date === '-' ? [] : [`${years[index]}-${date}` as IsoDate]));
	expect(expected.filter(day => !holidaysOf(place)(day))).toEqual([]);
	expect(expected.filter(isWeekend)).toEqual([]);
});

it('bug: Ireland’s holiday of February 2030 was the Monday after the Friday that it falls on', () => {
	expect(['2030-02-01', '2030-02-04'].map(day => holidaysOf('ie')(day as IsoDate))).toEqual([true, false]);
});

it('counts the holidays of every place that is named', () => {
	expect(holidaysOf('gb', 'pl')('2026-11-11')).toBe(true);
	expect(holidaysOf('gb', 'pl')('2026-12-28')).toBe(true);
	expect(holidaysOf('gb')('2026-11-11')).toBe(false);
	expect(holidaysOf(undefined, 'us-ny')('2026-07-04')).toBe(false);
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
