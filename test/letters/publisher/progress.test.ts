import * as v from 'valibot';
import {describe, expect, it} from 'vitest';
import {maxAddressLength} from '../../../src/core/page/artifacts.ts';
import {publisherExcuses} from '../../../src/core/requests/publisher.ts';
import {publisherSchema} from '../../../src/core/requests/publisher-schema.ts';
import {excuses, excusesOf} from '../../../src/core/requests/request.ts';
import {possibleNext} from '../../../src/letters/deadlines/history.ts';
import {dueDates, stateOn} from '../../../src/letters/deadlines/state.ts';
import {findDestination} from '../../../src/letters/destination.ts';
import {letterText} from '../../../src/letters/letter.ts';
import {firstLetter, letterKindsFor} from '../../../src/letters/letter-kinds.ts';
import {findRecipient} from '../../../src/letters/recipient.ts';
import {readRequests, writeRequests} from '../../../src/letters/request-file.ts';
import {draftAsSent, eventOf, findSentRequest, freeze} from '../../../src/letters/sent-letter.ts';
import {request} from '../requests.ts';
import {exampleClub, letterTo, publisherRequest} from './every-publisher-letter.ts';

type Steps = Parameters<typeof request>[0];
const club = (steps: Steps) => publisherRequest(steps, exampleClub, 'de-by', 'de');
const person = {name: 'Ada Muster', email: 'ada@mail.example', address: '', places: '', situation: ''};

describe('a request to a publisher', () => {
	it('begins with the friendly message, and can go on to the formal request whatever came back', () => {
		expect(firstLetter(club(['drafted']), '2026-11-10')).toBe('friendly');
		expect(possibleNext(club(['drafted']))).toEqual(['asked', 'sent', 'closed']);
		for (const step of ['refused', 'answered', 'paused', 'reminded'] as const)
			expect(possibleNext(club(['drafted', 'asked', step])), step).toContain('sent');
		expect(possibleNext(club(['drafted', 'asked', 'sent']))).not.toContain('asked');
		expect(possibleNext(club(['drafted', 'asked', 'sent', 'refused']))).not.toContain('sent');
		expect(possibleNext(club(['drafted', 'asked', 'closed']))).toEqual(['reopened']);
	});

	it('waits a fortnight, then suggests the formal request, then a reminder, then the complaint', () => {
		const asked = club(['drafted', 'asked']);
		expect(firstLetter(asked, '2026-11-25')).toBe('friendly');
		expect(firstLetter(asked, '2026-11-26')).toBe('request');
		expect(stateOn(asked, '2027-11-26')).toBe('sent');
		const sent = club(['drafted', 'asked', 'sent']);
		expect(firstLetter(sent, '2026-12-01')).toBe('request');
		expect(stateOn(sent, '2026-12-15')).toBe('overdue');
		expect(firstLetter(sent, '2026-12-15')).toBe('reminder');
		expect(firstLetter(club(['drafted', 'asked', 'sent', 'reminded']), '2026-12-15')).toBe('complaint');
	});

	it('suggests the formal request after a refusal of the friendly message, and a complaint only after that of the request', () => {
		expect(firstLetter(club(['drafted', 'asked', 'refused']), '2026-11-14')).toBe('request');
		expect(letterKindsFor(club(['drafted', 'asked', 'refused']), '2026-11-14')).not.toContain('complaint');
		expect(firstLetter(club(['drafted', 'asked', 'sent', 'refused']), '2026-11-14')).toBe('complaint');
	});

	it('bug: suggested the formal request, or a complaint, after an answer, which may be that the picture is gone', () => {
		expect(firstLetter(club(['drafted', 'asked', 'answered']), '2026-11-14')).toBe('friendly');
		expect(firstLetter(club(['drafted', 'asked', 'sent', 'answered']), '2027-01-14')).toBe('request');
		expect(letterKindsFor(club(['drafted', 'asked', 'sent', 'answered']), '2027-01-14')).toContain('complaint');
	});

	it('has a reply to each of its own excuses, which refuse', () => {
		for (const excuse of publisherExcuses) {
			const deflected = club(['drafted', 'asked', {kind: 'deflected', excuse}]);
			expect(stateOn(deflected, '2026-11-14'), excuse).toBe('refused');
			expect(firstLetter(deflected, '2026-11-14'), excuse).toBe('reply');
			expect(letterText(letterTo(deflected, 'reply')), excuse).not.toMatch(/DSGVO|Behörde/);
		}
		expect(excusesOf(club([]))).toEqual(publisherExcuses);
		expect(excusesOf({})).toEqual(excuses);
	});

	it('shows no last day for a complaint before there is anything to complain about', () => {
		const austrian = (steps: Steps) => publisherRequest(steps, {...exampleClub, country: 'at'}, 'at', 'de');
		const kinds = (steps: Steps) => dueDates(austrian(steps), '2027-01-10').map(({kind}) => kind);
		expect(kinds(['drafted', 'asked', 'refused'])).toEqual([]);
		expect(kinds(['drafted', 'asked', 'sent', 'refused'])).toEqual(['complaint']);
	});

	it('offers the formal request first to a platform, whose form is the way', () => {
		const platform = publisherRequest(['drafted'], {...exampleClub, kind: 'platform', country: 'ie'}, 'de', 'de');
		expect(firstLetter(platform, '2026-11-10')).toBe('request');
		expect(letterKindsFor(platform, '2026-11-10')).toEqual(['friendly', 'request']);
	});

	it('where no right is known, has the friendly message, a reminder and nothing else', () => {
		const courtesy = (steps: Steps) => publisherRequest(steps, {...exampleClub, country: 'us'}, 'us');
		expect(letterKindsFor(courtesy(['drafted']), '2026-11-10')).toEqual(['friendly']);
		expect(possibleNext(courtesy(['drafted']))).toEqual(['asked', 'closed']);
		expect(letterKindsFor(courtesy(['drafted', 'asked']), '2027-01-10')).toEqual(['friendly', 'reminder']);
		expect(firstLetter(courtesy(['drafted', 'asked']), '2027-01-10')).toBe('reminder');
	});

	it('never offers a friendly message to a known controller', () => {
		expect(possibleNext(request(['drafted']))).toEqual(['sent', 'closed']);
		expect(letterKindsFor(request(['drafted']), '2026-11-10')).toEqual(['request']);
	});
});

