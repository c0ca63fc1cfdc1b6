import type {IsoDate} from '../records/controller.ts';

/** Whether this is a real calendar day, written in full. */
export function isDay(day: string): day is IsoDate {
	const time = Date.parse(`${day}T00:00:00Z`);
	return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day;
}
