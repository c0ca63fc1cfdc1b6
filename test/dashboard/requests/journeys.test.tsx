import {describe, expect, test} from 'vitest';
import type {IsoDate} from '../../../src/core/iso-date.ts';
import type {NewEvent, RightsRequest} from '../../../src/core/requests/request.ts';
import {createRequestsModel, type RequestsModel} from '../../../src/dashboard/requests/model.ts';
import {findController} from '../../../src/directory/index.ts';
import {lawFor} from '../../../src/directory/laws.ts';
import {complaintAuthorities} from '../../../src/letters/complaint-authorities.ts';
import {addDays} from '../../../src/letters/deadlines/calendar.ts';
import {answerDate, dueDates, stateOn} from '../../../src/letters/deadlines/state.ts';
import {findDestination} from '../../../src/letters/destination.ts';
import {letterText} from '../../../src/letters/letter.ts';
import {firstLetter, letterKindsFor} from '../../../src/letters/letter-kinds.ts';
import {firstLanguage} from '../../../src/letters/letter-language.ts';
import {draftAsSent, eventOf, findSentRequest, freeze, unsentDrafts} from '../../../src/letters/sent-letter.ts';
import {writeLetter} from '../../../src/letters/write-letter.ts';
import {mockDashboardConnector} from '../../surfaces/mock-connector.ts';

const ada = {name: 'Ada Muster', email: 'ada@mail.example', address: '', places: '', situation: ''};
const clearview = findController('clearview-ai');
if (!clearview) throw new Error('the record is gone');

/** What a person does with one letter in the dashboard’s model, on days that the test sets. */
class Correspondence {
	today: IsoDate = '2026-11-23';
	readonly model: RequestsModel = createRequestsModel(mockDashboardConnector({person: ada}).requests, () => this.today);

	get request(): RightsRequest {
		const [request] = this.model.requests.value;
		if (!request) throw new Error('nothing was started');
		return request;
	}

	get state() {
		return stateOn(this.request, this.today);
	}

	get first() {
		return firstLetter(this.request, this.today);
	}

	async start(country: string, language: string): Promise<void> {
		await this.model.refresh();
		const law = lawFor(country);
		if (!(law && clearview)) throw new Error(`no law in ${country}`);
		await this.model.start({
			controllerId: clearview.id,
			country,
			...(clearview.seat && {recipientIn: clearview.seat}),
			law,
			language: firstLanguage(law, clearview, language),
			rights: ['access'],
		});
	}

	/** As “I sent it” does, one day after the last step: the text is kept with the event. */
	async send(kind: 'reminder' | 'identity' | 'reply' | 'controller-complaint' | 'complaint', language?: string): Promise<string> {
		const letter = this.write(kind, language);
		const kept = freeze(letter);
		await this.happens({kind: eventOf[kind], on: this.today, ...(kept && {letter: kept})} as NewEvent);
		return letterText(letter);
	}

	write(kind: Parameters<typeof writeLetter>[0]['kind'], language = this.request.language) {
		const [authority] = complaintAuthorities(this.request);
		if (!clearview) throw new Error('the record is gone');
		return writeLetter({
			kind,
			request: this.request,
			controller: clearview,
			person: ada,
			today: this.today,
			language,
			...(authority && {authority}),
		});
	}

	async happens(event: NewEvent): Promise<void> {
		await this.model.record(this.request, event);
		expect(this.model.isRefused.value, `${event.kind} could not be noted`).toBe(false);
	}

	turnTo(day: IsoDate): void {
		this.today = day;
	}
}

/** Where, in which language, how it can be reached, when an answer is due, what stands there the day after, and who takes the complaint. */
const journeys = [
	['gb', 'en', 'mailbox', '2026-12-23', 'overdue', 'gb-ico', 'section 165'],
	['fr', 'fr', 'mailbox', '2026-12-23', 'overdue', 'fr-cnil', 'l’article 77'],
	['at', 'de', 'mailbox', '2026-12-23', 'overdue', 'at-dsb', '§ 24'],
	['it', 'it', 'mailbox', '2026-12-23', 'overdue', 'it-gpdp', 'articolo 142'],
	['gr', 'el', 'mailbox', '2026-12-23', 'overdue', 'gr-dpa', 'άρθρο 15'],
	['de-by', 'de', 'mailbox', '2026-12-23', 'overdue', 'de-by-baylda', 'Art. 77'],
	['us-ca', 'en', 'form', '2027-01-07', 'overdue', 'us-ca-cppa', '1798.130'],
	['us-il', 'en', 'form', '2026-12-23', 'sent', 'us-il-ag', '740 ILCS 14/20'],
	['ca-qc', 'fr', 'mailbox', '2026-12-23', 'refused', 'ca-qc-cai', 'articles 42 et 43'],
	['ch', 'de', 'mailbox', '2026-12-23', 'overdue', 'ch-edoeb', 'Art. 49 DSG'],
	['us-va', 'en', 'form', '2027-01-07', 'overdue', 'us-va-ag', 'Va. Code 59.1-577'],
	['us-tx', 'en', 'mailbox', '2027-01-07', 'overdue', 'us-tx-ag', '541.051'],
	['ca-ab', 'en', 'mailbox', '2026-12-23', 'refused', 'ca-opc', 'section 11(1)'],
] as const;

