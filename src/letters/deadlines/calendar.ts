import type {IsoDate} from '../../core/iso-date.ts';

const msPerDay = 86_400_000;

/** Days as numbers in UTC: no zone and no change of clocks can move a calendar day. */
const toNumber = (day: IsoDate): number => Date.parse(`${day}T00:00:00Z`) / msPerDay;

/** Throws where the day has more or fewer than four digits for its year: a date cut off there would be another one. */
function fromNumber(number: number): IsoDate {
	const text = new Date(number * msPerDay).toISOString();
	if (!/^\d{4}-/.test(text)) throw new RangeError(`${text} is outside the calendar.`);
	return text.slice(0, 10) as IsoDate;
}

export const addDays = (day: IsoDate, days: number): IsoDate => fromNumber(toNumber(day) + days);

export const daysBetween = (from: IsoDate, to: IsoDate): number => toNumber(to) - toNumber(from);

/** The same day of a later month, or that month's last day (Regulation (EEC, Euratom) 1182/71, Art. 3(2)(c)). */
export function addMonths(day: IsoDate, months: number): IsoDate {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
	return fromNumber(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth)) / msPerDay);
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

/** More days off in a row than any calendar has. */
const maxDaysOff = 60;

/** The day itself, or the next working day. Throws where none comes within two months. */
export function rollForward(day: IsoDate, isHoliday: Holidays = sharedHolidays): IsoDate {
	for (let later = 0; later <= maxDaysOff; later++) {
		const candidate = addDays(day, later);
		if (isWorkingDay(candidate, isHoliday)) return candidate;
	}

	throw new RangeError(`There is no working day in the two months after ${day}.`);
}

/** `count` working days after `day`, which is not counted itself. */
export function addWorkingDays(day: IsoDate, count: number, isHoliday: Holidays = sharedHolidays): IsoDate {
	let current = day;
	for (let left = count; left > 0; left--) current = rollForward(addDays(current, 1), isHoliday);
	return current;
}
