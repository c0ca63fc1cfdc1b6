import type {IsoDate} from '../../core/iso-date.ts';
import {addDays, addMonths, addWorkingDays, type Holidays, rollForward, sharedHolidays} from './calendar.ts';
import type {DeadlineRule, Period} from './rules.ts';

/**
 * Last day of a period that begins on the day of receipt. The day of receipt is not counted.
 *
 * @param paused Calendar days for which the period was paused.
 */
export function endOf(period: Period, rule: DeadlineRule, receivedOn: IsoDate, paused = 0, isHoliday: Holidays = sharedHolidays): IsoDate {
	const start = rule.startsDayAfter && period.unit === 'month' ? addDays(receivedOn, 1) : receivedOn;
	const end = addDays(add(start, period, isHoliday), paused);
	return rule.rolls ? rollForward(end, isHoliday) : end;
}

function add(start: IsoDate, {count, unit}: Period, isHoliday: Holidays): IsoDate {
	if (unit === 'month') return addMonths(start, count);
	return unit === 'day' ? addDays(start, count) : addWorkingDays(start, count, isHoliday);
}
