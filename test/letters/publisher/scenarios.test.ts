import {describe, expect, it} from 'vitest';
import type {IsoDate} from '../../../src/core/iso-date.ts';
import type {LawId} from '../../../src/core/records/law.ts';
import type {Publisher} from '../../../src/core/requests/publisher.ts';
import {complaintAuthorities} from '../../../src/letters/complaint-authorities.ts';
import {answerDate} from '../../../src/letters/deadlines/state.ts';
import {letterText} from '../../../src/letters/letter.ts';
import {letterKindsFor} from '../../../src/letters/letter-kinds.ts';
import {exampleClub, letterTo, publisherRequest} from './every-publisher-letter.ts';

interface Scenario {
	readonly name: string;
	readonly publisher: Partial<Publisher>;
	readonly home: string;
	readonly language?: string;
	readonly law: LawId;
	/** Answer due after the friendly message of 11 November 2026, and after the formal request of 12 November. */
	readonly friendlyBy: IsoDate;
	readonly formalBy?: IsoDate;
	readonly authority?: string;
	/** In the formal request, or in the friendly message where there is no other. */
	readonly says: readonly string[];
	readonly saysNot?: readonly string[];
}

const fortnight: IsoDate = '2026-11-25';
const week: IsoDate = '2026-11-18';
const month: IsoDate = '2026-12-14';

