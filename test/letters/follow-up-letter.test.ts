import {describe, expect, it} from 'vitest';
import {controllerComplaintLetter, type FollowUpInput, identityLetter, reminderLetter} from '../../src/letters/follow-up-letter.ts';
import {letterLanguages, letterText} from '../../src/letters/letter.ts';
import {getLawText} from '../../src/letters/text.ts';

const base: FollowUpInput = {
	law: 'gdpr',
	language: 'en',
	rights: ['access', 'erasure'],
	sentOn: '2026-11-23',
	to: {name: 'Facefinder', kind: 'face-search'},
	sender: {name: 'Alex Example', replyTo: 'alex@mail.example', country: 'fr'},
	date: '2027-01-04',
};

describe.each(letterLanguages)('in %s', language => {
	it('fills every placeholder', () => {
		const law = language === 'pt' ? 'lgpd' : 'gdpr';
		for (const letter of [reminderLetter({...base, law, language}), identityLetter({...base, law, language})]) {
			expect(letterText(letter)).not.toMatch(/[{}]|undefined/);
			expect(letterText(letter)).toContain('Facefinder');
		}
	});
});

describe('reminderLetter', () => {
	it('names the day that passed and gives two more weeks', () => {
		const letter = letterText(reminderLetter(base));
		expect(letter).toContain('ended on 23 December 2026');
		expect(letter).toContain('by 18 January 2027');
		expect(letter).toContain('(access, erasure)');
	});

	it('takes the date after a pause or an extension', () => {
		expect(letterText(reminderLetter({...base, dueOn: '2026-12-30'}))).toContain('ended on 30 December 2026');
	});

	it('does not mention an expired period where the law sets none', () => {
		const letter = letterText(reminderLetter({...base, law: 'bipa', rights: ['access']}));
		expect(letter).not.toContain('ended');
		expect(letter).not.toContain('complain');
	});
});

describe('identityLetter', () => {
	it('offers less than was requested, and cites the GDPR only where it applies', () => {
		const letter = letterText(identityLetter(base));
		expect(letter).toContain('no new picture of my face');
		expect(letter).toContain('Articles 12(6) and 5(1)(c) GDPR');
		expect(letterText(identityLetter({...base, law: 'uk-gdpr'}))).toContain('5(1)(c) UK GDPR');
		expect(letterText(identityLetter({...base, law: 'ccpa', rights: ['access']}))).not.toContain('GDPR');
	});
});

describe('controllerComplaintLetter', () => {
	it('goes to the controller in the United Kingdom and in Australia, before the authority', () => {
		expect(letterText(controllerComplaintLetter({...base, law: 'uk-gdpr'}))).toContain('acknowledge this complaint within 30 days');
		expect(letterText(controllerComplaintLetter({...base, law: 'au-privacy-act', rights: ['access']}))).toContain('within 30 days');
	});

	it('does not exist elsewhere', () => {
		expect(() => controllerComplaintLetter(base)).toThrow('has no complaint to the controller');
	});
});

it('bug: “the UK UK GDPR”; the law is named once', () => {
	for (const law of ['gdpr', 'uk-gdpr'] as const) expect(getLawText(law, 'en').name).not.toMatch(/UK UK/);
});
