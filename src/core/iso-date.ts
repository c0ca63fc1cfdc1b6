/** Calendar day in ISO 8601, without a time or a zone: `2026-11-22`. */
export type IsoDate = `${number}-${number}-${number}`;

/** Whether this is a real calendar day, written in full. */
export function isIsoDate(text: string): text is IsoDate {
	const time = Date.parse(`${text}T00:00:00Z`);
	return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

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
