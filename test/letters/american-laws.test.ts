import {describe, expect, it} from 'vitest';
import type {LawId} from '../../src/core/records/law.ts';
import type {Right} from '../../src/core/records/route.ts';
import {letterText} from '../../src/letters/letter.ts';
import {requestLetter} from '../../src/letters/request-letter.ts';
import {getController} from '../directory/get-controller.ts';

const letter = (law: LawId, right: Right, controllerId = 'clearview-ai', language: 'en' | 'fr' | 'pt' = 'en') => {
	const to = getController(controllerId);
	const sender = {name: 'Alex Example', replyTo: 'alex@mail.example', country: 'us'};
	return letterText(requestLetter({law, language, rights: [right], to, sender, date: '2026-11-23', places: []}));
};

describe('California', () => {
	it('cites section 1798.105 only for data collected from the person, and the Delete Act for the rest', () => {
		expect(letter('ccpa', 'erasure')).toContain('that you have collected from me');
		expect(letter('ccpa', 'erasure')).not.toContain('you have collected about me: the pictures');
		expect(letter('ccpa', 'erasure')).toContain('section 1798.99.86(c)');
		expect(letter('ccpa', 'erasure')).toContain('section 1798.99.86(d)');
	});

	it('asks about sales under section 1798.115, and explains why a faceprint is not publicly available information', () => {
		expect(letter('ccpa', 'access')).toContain('1798.115');
		expect(letter('ccpa', 'access')).toContain('1798.140(v)(2)');
		expect(letter('ccpa', 'access', 'google-search')).not.toContain('1798.140(v)(2)');
	});

	it('opts out without proof of identity', () => {
		expect(letter('ccpa', 'opt-out')).toContain('11 CCR 7060(b)');
	});
});

describe('Illinois', () => {
	it('states what private entities may not do, and requests deletion of the pictures outside the Act', () => {
		expect(letter('bipa', 'opt-out')).toContain('No private entity may');
		expect(letter('bipa', 'opt-out')).not.toContain('Nobody may');
		expect(letter('bipa', 'erasure')).toContain('not biometric identifiers under the Act (section 10)');
	});

	it('reminds Clearview AI, and nobody else, of the opt-out it owes after the settlement', () => {
		expect(letter('bipa', 'opt-out')).toContain('2020 CH 04353');
		expect(letter('bipa', 'opt-out', 'pimeyes')).not.toContain('2020 CH 04353');
	});
});

describe('Québec', () => {
	it.each(['en', 'fr'] as const)(
		'in %s, is addressed to the person in charge, and mentions the deemed refusal and its 30 days',
		language => {
			const written = letter('quebec-p39-1', 'access', 'clearview-ai', language);
			expect(written).toMatch(/section 30|article 30/);
			expect(written).toMatch(/deemed to be a refusal|équivaut à un refus/);
			expect(written).toMatch(/examination of a disagreement|demande d’examen de mésentente/);
			expect(letter('quebec-p39-1', 'erasure', 'clearview-ai', language)).toMatch(/article 40 (of the Civil Code|du Code civil)/);
			expect(letter('quebec-p39-1', 'objection', 'clearview-ai', language)).toMatch(/attached to my name|rattaché à mon nom/);
		},
	);
});

it.each(['en', 'pt'] as const)('the LGPD reaches a company abroad and covers biometrics, in %s', language => {
	expect(letter('lgpd', 'access', 'clearview-ai', language)).toMatch(/Article 3, II|artigo 3º, II/);
	expect(letter('lgpd', 'access', 'clearview-ai', language)).toMatch(/Article 5, II|artigo 5º, II/);
	expect(letter('lgpd', 'access', 'clearview-ai', language)).toMatch(/Article 11|artigo 11/);
});
