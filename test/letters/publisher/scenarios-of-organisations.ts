import type {IsoDate} from '../../../src/core/iso-date.ts';
import type {LawId} from '../../../src/core/records/law.ts';
import type {Publisher} from '../../../src/core/requests/publisher.ts';

/** A case as it comes up, and what its letters say. */
export interface Scenario {
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

/** Clubs, schools, employers, photographers, and a newspaper. */
export const organisations: readonly Scenario[] = [
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
];
