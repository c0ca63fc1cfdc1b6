import {withOrdinalFirst} from '../../core/ordinal-first.ts';

/** A share as a percentage, or as a range where the bounds differ after rounding. */
export function writeShare({low, high}: {readonly low: number; readonly high: number}, locale: string): string {
	const percent = new Intl.NumberFormat(locale, {style: 'percent', maximumFractionDigits: 0});
	const [from, to] = [Math.round(low * 100), Math.round(high * 100)];
	return from === to ? percent.format(to / 100) : percent.formatRange(from / 100, to / 100);
}

/** `Nov 1, 2026` */
export const writeDate = (isoDate: string, locale: string): string =>
	withOrdinalFirst(
		new Intl.DateTimeFormat(locale, {dateStyle: 'medium', timeZone: 'UTC'}).formatToParts(new Date(`${isoDate}T00:00:00Z`)),
		locale,
	);

export const writeTime = (milliseconds: number, locale: string): string =>
	new Intl.DateTimeFormat(locale, {timeStyle: 'short'}).format(new Date(milliseconds));

/** Date and time where the reader is. */
export const writeMoment = (milliseconds: number, locale: string): string =>
	withOrdinalFirst(
		new Intl.DateTimeFormat(locale, {dateStyle: 'medium', timeStyle: 'short'}).formatToParts(new Date(milliseconds)),
		locale,
	);

export const writeList = (items: readonly string[], locale: string): string =>
	new Intl.ListFormat(locale, {type: 'conjunction'}).format(items);
