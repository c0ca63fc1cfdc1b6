import {describe, expect, it} from 'vitest';
import {decisionsOn} from '../../src/engines/timeline.ts';
import {type ComplaintInput, complaintLanguage, complaintLetter} from '../../src/letters/complaint-letter.ts';
import {letterLanguages, letterText} from '../../src/letters/letter.ts';

const base: ComplaintInput = {
	law: 'gdpr',
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
		['lgpd', ['pt'], 'en'],
	] as const)('under %s, to an authority of %j: %s', (law, languages, expected) => {
		expect(complaintLanguage(law, {languages})).toBe(expected);
	});
});

describe.each(letterLanguages)('in %s', language => {
	it.each(['silence', 'refusal', 'incomplete'] as const)('fills every place after %s', kind => {
		const outcome = kind === 'silence' ? ({kind, dueOn: '2026-12-23'} as const) : ({kind, on: '2026-12-20'} as const);
		const letter = complaintLetter({
			...base,
			authority: {name: 'A', languages: [language]},
			outcome,
			remindedOn: '2027-01-04',
			anonymous: true,
		});
		expect(letter.language).toBe(language);
		expect(letterText(letter)).not.toMatch(/[{}]|undefined/);
	});
});

describe('complaintLetter', () => {
	it('says what was asked, when it was due, and what is attached', () => {
		const letter = letterText(complaintLetter(base));
		for (const part of ['23. November 2026', '23. Dezember 2026', 'Auskunft', 'Art. 77 Abs. 1 DSGVO', 'Kopie meines Antrags'])
			expect(letter).toContain(part);
		expect(letter).not.toContain('Antwort des Unternehmens');
		expect(letter).not.toContain('Kopie meiner Erinnerung');
	});

	it('attaches the answer after a refusal, and the reminder once there was one', () => {
		const letter = letterText(complaintLetter({...base, outcome: {kind: 'refusal', on: '2026-12-20'}, remindedOn: '2027-01-04'}));
		expect(letter).toContain('Antwort des Unternehmens');
		expect(letter).toContain('Kopie meiner Erinnerung');
	});

	it('cites decisions with date and number', () => {
		const precedents = decisionsOn('clearview-ai').filter(({measures}) => measures.includes('unlawful'));
		const letter = letterText(complaintLetter({...base, precedents}));
		expect(letter).toContain('- Garante, 10. Februar 2022, doc. web 9751362');
		expect(letter).toContain('- HDPA, 13. Juli 2022, 35/2022');
		expect(letter).not.toContain('First-tier Tribunal');
	});

	it('asks to stop collecting faces only of those who search by face', () => {
		expect(letterText(complaintLetter(base))).toContain('keine Bilder meines Gesichts mehr erhebt');
		expect(letterText(complaintLetter({...base, controller: {...base.controller, kind: 'platform'}}))).not.toContain('Gesicht');
	});

	it('asks for discretion only where wanted', () => {
		expect(letterText(complaintLetter({...base, anonymous: true}))).toContain('Namen und meine Anschrift nur');
		expect(letterText(complaintLetter(base))).not.toContain('Namen und meine Anschrift nur');
	});
});