/** Twenty cases as they come up; 15 to 17 and 20 end at a form, which is another record. */
const scenarios: readonly Scenario[] = [
	{
		name: '1 sports club, adult member, portrait, Germany',
		publisher: {country: 'de', asker: 'member', agreed: 'given'},
		home: 'de-nw',
		language: 'de',
		law: 'gdpr',
		friendlyBy: fortnight,
		formalBy: month,
		authority: 'de-nw-dpa',
		says: ['Art. 7 Abs. 3 DSGVO', 'Art. 17 Abs. 1 lit. b DSGVO', 'Art. 21 Abs. 1', '§ 22 KUG', '§ 23 Abs. 2 KUG'],
	},
	{
		name: '2 wide crowd shot at a public match, Austria',
		publisher: {country: 'at', asker: 'visitor'},
		home: 'at',
		language: 'de',
		law: 'gdpr',
		friendlyBy: fortnight,
		formalBy: month,
		authority: 'at-dsb',
		says: ['Art. 21 Abs. 1', '§ 78 UrhG', 'Art. 13 und 14 DSGVO', 'unkenntlich'],
		saysNot: ['KUG'],
	},
	{
		name: '3 youth club, mother for a child of 8, Germany',
		publisher: {country: 'de', asker: 'parent', agreed: 'given'},
		home: 'de-by',
		language: 'de',
		law: 'gdpr',
		friendlyBy: week,
		formalBy: month,
		authority: 'de-by-baylda',
		says: ['im Namen des Kindes', 'Art. 6 Abs. 1 lit. f DSGVO', 'Erwägungsgrund 38', 'Erwägungsgrund 65', '§ 22 KUG'],
		saysNot: ['sorgeberechtigt', 'klagen'],
	},
	{
		name: '4 state school, parent of a pupil of 12, Italy',
		publisher: {kind: 'school', country: 'it', asker: 'parent'},
		home: 'it',
		language: 'it',
		law: 'gdpr',
		friendlyBy: week,
		formalBy: month,
		authority: 'it-gpdp',
		says: ['Spettabile Istituto', 'scuola pubblica', 'articolo 17, paragrafo 1, lettera d)', 'articolo 10 del codice civile'],
	},
	{
		name: '5 yearbook page of a US public school',
		publisher: {kind: 'school', country: 'us', asker: 'parent'},
		home: 'us',
		law: 'courtesy',
		friendlyBy: week,
		says: ['directory information', 'my child'],
		saysNot: ['GDPR', 'law'],
	},
	{
		name: '6 former employer’s team page, France',
		publisher: {kind: 'employer', country: 'fr', asker: 'former-employee', agreed: 'given'},
		home: 'fr',
		language: 'fr',
		law: 'gdpr',
		friendlyBy: fortnight,
		formalBy: month,
		authority: 'fr-cnil',
		says: ['J’ai travaillé chez vous', 'article 17, paragraphe 1, point a', 'article 7, paragraphe 3', 'article 9 du Code civil'],
	},
	{
		name: '7 former employer’s image film, Germany',
		publisher: {kind: 'employer', country: 'de', asker: 'former-employee', agreed: 'given', position: 'bei 1:12'},
		home: 'de-be',
		language: 'de',
		law: 'gdpr',
		friendlyBy: fortnight,
		formalBy: month,
		says: ['Ich arbeite nicht mehr bei Ihnen', 'bei 1:12', 'unkenntlich'],
	},
	{
		name: '8 event photographer’s open gallery, Greece',
		publisher: {kind: 'photographer', country: 'gr', asker: 'visitor'},
		home: 'gr',
		language: 'el',
		law: 'gdpr',
		friendlyBy: fortnight,
		formalBy: month,
		authority: 'gr-dpa',
		says: ['άρθρο 17 παράγραφος 1 στοιχείο δ΄ ΓΚΠΔ', 'άρθρο 57 ΑΚ'],
	},
	{
		name: '9 paid shoot, Germany',
		publisher: {kind: 'photographer', country: 'de', agreed: 'contract'},
		home: 'de-hh',
		language: 'de',
		law: 'gdpr',
		friendlyBy: fortnight,
		formalBy: month,
		says: ['welche Klausel', 'ob Sie bereit wären, sie zu beenden', 'Soweit die Vereinbarung auf einer Einwilligung beruht'],
		saysNot: ['eine andere Rechtsgrundlage sehe ich nicht'],
	},
	{
		name: '10 local newspaper, bystander in an old article, France',
		publisher: {kind: 'newspaper', country: 'fr'},
		home: 'fr',
		language: 'fr',
		law: 'personality-right',
		friendlyBy: fortnight,
		formalBy: '2026-11-26',
		authority: 'fr-cdjm',
		says: ['liberté de la presse', 'article 9 du Code civil', 'légende', 'n’indexent', 'archives'],
		saysNot: ['RGPD', 'autorité'],
	},
	{
		name: '11 newspaper, child in a picture that is no news, United Kingdom',
		publisher: {kind: 'newspaper', country: 'gb', asker: 'parent'},
		home: 'gb',
		law: 'personality-right',
		friendlyBy: week,
		formalBy: '2026-11-19',
		authority: 'gb-ipso',
		says: ['Dear Editor,', 'freedom of the press', 'Weller v Associated Newspapers', 'my child’s face'],
		saysNot: ['UK GDPR', 'Information Commissioner'],
	},
	{
		name: '12 a friend’s open album, Germany',
		publisher: {kind: 'private-person', country: 'de'},
		home: 'de-he',
		language: 'de',
		law: 'personality-right',
		friendlyBy: fortnight,
		formalBy: '2026-11-26',
		says: ['keinen Streit', '§ 22 KUG', 'Markierung'],
		saysNot: ['DSGVO', 'Behörde', 'Sehr geehrte'],
	},
	{
		name: '13 a grandparent’s page, Netherlands: no right on record',
		publisher: {kind: 'private-person', country: 'nl', asker: 'parent'},
		home: 'nl',
		law: 'courtesy',
		friendlyBy: week,
		says: ['my child', 'blur'],
		saysNot: ['GDPR'],
	},
	{
		name: '14 another parent posts the child, Italy',
		publisher: {kind: 'private-person', country: 'it', asker: 'parent'},
		home: 'it',
		language: 'it',
		law: 'personality-right',
		friendlyBy: week,
		formalBy: '2026-11-19',
		says: ['articolo 10 del codice civile', 'minore di cui sono genitore'],
		saysNot: ['GDPR', 'Garante', 'giudice'],
	},
	{
		name: '15 an advert on a platform by a stranger, European Union',
		publisher: {kind: 'platform', country: 'ie'},
		home: 'gr',
		law: 'gdpr',
		friendlyBy: fortnight,
		formalBy: month,
		authority: 'gr-dpa',
		says: [
			'Article 16 of Regulation (EU) 2022/2065',
			'in good faith',
			'accurate and complete',
			'Article 17(1)(d) GDPR',
			'Article 16(4) and (5)',
		],
		saysNot: ['newsletters', 'Internet Archive'],
	},
	{
		name: '16 the host of an anonymous blog, France',
		publisher: {kind: 'platform', country: 'fr'},
		home: 'fr',
		language: 'fr',
		law: 'gdpr',
		friendlyBy: fortnight,
		formalBy: month,
		authority: 'fr-cnil',
		says: ['article 16 du règlement (UE) 2022/2065', 'article 9 du Code civil', 'de bonne foi'],
	},
	{
		name: '17 a directory took the photo, Germany',
		publisher: {kind: 'other', country: 'de'},
		home: 'de-sn',
		language: 'de',
		law: 'gdpr',
		friendlyBy: fortnight,
		formalBy: month,
		says: ['berechtigte Interessen', 'Art. 17 Abs. 1 lit. d DSGVO'],
	},
	{
		name: '18 a clinic’s before-and-after picture, Austria',
		publisher: {kind: 'other', country: 'at', asker: 'patient', agreed: 'given'},
		home: 'at',
		language: 'de',
		law: 'gdpr',
		friendlyBy: fortnight,
		formalBy: month,
		authority: 'at-dsb',
		says: ['Art. 9 Abs. 1 und Abs. 2 lit. a DSGVO', 'Art. 7 Abs. 3 DSGVO'],
		saysNot: ['Diagnose'],
	},
	{
		name: '19 a club in Bern',
		publisher: {country: 'ch', asker: 'member'},
		home: 'ch',
		language: 'de',
		law: 'ch-fadp',
		friendlyBy: fortnight,
		formalBy: '2026-11-26',
		authority: 'ch-edoeb',
		says: [
			'entgegen meiner ausdrücklichen Willenserklärung',
			'Art. 30 Abs. 2 lit. b DSG',
			'Art. 28 ZGB',
			'Eine Frist nennt das Gesetz dafür nicht',
		],
		saysNot: ['DSGVO', 'besonderen Situation'],
	},
	{
		name: '20 a team page used in advertising, New York',
		publisher: {kind: 'employer', country: 'us-ny', asker: 'former-employee', advertises: true},
		home: 'us-ny',
		law: 'personality-right',
		friendlyBy: fortnight,
		formalBy: '2026-11-26',
		says: ['Sections 50 and 51 of the New York Civil Rights Law', 'written consent'],
		saysNot: ['GDPR', 'damages'],
	},
];

