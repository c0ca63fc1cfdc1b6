import type {IsoDate} from '../core/iso-date.ts';
import {addDays} from './deadlines/calendar.ts';

export interface CalendarEntry {
	/** Stays the same when the entry is exported again, so that a calendar replaces instead of doubling. */
	readonly id: string;
	readonly date: IsoDate;
	readonly title: string;
	readonly notes: string;
}

/**
 * A calendar file of all-day entries with a reminder the day before (RFC 5545).
 *
 * @param stamp When the file was made, in milliseconds since 1970.
 */
export function calendarFile(entries: readonly CalendarEntry[], stamp: number): string {
	const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Overexposed//Requests//EN', 'CALSCALE:GREGORIAN'];
	const events = entries.flatMap(entry => eventLines(entry, stamp));
	return [...lines, ...events, 'END:VCALENDAR'].map(line => `${fold(line)}\r\n`).join('');
}

const eventLines = ({id, date, title, notes}: CalendarEntry, stamp: number): readonly string[] => [
	'BEGIN:VEVENT',
	`UID:${escapeText(id)}@overexposed.invalid`,
	`DTSTAMP:${new Date(stamp).toISOString().replace(/[-:]|\.\d+/g, '')}`,
	`DTSTART;VALUE=DATE:${compact(date)}`,
	`DTEND;VALUE=DATE:${compact(addDays(date, 1))}`,
	`SUMMARY:${escapeText(title)}`,
	`DESCRIPTION:${escapeText(notes)}`,
	'TRANSP:TRANSPARENT',
	'BEGIN:VALARM',
	'ACTION:DISPLAY',
	`DESCRIPTION:${escapeText(title)}`,
	'TRIGGER:-P1D',
	'END:VALARM',
	'END:VEVENT',
];

const compact = (date: IsoDate): string => date.replaceAll('-', '');

/** Section 3.3.11. Control characters other than line breaks have no place in a value. */
function escapeText(text: string): string {
	return text
		.replace(/[\\;,]/g, '\\$&')
		.replace(/\r\n?|\n/g, '\\n')
		.replace(/\p{Cc}/gu, '');
}

/** Section 3.1: no line longer than 75 octets, and none cut inside a character. */
function fold(line: string): string {
	let octets = 0;
	let folded = '';
	for (const character of line) {
		const size = new TextEncoder().encode(character).length;
		if (octets + size > 75) {
			folded += '\r\n ';
			octets = 1;
		}
		folded += character;
		octets += size;
	}
	return folded;
}
