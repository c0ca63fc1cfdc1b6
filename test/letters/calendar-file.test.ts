import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type CalendarEntry, calendarFile} from '../../src/letters/calendar-file.ts';
import {addDays} from '../../src/letters/deadlines/calendar.ts';

const entry: CalendarEntry = {id: 'request-1-answer', date: '2026-12-31', title: 'Answer due', notes: 'Look for it'};
const stamp = Date.UTC(2026, 10, 23, 8, 20);

/** Parses a file like a calendar: unfold, split, unescape (RFC 5545, 3.1 and 3.3.11). */
function read(file: string, field: string): string | undefined {
	const line = file
		.replaceAll('\r\n ', '')
		.split('\r\n')
		.find(candidate => candidate.startsWith(`${field}:`));
	return line?.slice(field.length + 1).replace(/\\(.)/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped));
}

describe('calendarFile', () => {
	it('is an all-day entry for one day, also at the turn of the year', () => {
		const file = calendarFile([entry], stamp);
		expect(file).toContain('\r\nDTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n');
		expect(read(file, 'DTSTAMP')).toBe('20261123T082000Z');
		expect(read(file, 'UID')).toBe('request-1-answer@overexposed.invalid');
	});

	it('has the required properties, and each BEGIN has its END', () => {
		const lines = calendarFile([entry, {...entry, id: 'request-2'}], stamp).split('\r\n');
		for (const [part, count] of [
			['VCALENDAR', 1],
			['VEVENT', 2],
			['VALARM', 2],
		] as const) {
			expect([lines.filter(line => line === `BEGIN:${part}`).length, lines.filter(line => line === `END:${part}`).length]).toEqual([
				count,
				count,
			]);
		}
		expect(lines[0]).toBe('BEGIN:VCALENDAR');
		expect(lines.slice(1, 3)).toEqual(['VERSION:2.0', 'PRODID:-//Overexposed//Requests//EN']);
		expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
	});

	it('keeps any text, in lines of at most 75 octets that split no character', () => {
		const words = fc.string({unit: 'grapheme', maxLength: 200}).map(text => text.replace(/\p{Cc}/gu, ''));
		fc.assert(
			fc.property(words, words, (title, notes) => {
				const file = calendarFile([{...entry, title, notes: `${notes}\n${notes}`}], stamp);
				expect(read(file, 'SUMMARY')).toBe(title);
				expect(read(file, 'DESCRIPTION')).toBe(`${notes}\n${notes}`);
				for (const line of file.split('\r\n')) {
					const octets = new TextEncoder().encode(line);
					expect(octets.length).toBeLessThanOrEqual(75);
					expect(new TextDecoder('utf-8', {fatal: true}).decode(octets)).toBe(line);
				}
			}),
		);
	});

	it('folds a line of 76 octets, and none of 75', () => {
		const title = (octets: number) => 'a'.repeat(octets - 'SUMMARY:'.length);
		expect(calendarFile([{...entry, title: title(75)}], stamp)).toContain(`SUMMARY:${title(75)}\r\n`);
		expect(calendarFile([{...entry, title: title(76)}], stamp)).toContain(`SUMMARY:${title(75)}\r\n a\r\n`);
	});

	it('is well formed with any text: CRLF only, BEGIN and END in pairs, and one stamp, one id and one whole day for each entry', () => {
		const days = fc.integer({min: 0, max: 20_000}).map(number => addDays('2020-01-01', number));
		const words = fc.string({unit: 'binary', maxLength: 120});
		const entries = fc.uniqueArray(fc.record({id: fc.uuid(), date: days, title: words, notes: words}), {
			selector: ({id}) => id,
			maxLength: 5,
		});
		fc.assert(
			fc.property(entries, fc.integer({min: 0, max: Date.UTC(2100, 0, 1)}), (all, made) => {
				const file = calendarFile(all, made);
				expect(file.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
				const lines = file.replaceAll('\r\n ', '').split('\r\n');
				const values = (field: string) => lines.filter(line => line.startsWith(field)).map(line => line.slice(field.length));
				const open: string[] = [];
				for (const line of lines) {
					if (line.startsWith('BEGIN:')) open.push(line.slice(6));
					if (line.startsWith('END:')) expect(open.pop()).toBe(line.slice(4));
				}

				expect(open).toEqual([]);
				expect(values('UID:')).toEqual(all.map(({id}) => `${id}@overexposed.invalid`));
				expect(values('DTSTAMP:').every(stamp => /^\d{8}T\d{6}Z$/.test(stamp))).toBe(true);
				expect(values('DTSTAMP:')).toHaveLength(all.length);
				expect(values('DTSTART;VALUE=DATE:')).toEqual(all.map(({date}) => date.replaceAll('-', '')));
				expect(values('DTEND;VALUE=DATE:')).toEqual(all.map(({date}) => addDays(date, 1).replaceAll('-', '')));
				expect(values('TRIGGER:')).toEqual(all.map(() => '-P1D'));
			}),
		);
	});

	it('no text can end an entry early', () => {
		const file = calendarFile([{...entry, title: 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT'}], stamp);
		expect(file.split('\r\n').filter(line => line === 'END:VEVENT')).toHaveLength(1);
	});
});
