import {expect, test} from 'vitest';
import {calendarEntries} from '../../../src/dashboard/requests/letter/calendar-entries.ts';
import {request} from '../../letters/requests.ts';
import {getWords} from '../../surfaces/words.ts';

test('an entry says what is due in its title and what to do in its notes', () => {
	const sent = request(['drafted', 'sent'], {law: 'quebec-p39-1', country: 'ca-qc'});
	const entries = calendarEntries(sent, '2026-11-12', getWords('en'));
	expect(entries.map(({date, title}) => `${date} ${title}`)).toEqual([
		'2026-12-11 Clearview AI: Answer due by Dec 11, 2026',
		'2027-01-10 Clearview AI: Last day to turn to the authority: Jan 10, 2027',
	]);
	const [answer, complaint] = entries.map(({notes}) => notes);
	expect(answer).toContain('Clearview AI: see your data');
	expect(answer).toContain('send what stands first there');
	expect(complaint).toContain('Before it, open “Letters” in Overexposed and send the letter to it.');
});
