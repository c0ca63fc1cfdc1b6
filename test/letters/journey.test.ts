import {describe, expect, it} from 'vitest';
import {chooseRoute} from '../../src/core/checklist/choose-route.ts';
import type {IsoDate} from '../../src/core/iso-date.ts';
import type {Controller} from '../../src/core/records/controller.ts';
import type {RequestEvent, RequestHistory, RightsRequest} from '../../src/core/requests/request.ts';
import {findController} from '../../src/directory/index.ts';
import {lawFor} from '../../src/directory/laws.ts';
import {decisionsOn} from '../../src/engines/timeline.ts';
import {calendarFile} from '../../src/letters/calendar-file.ts';
import {complaintAuthorities} from '../../src/letters/complaint-authorities.ts';
import {complaintLetter} from '../../src/letters/complaint-letter.ts';
import {record} from '../../src/letters/deadlines/history.ts';
import {answerDate, dueDates, stateOn} from '../../src/letters/deadlines/state.ts';
import {type LetterLanguage, letterText} from '../../src/letters/letter.ts';
import {firstLetter, type LetterKind} from '../../src/letters/letter-kinds.ts';
import {mailDraft} from '../../src/letters/mail-draft.ts';
import {requestLetter, rightsUnder} from '../../src/letters/request-letter.ts';
import {writeLetter} from '../../src/letters/write-letter.ts';

/** From Clearview AI's record to a complaint, by place, without the pages around it. */
const journeys = [
	['gb', 'en', '2026-12-23', 'overdue', 'gb-ico', 'en', 'section 165'],
	['fr', 'fr', '2026-12-23', 'overdue', 'fr-cnil', 'fr', 'l’article 77'],
	['at', 'de', '2026-12-23', 'overdue', 'at-dsb', 'de', 'Art. 77'],
	['it', 'it', '2026-12-23', 'overdue', 'it-gpdp', 'it', 'l’articolo 77'],
	['gr', 'el', '2026-12-23', 'overdue', 'gr-dpa', 'el', 'άρθρου 77'],
	['de-by', 'de', '2026-12-23', 'overdue', 'de-by-baylda', 'de', 'Art. 77'],
	['us-ca', 'en', '2027-01-07', 'overdue', 'us-ca-ag', 'en', 'California Consumer Privacy Act'],
	['us-il', 'en', '2026-12-23', 'sent', 'us-il-ag', 'en', '740 ILCS 14'],
	['ca-qc', 'fr', '2026-12-23', 'refused', 'ca-qc-cai', 'fr', 'P-39.1'],
	['ch', 'de', '2026-12-23', 'overdue', 'ch-edoeb', 'de', 'DSG'],
	['us-va', 'en', '2027-01-07', 'overdue', 'us-va-ag', 'en', 'Virginia Consumer Data Protection Act'],
	['us-tx', 'en', '2027-01-07', 'overdue', 'us-tx-ag', 'en', 'Texas Data Privacy and Security Act'],
	['ca-ab', 'en', '2026-12-23', 'refused', 'ca-opc', 'en', 'Personal Information Protection and Electronic Documents Act'],
] as const;

const clearview = findController('clearview-ai') as Controller;
const sentOn: IsoDate = '2026-11-23';
const event = (id: string, kind: 'drafted' | 'sent'): Exclude<RequestEvent, {kind: 'undone'}> => ({id, kind, on: sentOn});

describe.each(journeys)('from %s', (place, language, due, late, authorityId, complaintLanguage, basis) => {
	const law = lawFor(place) ?? 'gdpr';
	const sender = {name: 'Alex Example', replyTo: 'alex@mail.example', country: place};
	const rights = ['access'] as const;
	const history = [event('a', 'drafted'), event('b', 'sent')].reduce(record, {law, rights, events: []} as RequestHistory);

	it('leads to a complete letter to Clearview AI', () => {
		expect(chooseRoute(clearview.routes, ['access'], {jurisdiction: place})).toBeDefined();
		expect(rightsUnder(law)).toContain('access');
		const letter = requestLetter({law, language: language as LetterLanguage, rights, to: clearview, sender, date: sentOn, places: []});
		expect(letterText(letter)).not.toMatch(/[{}]|undefined/);
		expect(mailDraft('legal-requests@clearview.ai', letter.subject, letterText(letter)).url).toMatch(
			/^mailto:legal-requests@clearview\.ai\?subject=/,
		);
	});

	it('has a date for the calendar', () => {
		expect(answerDate(history, sentOn)?.date).toBe(due);
		const entries = dueDates(history, sentOn).map(({date, kind}) => ({id: `r-${kind}`, date, title: 'Answer', notes: ''}));
		expect(calendarFile(entries, 0)).toContain(`DTSTART;VALUE=DATE:${due.replaceAll('-', '')}`);
	});

	it(`is ${late} long after it`, () => {
		expect(stateOn(history, due)).toBe('sent');
		expect(stateOn(history, '2027-06-01')).toBe(late);
	});

	it('ends with a complaint to the authority, in its language', () => {
		const authority = complaintAuthorities({law, country: place}).find(({id}) => id === authorityId);
		if (!authority) throw new Error(`No ${authorityId} for ${place}`);
		const letter = complaintLetter({
			law,
			language,
			authority,
			controller: clearview,
			sender,
			date: '2027-06-01',
			rights,
			sentOn,
			outcome: {kind: 'silence', dueOn: due},
			precedents: decisionsOn('clearview-ai').filter(({measures}) => measures.includes('unlawful')),
			anonymous: false,
		});
		const written = letterText(letter);
		expect([letter.language, letter.to[0]]).toEqual([complaintLanguage, authority.name]);
		expect(written).toContain(basis);
		expect(written).not.toMatch(/[{}]|undefined/);
		expect(written.includes('The period for an answer ended')).toBe(language === 'en' && late === 'overdue');
	});
});

describe('a person who is asked for an identity document and refuses', () => {
	const person = {name: 'Alex Example', email: 'alex@mail.example', address: '', places: '', situation: ''};
	const at = (kinds: readonly (readonly [RequestEvent['kind'], IsoDate])[]): RightsRequest => ({
		id: 'r1',
		controllerId: 'clearview-ai',
		country: 'de-by',
		language: 'de',
		law: 'gdpr',
		rights: ['access'],
		events: kinds.map(([kind, on], index) => ({id: String(index), kind, on}) as RequestEvent),
	});
	const [authority] = complaintAuthorities({law: 'gdpr', country: 'de-by'});
	const written = (kind: LetterKind, request: RightsRequest, today: IsoDate) =>
		letterText(writeLetter({kind, request, controller: clearview, person, today, language: 'de', ...(authority && {authority})}));

	it('answers the demand, keeps the date, and complains on the ground of the demand', () => {
		const demanded = at([
			['drafted', sentOn],
			['sent', sentOn],
			['paused', '2026-12-01'],
		]);
		expect(firstLetter(demanded, '2026-12-01')).toBe('identity');
		expect(written('identity', demanded, '2026-12-01')).toContain('23. November 2026');

		const replied = record(demanded, {id: 'x', kind: 'replied', on: '2026-12-02'});
		expect(answerDate(replied, '2026-12-03')?.date).toBe('2026-12-23');
		const complaint = written('complaint', {...demanded, events: replied.events}, '2026-12-10');
		expect(complaint).toContain('1. Dezember 2026');
		expect(complaint).toContain('12 Abs. 2 und 6');
		expect(complaint).not.toMatch(/[{}]|undefined/);
	});
});