describe('what is kept', () => {
	it('is the friendly message and the request, each as it went out', () => {
		const friendly = freeze(letterTo(club(['drafted']), 'friendly'), 'board@club.example');
		if (!friendly) throw new Error('A friendly message is never too long.');
		const asked = club(['drafted', {kind: 'asked', letter: friendly}]);
		expect(eventOf.friendly).toBe('asked');
		expect(findSentRequest(asked, 'asked')).toEqual(friendly);
		expect(findSentRequest(asked)).toBeUndefined();
	});

	it('of a draft that was sent without a note is the friendly message, to the mailbox', () => {
		const kept = draftAsSent(club(['drafted']), person, '2026-11-10');
		expect(kept?.destination).toBe('board@club.example');
		expect(kept?.subject).toBe('Bitte wegen eines Bildes auf Ihrer Website');
	});

	it('survives a file', () => {
		const all = [club(['drafted', 'asked', {kind: 'deflected', excuse: 'public-event'}])];
		expect(readRequests(writeRequests(all))).toEqual(all);
	});

	it('bug: a letter about a picture at a long signed address, as it is read from pages, could not be stored', () => {
		const imageUrl = `https://cdn.example/p.jpg?signature=${'a'.repeat(maxAddressLength)}`.slice(0, maxAddressLength);
		expect(v.is(publisherSchema, {...exampleClub, pageUrl: imageUrl, imageUrls: [imageUrl]})).toBe(true);
	});

	it.each([
		['an address that is none', {pageUrl: 'javascript:alert(1)'}],
		['a picture at no address', {imageUrls: ['nowhere']}],
		['more pictures than a letter holds', {imageUrls: Array.from({length: 21}, () => 'https://club.example/p.jpg')}],
		['an address as long as a book', {pageUrl: `https://club.example/${'a'.repeat(5000)}`}],
		['an unknown kind', {kind: 'government'}],
		['an unknown capacity', {asker: 'friend'}],
		['a field that does not belong there', {childName: 'Ada'}],
	])('refuses %s', (_, change) => {
		expect(v.is(publisherSchema, exampleClub)).toBe(true);
		expect(v.is(publisherSchema, {...exampleClub, ...change})).toBe(false);
	});
});

