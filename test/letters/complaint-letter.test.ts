import {describe, expect, it} from 'vitest';
import {decisionsOn} from '../../src/engines/timeline.ts';
import {type ComplaintInput, complaintLanguage, complaintLanguages, complaintLetter} from '../../src/letters/complaint-letter.ts';
import {type LetterLanguage, letterLanguages, letterText} from '../../src/letters/letter.ts';

const base: ComplaintInput = {
	law: 'gdpr',
	language: 'de',
	authority: {name: 'Aufsicht', languages: ['de']},
	controller: {
		name: 'Clearview AI',
		legalEntity: 'Clearview AI, Inc.',
		address: ['Albany'],
		kind: 'face-search',
		seat: 'us-ny',
		website: 'https://www.clearview.ai/',
	},
	sender: {name: 'Alex Example', replyTo: 'alex@mail.example', country: 'at'},
	date: '2027-01-25',
	rights: ['access'],
	sentOn: '2026-11-23',
	outcome: {kind: 'silence', dueOn: '2026-12-23'},
	precedents: [],
	anonymous: false,
};

describe('complaintLanguage', () => {
	it.each([
		['gdpr', ['de'], 'de'],
		['gdpr', ['nl', 'fr', 'de'], 'fr'],
		['gdpr', ['pl'], 'en'],
		['gdpr', ['el'], 'el'],
		['ch-fadp', ['de', 'fr', 'it'], 'de'],
		['pipeda', ['en', 'fr'], 'en'],
		['quebec-p39-1', ['fr', 'en'], 'fr'],
		['lgpd', ['pt'], 'pt'],
	] as const)('under %s, to an authority of %j: %s', (law, languages, expected) => {
		expect(complaintLanguage(law, {languages})).toBe(expected);
	});

	it('bug: a letter from Geneva was in German; it is in the person’s language if the authority accepts that', () => {
		expect(complaintLanguage('ch-fadp', {languages: ['de', 'fr', 'it']}, 'fr')).toBe('fr');
		expect(complaintLanguage('gdpr', {languages: ['nl', 'fr', 'de']}, 'de')).toBe('de');
		expect(complaintLanguage('gdpr', {languages: ['nl', 'fr', 'de']}, 'en')).toBe('fr');
		expect(complaintLanguage('gdpr', {languages: ['pl']}, 'de')).toBe('en');
	});

	it('is undefined if we have none that the authority accepts, so that the user is told', () => {
		expect(complaintLanguages('gdpr', {languages: ['pl']})).toEqual([]);
		expect(complaintLanguages('gdpr', {languages: ['pt']})).toEqual([]);
		expect(complaintLanguages('gdpr', {languages: ['nl', 'fr', 'de']})).toEqual(['fr', 'de']);
	});
});

const lawIn = (language: LetterLanguage) => (language === 'pt' ? 'lgpd' : 'gdpr');

describe.each(letterLanguages)('in %s', language => {
	it.each(['silence', 'refusal', 'incomplete'] as const)('fills every placeholder after %s', kind => {
		const outcome = kind === 'silence' ? ({kind, dueOn: '2026-12-23'} as const) : ({kind, on: '2026-12-20'} as const);
		const letter = complaintLetter({
			...base,
			law: lawIn(language),
			authority: {name: 'A', languages: [language]},
			outcome,
			remindedOn: '2027-01-04',
			complainedThereOn: '2027-01-10',
			precedents: decisionsOn('clearview-ai').filter(({measures}) => measures.includes('unlawful')),
			anonymous: true,
		});
		expect(letter.language).toBe(language);
		expect(letterText(letter)).not.toMatch(/[{}]|undefined/);
	});
});

