/** Calendar day in ISO 8601, without a time or a zone: `2026-11-22`. */
export type IsoDate = `${number}-${number}-${number}`;

/** Whether this is a real calendar day, written in full. */
export function isIsoDate(text: string): text is IsoDate {
	const time = Date.parse(`${text}T00:00:00Z`);
	return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/**
 * The days that anything of ours can be about. Beyond them, deadlines would leave the calendar. The first is also where a clock starts
 * that has lost its battery.
 */
export const firstDay: IsoDate = '1970-01-01';
export const lastDay: IsoDate = '2100-12-31';

/** Whether this is a real calendar day within those bounds. */
export const isDayInRange = (text: string): text is IsoDate => isIsoDate(text) && text >= firstDay && text <= lastDay;

/**
 * The calendar day of an instant where the user is: their own day, not Greenwich's.
 *
 * @param instant milliseconds since 1970, from the caller's clock
 * @param timeZone IANA name, as `Europe/Athens`
 */
export function localDay(instant: number, timeZone: string): IsoDate {
	const parts = new Intl.DateTimeFormat('en', {
		timeZone,
		calendar: 'gregory',
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
	}).formatToParts(instant);
	const part = (type: Intl.DateTimeFormatPartTypes) => parts.find(candidate => candidate.type === type)?.value ?? '';
	return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}` as IsoDate;
}

/** The ISO 8601 week of a day, in the year to which it belongs: `2026-W48`. */
export function isoWeek(day: IsoDate): string {
	const date = new Date(`${day}T00:00:00Z`);
	// A week belongs to the year of its Thursday.
	date.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7));
	const first = Date.UTC(date.getUTCFullYear(), 0, 1);
	const week = Math.ceil(((date.getTime() - first) / 86_400_000 + 1) / 7);
	return `${date.getUTCFullYear()}-W${String(week).padStart(2, '0')}`;
}