describe('the recipient', () => {
	it('is what the person confirmed: a mailbox, a form or an address', () => {
		const {email: _, address: __, ...bare} = exampleClub;
		const reach = (publisher: Partial<typeof exampleClub>) => {
			const of = publisherRequest(['drafted'], {...bare, ...publisher}, 'de-by');
			const controller = findRecipient(of);
			return controller && findDestination(controller, of);
		};
		expect(reach({email: 'board@club.example'})).toMatchObject({email: 'board@club.example', isFormFirst: false});
		expect(reach({form: 'https://club.example/contact'})).toMatchObject({form: {url: 'https://club.example/contact'}, isFormFirst: true});
		expect(reach({address: ['Example Street 1']})).toMatchObject({hasAddress: true});
		expect(reach({})).toBeUndefined();
	});

	it('adds no line to a letter by its name, and keeps braces and addresses as they are', () => {
		const nasty = {...exampleClub, name: 'Club\n\nBcc: x {due}', pageUrl: 'https://club.example/{due}?a=ß', position: 'left {name}'};
		const text = letterText(letterTo(publisherRequest(['drafted'], nasty, 'ch', 'de'), 'request'));
		expect(text).toContain('Club Bcc: x {due}');
		expect(text).toContain('https://club.example/{due}?a=ß');
		expect(text).toContain('left {name}');
	});

	it('bug: a complaint about a page whose address has braces could not be written', () => {
		const refused = publisherRequest(
			['drafted', 'asked', 'sent', 'refused'],
			{...exampleClub, pageUrl: 'https://club.example/{x}'},
			'at',
			'de',
		);
		expect(letterText(letterTo(refused, 'complaint'))).toContain('https://club.example/{x}');
	});

	it('gets the name that the person signs with, and an authority the whole one', () => {
		const signed = {...exampleClub, signedAs: 'A. M.'};
		const of = publisherRequest(['drafted', 'asked', 'sent', 'refused'], signed, 'at', 'de');
		expect(letterTo(of, 'friendly').blocks.at(-1)).toBe('A. M.');
		expect(letterTo(of, 'request').from[0]).toBe('A. M.');
		expect(letterTo(of, 'complaint').blocks.at(-1)).toBe('Ada Muster');
	});

	it('gets the reason in the person’s own words, or one that gives nothing away', () => {
		const own = {...exampleClub, reason: 'I want to be found only by my friends.'};
		expect(letterText(letterTo(publisherRequest(['drafted'], own, 'de'), 'request'))).toContain(
			'is this: I want to be found only by my friends.',
		);
		expect(letterText(letterTo(publisherRequest(['drafted'], exampleClub, 'de'), 'request'))).toContain(
			'anyone with a photo of me could find',
		);
	});
});

describe('a friendly message', () => {
	it('has three sentences in every language, to whomever and as whomever', () => {
		for (const language of ['en', 'de', 'fr', 'it', 'el'])
			for (const kind of ['club', 'newspaper', 'private-person'] as const)
				for (const agreed of ['never', 'given', 'contract'] as const) {
					const of = publisherRequest(['drafted'], {...exampleClub, kind, agreed}, 'de', language);
					const [, message = ''] = letterTo(of, 'friendly').blocks.map(String);
					expect(
						message.match(language === 'el' ? /(?<!\d)[.;](?= |$)/g : /(?<!\d)[.?](?=\s|$)/g),
						`${language} ${kind} ${agreed}: ${message}`,
					).toHaveLength(3);
				}
	});
});
