import {describe, expect, it} from 'vitest';
import type {LawId} from '../../src/core/records/law.ts';
import {findAuthority} from '../../src/directory/authority.ts';
import {decisionsOn} from '../../src/engines/timeline.ts';
import {type ComplaintInput, complaintLetter} from '../../src/letters/complaint-letter.ts';
import {letterText} from '../../src/letters/letter.ts';
import {requestLetter} from '../../src/letters/request-letter.ts';
import {getController} from '../directory/get-controller.ts';

const clearview = getController('clearview-ai');
const precedents = decisionsOn('clearview-ai').filter(
	({measures}) => measures.includes('unlawful') || measures.includes('jurisdiction-confirmed'),
);

function complaint(authorityId: string, law: LawId, country: string, language: string, more: Partial<ComplaintInput> = {}): string {
	const authority = findAuthority(authorityId);
	if (!authority) throw new Error(`No authority ${authorityId}`);
	const written = complaintLetter({
		law,
		language,
		authority,
		controller: clearview,
		sender: {name: 'Alex Example', replyTo: 'alex@mail.example', country},
		date: '2027-01-25',
		rights: ['access', 'erasure'],
		sentOn: '2026-11-23',
		outcome: {kind: 'silence', dueOn: '2026-12-23'},
		precedents,
		anonymous: false,
		...more,
	});
	return letterText(written);
}

/** What each authority wants to read; the section that wants it is beside the text. */
const forms: readonly (readonly [string, LawId, string, string, readonly string[]])[] = [
	[
		'at-dsb',
		'gdpr',
		'at',
		'de',
		[
			'§ 24 Abs. 2 Z 1 DSG',
			'Art. 15 DSGVO',
			'Art. 12 Abs. 3 DSGVO',
			'Beschwerdegegner',
			'festzustellen',
			'am 24. Dezember 2026 Kenntnis erlangt',
		],
	],
	[
		'it-gpdp',
		'gdpr',
		'it',
		'it',
		['articolo 142', 'presumo violate', 'articolo 15 GDPR', 'articoli da 140-bis a 143', 'Titolare del trattamento'],
	],
	['fr-cnil', 'gdpr', 'fr', 'fr', ['l’article 15 du RGPD', 'preuve de son envoi', 'SAN-2022-019', 'Vous avez déjà considéré']],
	['gr-dpa', 'gdpr', 'gr', 'el', ['κατοικώ στην Ελλάδα', 'άρθρο 15 ΓΚΠΔ', '35/2022']],
	['gb-ico', 'uk-gdpr', 'gb', 'en', ['section 165', 'Article 15 UK GDPR', '[2025] UKUT 319 (AAC)', 'You have already found']],
	['ch-edoeb', 'ch-fadp', 'ch', 'de', ['Anzeige nach Art. 49 DSG', 'nicht Partei', 'Zivilgericht', 'Art. 25 DSG']],
	['ch-edoeb', 'ch-fadp', 'ch', 'fr', ['Dénonciation (art. 49 LPD)', 'qualité de partie', 'juge civil', 'l’art. 25 LPD']],
	['ch-edoeb', 'ch-fadp', 'ch', 'it', ['Denuncia (art. 49 LPD)', 'qualità di parte', 'giudice civile', 'art. 25 LPD']],
	[
		'ca-qc-cai',
		'quebec-p39-1',
		'ca-qc',
		'fr',
		['Demande d’examen de mésentente', 'articles 42 et 43', 'l’article 27', 'Le refus, exprès ou réputé'],
	],
	['ca-qc-cai', 'quebec-p39-1', 'ca-qc', 'en', ['examination of a disagreement', 'sections 42 and 43', 'section 27']],
	['ca-opc', 'pipeda', 'ca-ab', 'en', ['section 11(1)', 'to recommend that it be met', 'in Canada (Alberta)']],
	['us-ca-cppa', 'ccpa', 'us-ca', 'en', ['I am a resident of California', 'sections 1798.110 and 1798.115', 'section 1798.130(a)(2)']],
	['us-il-ag', 'bipa', 'us-il', 'en', ['enforced by private action (740 ILCS 14/20)', 'to take note']],
	['us-va-ag', 'us-va', 'us-va', 'en', ['I am a resident of Virginia', 'Va. Code 59.1-577(A)(1)']],
	['br-anpd', 'lgpd', 'br', 'pt', ['Resido no Brasil', 'artigos 18, I e II, e 19']],
	['au-oaic', 'au-privacy-act', 'au', 'en', ['section 36', 'APP 12']],
];

describe('a complaint takes the form that the authority asks for', () => {
	it.each(forms)('%s, under %s from %s in %s', (id, law, country, language, parts) => {
		const letter = complaint(id, law, country, language);
		for (const part of parts) expect(letter).toContain(part);
		expect(letter).not.toMatch(/[{}]|undefined/);
	});

	it('asks no order of an authority that can make none', () => {
		expect(complaint('us-il-ag', 'bipa', 'us-il', 'en')).not.toMatch(/to order/);
		expect(complaint('ca-opc', 'pipeda', 'ca', 'en')).not.toMatch(/to order/);
		expect(complaint('ch-edoeb', 'ch-fadp', 'ch', 'de')).not.toMatch(/Beschwerde gegen|erfüllt wird/);
	});

	it('does not cite to an authority its own decision as a stranger’s', () => {
		const letter = complaint('gb-ico', 'uk-gdpr', 'gb', 'en');
		expect(letter.indexOf('You have already found')).toBeLessThan(letter.indexOf('ICO (United Kingdom)'));
		expect(letter.indexOf('ICO (United Kingdom)')).toBeLessThan(letter.indexOf('Authorities have already found'));
	});
});

describe('the AI Act', () => {
	const request = (country: string, language: 'en' | 'de' | 'fr' | 'it' | 'el') =>
		letterText(
			requestLetter({
				law: 'gdpr',
				language,
				rights: ['access'],
				to: clearview,
				sender: {name: 'Alex Example', replyTo: 'alex@mail.example', country},
				date: '2026-11-23',
				places: [],
			}),
		);

	it.each(['en', 'de', 'fr', 'it', 'el'] as const)(
		'is cited in %s to those in the Union, and not to Norway, Iceland and Liechtenstein',
		language => {
			expect(request('fr', language)).toContain('2024/1689');
			for (const country of ['no', 'is', 'li']) expect(request(country, language), country).not.toContain('2024/1689');
		},
	);
});