describe('complaintLetter', () => {
	it('states what was requested, when the reply was due, and what is attached', () => {
		const letter = letterText(complaintLetter(base));
		for (const part of ['23. November 2026', '23. Dezember 2026', 'Auskunft', 'Art. 77 Abs. 1 DSGVO', 'Kopie meines Antrags'])
			expect(letter).toContain(part);
		expect(letter).not.toContain('Antwort auf meinen Antrag');
		expect(letter).not.toContain('Kopie meiner Erinnerung');
	});

	it('attaches the answer after a refusal, and the reminder once there was one', () => {
		const letter = letterText(complaintLetter({...base, outcome: {kind: 'refusal', on: '2026-12-20'}, remindedOn: '2027-01-04'}));
		expect(letter).toContain('Antwort auf meinen Antrag');
		expect(letter).toContain('Kopie meiner Erinnerung');
	});

	it('cites decisions with country, date and number, and which is under appeal', () => {
		const precedents = decisionsOn('clearview-ai').filter(({measures}) => measures.includes('unlawful'));
		const letter = letterText(complaintLetter({...base, precedents}));
		expect(letter).toContain('- Garante (Italien), 10. Februar 2022, doc. web 9751362');
		expect(letter).toContain('- HDPA (Griechenland), 13. Juli 2022, 35/2022');
		expect(letter).toContain('- ICO (Vereinigtes Königreich), 18. Mai 2022 (angefochten)');
		expect(letter).not.toContain('First-tier Tribunal');
	});

	it('names no decision from abroad to an attorney general in the United States', () => {
		const input = {
			...base,
			authority: {name: 'Oregon Department of Justice', languages: ['en']},
			sender: {...base.sender, country: 'us-or'},
		};
		const precedents = decisionsOn('clearview-ai');
		expect(letterText(complaintLetter({...input, law: 'us-or', precedents}))).not.toMatch(/Garante|CNIL|unlawful under the law/);
		expect(letterText(complaintLetter({...input, law: 'gdpr', precedents}))).toContain('Garante');
	});

	it('names a provision once where an act has all rights in one paragraph', () => {
		const rights = ['access', 'opt-out', 'erasure'] as const;
		const letter = letterText(complaintLetter({...base, law: 'us-or', authority: {name: 'DOJ', languages: ['en']}, rights}));
		expect(letter).toContain('were violated: ORS 646A.574(1); the duty to answer');
	});

	it('asks only face search engines to stop collecting faces', () => {
		expect(letterText(complaintLetter(base))).toContain('Bilder meines Gesichts weder erhoben noch verarbeitet');
		expect(letterText(complaintLetter({...base, controller: {...base.controller, kind: 'platform'}}))).not.toContain('Gesicht');
	});

	it('does not claim that data are held: nobody can know that before an answer', () => {
		expect(letterText(complaintLetter(base))).toContain('ob dort Daten über mich verarbeitet werden');
		const english = letterText(complaintLetter({...base, language: 'en', authority: {name: 'DPC', languages: ['en']}}));
		expect(english).not.toMatch(/taken from the web|that the processing of my data is unlawful/);
	});

	it('says where the person lives, with the part of the country', () => {
		const from = (country: string, authority = base.authority) =>
			letterText(complaintLetter({...base, authority, sender: {...base.sender, country}}));
		expect(from('de-by')).toContain('in Deutschland (Bayern)');
		expect(from('us-ca', {name: 'AG', languages: ['en']})).toContain('in the United States (California)');
	});

	it('mentions that the person complained to the controller first, which the ICO expects', () => {
		const british = {...base, law: 'uk-gdpr', authority: {name: 'ICO', languages: ['en']}} as const;
		const letter = letterText(complaintLetter({...british, complainedThereOn: '2027-01-05'}));
		expect(letter).toContain('On 5 January 2027 I complained to Clearview AI, Inc. directly.');
		expect(letter).toContain('- a copy of my direct complaint');
		expect(letterText(complaintLetter(british))).not.toContain('direct');
	});

	it('asks to check a restriction by the police under section 51, and never calls a force a company', () => {
		const police = {
			...base,
			law: 'uk-dpa-part-3',
			authority: {name: 'ICO', languages: ['en']},
			controller: {name: 'Example Constabulary', kind: 'police', website: 'https://example.police.uk/'},
		} as const;
		expect(letterText(complaintLetter({...police, outcome: {kind: 'refusal', on: '2026-12-20'}}))).toContain('section 51');
		expect(letterText(complaintLetter(police))).not.toMatch(/company|section 51/);
	});

	it('writes to Switzerland without ß, but leaves a name as it is', () => {
		const swiss = {...base, law: 'ch-fadp', sender: {...base.sender, name: 'Eva Groß', country: 'ch'}} as const;
		expect(letterText(complaintLetter(swiss)).replaceAll('Groß', '')).not.toContain('ß');
		expect(letterText(complaintLetter(swiss))).toContain('Eva Groß');
	});

	it('asks for discretion only if the person wants it', () => {
		expect(letterText(complaintLetter({...base, anonymous: true}))).toContain('Namen und meine Anschrift nur');
		expect(letterText(complaintLetter(base))).not.toContain('Namen und meine Anschrift nur');
	});
});
