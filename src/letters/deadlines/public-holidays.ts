import type {IsoDate} from '../../core/iso-date.ts';
import type {Jurisdiction} from '../../core/records/jurisdiction.ts';
import {addDays, type Holidays, isWeekend, sharedHolidays, weekdayOf} from './calendar.ts';
import {type HolidayTable, holidayTables, type WeekdayRule} from './holiday-tables.ts';

/**
 * Whether a day is a public holiday in one of these places; for a part of a country, in that part and in the whole country. Where we have
 * no table: New Year's Day and Christmas Day.
 */
export function holidaysOf(...places: readonly (Jurisdiction | undefined)[]): Holidays {
	const parts = new Set(places.flatMap(place => (place === undefined ? [] : [place.slice(0, 2), place])));
	const tables = [...parts].flatMap(each => holidayTables[each] ?? []);
	return day => sharedHolidays(day) || tables.some(table => daysIn(Number(day.slice(0, 4)), table).has(day));
}

const computed = new WeakMap<HolidayTable, Map<number, ReadonlySet<IsoDate>>>();

/** Every public holiday of a year, with the days on which those that fall on a weekend are made up for. */
export function daysIn(year: number, table: HolidayTable): ReadonlySet<IsoDate> {
	const years = computed.get(table) ?? new Map<number, ReadonlySet<IsoDate>>();
	computed.set(table, years);
	const found = years.get(year) ?? compute(year, table);
	years.set(year, found);
	return found;
}

function compute(year: number, {fixed, easter = [], isOrthodox, weekdays = [], madeUp = []}: HolidayTable): ReadonlySet<IsoDate> {
	const days = fixed.map((day): IsoDate => `${year}-${day}`);
	const sunday = isOrthodox ? orthodoxEaster(year) : westernEaster(year);
	const all = new Set([...days, ...easter.map(offset => addDays(sunday, offset)), ...weekdays.map(rule => dayOf(year, rule))]);
	for (const day of days.filter(each => isWeekend(each) && madeUp.some(end => each.endsWith(end)))) all.add(nextFree(day, all));
	return all;
}

/** The first day after a weekend that is no holiday itself. */
function nextFree(day: IsoDate, holidays: ReadonlySet<IsoDate>): IsoDate {
	return isWeekend(day) || holidays.has(day) ? nextFree(addDays(day, 1), holidays) : day;
}

function dayOf(year: number, [weekday, onOrAfter, itselfOn]: WeekdayRule): IsoDate {
	const from: IsoDate = `${year}-${onOrAfter}`;
	return weekdayOf(from) === itselfOn ? from : firstWeekday(weekday, from);
}

const firstWeekday = (weekday: number, from: IsoDate): IsoDate => addDays(from, (weekday - weekdayOf(from) + 7) % 7);

/** Easter Sunday of the Gregorian calendar: the “anonymous” algorithm, as in Meeus, Astronomical Algorithms, chapter 8. */
export function westernEaster(year: number): IsoDate {
	const golden = year % 19;
	const century = Math.floor(year / 100);
	const inCentury = year % 100;
	const epact =
		(19 * golden + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30;
	const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
	const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
	return addDays(`${year}-03-01`, epact + weekday - 7 * shift + 21);
}

/** Easter Sunday of the Orthodox churches, by its Gregorian date; from 1901 to 2099 the calendars are 13 days apart. */
export function orthodoxEaster(year: number): IsoDate {
	const moon = (19 * (year % 19) + 15) % 30;
	const weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
	return addDays(`${year}-03-22`, moon + weekday + 13);
}