describe.each(scenarios)('$name', scenario => {
	const {publisher, home, language = 'en', law, friendlyBy, formalBy, authority, says, saysNot = []} = scenario;
	const whole: Publisher = {...exampleClub, ...publisher};
	const asked = publisherRequest(['drafted', 'asked'], whole, home, language);
	const sent = publisherRequest(['drafted', 'asked', 'sent'], whole, home, language);
	const refused = publisherRequest(['drafted', 'asked', 'sent', 'refused'], whole, home, language);
	const letter = letterTo(asked, law === 'courtesy' ? 'friendly' : 'request');
	const text = letterText(letter);

	it('is written under the law of the place, and says what that gives', () => {
		expect(asked.law).toBe(law);
		expect(letter.language).toBe(language);
		for (const part of says) expect(text).toContain(part);
		for (const part of saysNot) expect(text).not.toContain(part);
	});

	it('names the page, each picture and the day', () => {
		for (const part of [whole.pageUrl, ...whole.imageUrls]) expect(text).toContain(part);
		expect(text).toMatch(/30\.? (May|Mai|mai|maggio|Μαΐου) 2027|May 30, 2027/);
	});

	it('asks kindly first, without a word of law', () => {
		const friendly = letterText(letterTo(publisherRequest(['drafted'], whole, home, language), 'friendly'));
		expect(friendly).not.toMatch(/GDPR|DSGVO|RGPD|ΓΚΠΔ|Art\. |Artic|articol|άρθρ|§/);
		expect(answerDate(asked, '2026-11-12')).toEqual({date: friendlyBy, kind: 'follow-up'});
	});

	it('has the clock of its law', () => {
		if (formalBy) expect(answerDate(sent, '2026-11-13')?.date).toBe(formalBy);
		else expect(letterKindsFor(asked, '2027-01-10')).not.toContain('request');
		const isSoft = law === 'personality-right' || law === 'ch-fadp';
		if (formalBy) expect(answerDate(sent, '2026-11-13')?.kind).toBe(isSoft ? 'follow-up' : 'answer');
	});

	it('leads to the authority that takes a complaint, or to none', () => {
		const offered = letterKindsFor(refused, '2027-01-10').includes('complaint');
		expect(offered).toBe(complaintAuthorities(refused).length > 0 && law !== 'courtesy');
		if (authority) expect(complaintAuthorities(refused)[0]?.id).toBe(authority);
		if (law === 'courtesy' || whole.kind === 'private-person' || home.startsWith('us')) expect(offered).toBe(false);
	});
});
