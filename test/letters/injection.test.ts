import fc from 'fast-check';
import {expect, test} from 'vitest';
import {readData} from '../../src/dashboard/saved-data/data-file.ts';
import {calendarFile} from '../../src/letters/calendar-file.ts';
import {mailDraft} from '../../src/letters/mail-draft.ts';
import {readRequests} from '../../src/letters/request-file.ts';
import {noteFigure} from '../figures.ts';

/** Text that means something to a mail program, a calendar, a browser or a parser. */
const words = fc
	.array(
		fc.oneof(
			fc.constantFrom(
				'\r\n',
				'\n',
				'\r',
				'\u2028',
				'\0',
				'%0D%0A',
				'Bcc: a@b.example',
				'&cc=a@b.example',
				'?',
				'#',
				'"',
				'<script>',
				'\\n',
			),
			fc.constantFrom('BEGIN:VEVENT', 'END:VCALENDAR', 'ATTACH:https://evil.example/', ' ', '\t', ';', ',', ':', '=CMD()', '\ud83d'),
			fc.string({unit: 'binary', maxLength: 10}),
		),
		{maxLength: 12},
	)
	.map(parts => parts.join(''));

const runs = 300;

test('no text in a letter becomes a mail header, another recipient or another field', () => {
	fc.assert(
		fc.property(words, words, (subject, body) => {
			const {url} = mailDraft('privacy@controller.example', subject, body);
			const {protocol, pathname, searchParams, hash} = new URL(url);
			expect([protocol, pathname, hash]).toEqual(['mailto:', 'privacy@controller.example', '']);
			expect([...searchParams.keys()].filter(key => key !== 'subject' && key !== 'body')).toEqual([]);
			expect(searchParams.getAll('subject')).toHaveLength(1);
			expect(searchParams.get('subject')).not.toMatch(/[\r\n]/);
		}),
		{numRuns: runs},
	);
	noteFigure('injection-mail', runs, 'random letters that stayed within the subject and body of a mail');
});

test('no text in an entry becomes a line of the calendar file', () => {
	const fields = (file: string) =>
		file
			.replaceAll('\r\n ', '')
			.split('\r\n')
			.map(line => line.split(/[:;]/, 1)[0]);
	const plain = fields(calendarFile([{id: 'a', date: '2026-12-31', title: 'x', notes: 'y'}], 0));
	fc.assert(
		fc.property(words, words, words, (id, title, notes) => {
			const file = calendarFile([{id, date: '2026-12-31', title, notes}], 0);
			expect(fields(file)).toEqual(plain);
			expect(file.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
		}),
		{numRuns: runs},
	);
	noteFigure('injection-calendar', runs, 'random entries that stayed within their own lines of a calendar file');
});

test('any file is either read or refused, without any other effect', () => {
	const nested = fc.nat({max: 100_000}).map(depth => '['.repeat(depth));
	const file = fc.oneof(
		nested,
		words,
		fc.json(),
		fc.json().map(stored => `{"format":"overexposed","version":1,"stored":${stored}}`),
	);
	fc.assert(
		fc.property(file, text => {
			expect(['read', 'refused']).toContain(readData(text).kind);
		}),
		{numRuns: runs},
	);
	noteFigure('injection-file', runs, 'random files, each either read or refused');
});

test('a file cannot change the prototype of all objects', () => {
	const evil = '{"__proto__":{"tickedOn":"2026-01-01","polluted":1},"constructor":{"tickedOn":"2026-01-01"}}';
	readData(`{"format":"overexposed","version":1,"stored":{"ticked":${evil},"__proto__":{"polluted":1}}}`);
	expect(() => readRequests(`{"format":"overexposed-requests","version":1,"requests":[],"__proto__":{"polluted":1}}`)).not.toThrow(
		TypeError,
	);
	expect(({} as {polluted?: number}).polluted).toBeUndefined();
});
