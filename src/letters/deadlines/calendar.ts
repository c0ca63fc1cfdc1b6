import type {IsoDate} from '../../core/iso-date.ts';

const msPerDay = 86_400_000;

/** Days as numbers in UTC: no zone and no change of clocks can move a calendar day. */
const toNumber = (day: IsoDate): number => Date.parse(`${day}T00:00:00Z`) / msPerDay;

const fromNumber = (number: number): IsoDate => new Date(number * msPerDay).toISOString().slice(0, 10) as IsoDate;

export const addDays = (day: IsoDate, days: number): IsoDate => fromNumber(toNumber(day) + days);

export const daysBetween = (from: IsoDate, to: IsoDate): number => toNumber(to) - toNumber(from);

/** The same day of a later month, or that month's last day (Regulation (EEC, Euratom) 1182/71, Art. 3(2)(c)). */
export function addMonths(day: IsoDate, months: number): IsoDate {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
	return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10) as IsoDate;
}

export type Holidays = (day: IsoDate) => boolean;

/** New Year's Day and Christmas Day: public holidays in every jurisdiction we know a law of. Those of one place: `holidaysOf`. */
export const sharedHolidays: Holidays = day => day.endsWith('-01-01') || day.endsWith('-12-25');

export function isWorkingDay(day: IsoDate, isHoliday: Holidays = sharedHolidays): boolean {
	return !(isWeekend(day) || isHoliday(day));
}

/** 0 is Sunday. 1 January 1970, day 0, was a Thursday. */
export const weekdayOf = (day: IsoDate): number => (toNumber(day) + 4) % 7;

export const isWeekend = (day: IsoDate): boolean => weekdayOf(day) % 6 === 0;

/** The day itself, or the next working day. */
export function rollForward(day: IsoDate, isHoliday: Holidays = sharedHolidays): IsoDate {
	return isWorkingDay(day, isHoliday) ? day : rollForward(addDays(day, 1), isHoliday);
}

/** `count` working days after `day`, which is not counted itself. */
export function addWorkingDays(day: IsoDate, count: number, isHoliday: Holidays = sharedHolidays): IsoDate {
	let current = day;
	for (let left = count; left > 0; left -= isWorkingDay(current, isHoliday) ? 1 : 0) current = addDays(current, 1);
	return current;
}