describe.each(journeys)('from %s, in %s', (country, language, way, due, late, authorityId, words) => {
	test(`${way}, question whether it was sent, ${due}, next letter, complaint to ${authorityId}`, async () => {
		const person = new Correspondence();
		await person.start(country, language);
		expect(findDestination(clearview, person.request)?.isFormFirst).toBe(way === 'form');
		expect(letterText(person.write('request'))).not.toMatch(/[{}]|undefined/);

		// The next visit, two days later: it was sent on the day it was written.
		person.turnTo('2026-11-25');
		expect(unsentDrafts(person.model.requests.value, ada, person.today)).toEqual([person.request]);
		const kept = draftAsSent(person.request, ada, '2026-11-23');
		expect(kept?.text).toMatch(/23\.? (November|novembre|Νοεμβρίου) 2026|November 23, 2026/);
		await person.happens({kind: 'sent', on: '2026-11-23', ...(kept && {letter: kept})});
		expect(findSentRequest(person.request)).toEqual(kept);
		expect(unsentDrafts(person.model.requests.value, ada, person.today)).toEqual([]);
		expect(answerDate(person.request, person.today)?.date).toBe(due);

		person.turnTo(due);
		expect(person.state).toBe('sent');
		person.turnTo(addDays(due, 1));
		expect(person.state).toBe(late);
		expect(person.first).toBe(late === 'refused' ? 'complaint' : 'reminder');
		if (late !== 'refused') await person.send('reminder');

		person.turnTo(addDays(due, 20));
		if (letterKindsFor(person.request, person.today).includes('controller-complaint')) await person.send('controller-complaint');
		expect(letterKindsFor(person.request, person.today)).toContain('complaint');
		expect(complaintAuthorities(person.request).map(({id}) => id)).toContain(authorityId);
		const complaint = await person.send('complaint', language);
		expect(complaint).toContain(words);
		expect(complaint).not.toMatch(/[{}]|undefined/);
		expect(person.state).toBe('complained');
		expect(dueDates(person.request, person.today)).toEqual([]);
	});
});

test('Quebec’s last day for the Commission stands there from the first day on', async () => {
	const person = new Correspondence();
	await person.start('ca-qc', 'fr');
	await person.happens({kind: 'sent', on: person.today});
	expect(dueDates(person.request, person.today)).toContainEqual({date: '2027-01-22', kind: 'complaint'});
});

test('somebody who is asked for an identity document refuses, is ignored, and complains about the demand', async () => {
	const person = new Correspondence();
	await person.start('de-by', 'de');
	await person.happens({kind: 'sent', on: person.today});
	person.turnTo('2026-12-01');
	await person.happens({kind: 'paused', on: person.today});
	expect(person.first).toBe('identity');
	expect(letterKindsFor(person.request, person.today)).toContain('complaint');
	await person.send('identity');
	expect(person.state).toBe('sent');

	person.turnTo('2026-12-24');
	expect(person.state).toBe('overdue');
	const complaint = await person.send('complaint', 'de');
	expect(complaint).toContain('Art. 12 Abs. 2 und 6');
	expect(complaint).toContain('1. Dezember 2026');
	expect(person.state).toBe('complained');
});

test('an excuse is answered, and the next one is a reason to complain', async () => {
	const person = new Correspondence();
	await person.start('us-tx', 'en');
	await person.happens({kind: 'sent', on: person.today});
	person.turnTo('2026-12-02');
	await person.happens({kind: 'deflected', on: person.today, excuse: 'use-opt-out'});
	expect(person.first).toBe('reply');
	await person.send('reply');
	person.turnTo('2026-12-10');
	await person.happens({kind: 'refused', on: person.today});
	expect(letterKindsFor(person.request, person.today)).toEqual(expect.arrayContaining(['controller-complaint', 'complaint']));
	expect(await person.send('controller-complaint')).toContain('Please decide within 60 days');
	expect(person.state).toBe('sent');
});
