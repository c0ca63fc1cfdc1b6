import type {IsoDate} from '../../core/records/controller.ts';

/**
 * The calendar day at an instant, where the user is.
 *
 * @param instant Milliseconds since 1970, from the caller's clock.
 * @param timeZone IANA name, as `Europe/Athens`.
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
