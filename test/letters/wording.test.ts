import {describe, expect, it} from 'vitest';
import type {LawId} from '../../src/core/records/law.ts';
import type {Right} from '../../src/core/records/route.ts';
import {controllers} from '../../src/directory/index.ts';
import {complaintLetter} from '../../src/letters/complaint-letter.ts';
import {identityLetter, reminderLetter} from '../../src/letters/follow-up-letter.ts';
import {type LetterLanguage, letterLanguages, letterText} from '../../src/letters/letter.ts';
import {languagesOf, requestLetter, rightsUnder} from '../../src/letters/request-letter.ts';
import {getController} from '../directory/get-controller.ts';

const clearview = getController('clearview-ai');

const homes: Readonly<Partial<Record<LawId, string>>> = {
	gdpr: 'fr',
	'ch-fadp': 'ch',
	'uk-gdpr': 'gb',
	ccpa: 'us-ca',
	bipa: 'us-il',
	pipeda: 'ca',
	'quebec-p39-1': 'ca-qc',
	lgpd: 'br',
	'au-privacy-act': 'au',
};
const lawsIn = (language: LetterLanguage): readonly LawId[] =>
	(Object.keys(homes) as LawId[]).filter(law => languagesOf(law).includes(language));

const input = (law: LawId, language: LetterLanguage, rights?: readonly [Right, ...Right[]]) => {
	const [first = 'access', ...others] = rightsUnder(law);
	return {
		law,
		language,
		rights: rights ?? ([first, ...others] as const),
		to: clearview,
		sender: {name: 'Alex Example', replyTo: 'alex@mail.example', country: homes[law] ?? 'fr'},
		date: '2026-11-28',
		places: [],
		situation: 'Anyone with a photo of me could learn who I am.',
	} as const;
};

/** Every letter in a language. */
function allLetters(language: LetterLanguage): string {
	const letters = lawsIn(language).flatMap(law => {
		const request = input(law, language);
		const followUp = {...request, sentOn: '2026-10-01', date: '2026-11-28'} as const;
		const complaint = {
			...followUp,
			authority: {name: 'A', languages: [language]},
			controller: clearview,
			outcome: {kind: 'refusal', on: '2026-11-01'},
			precedents: [],
			anonymous: true,
		} as const;
		return [requestLetter(request), reminderLetter(followUp), identityLetter(followUp), complaintLetter(complaint)];
	});
	return letters.map(letterText).join('\n\n');
}

/** Phrases that a native lawyer would not write, and what we write instead. */
const phrases: readonly (readonly [LetterLanguage, RegExp, string])[] = [
	['en', /what least information/, 'the least information that would'],
	['en', /I look for your answer/, 'I expect your answer by'],
	['en', /to end it where it is not\./, 'to end it where it is not lawful'],
	['en', /I (sent|reminded) it\b/, 'I sent Clearview AI, Inc. the following request'],
	['de', /insbesondere Bilder,/, 'insbesondere wegen Bildern, die mein Gesicht zeigen'],
	['de', /gegen meine ausdrückliche Willenserklärung/, 'entgegen meiner ausdrücklichen Willenserklärung'],
	['de', /mit nicht mehr Daten/, 'nicht mit mehr Daten, als dafür nötig sind'],
	['de', /möglichst geringe Angabe/, 'die Angabe, die genügt'],
	['de', /Ihrem Zuständigkeitsbereich/, 'meinen gewöhnlichen Aufenthalt in Frankreich'],
	['fr', /dans votre ressort/, 'Je réside en France'],
	['fr', /image qui me montre|images me montrant/, 'toute image où j’apparais'],
	['fr', /la plus réduite/, 'l’information strictement nécessaire'],
	['fr', /je dispose de l’une/, 'je contrôle l’une des pages'],
	['fr', /Justification d’identité/, 'Justificatif d’identité'],
	['it', /nell’ambito della vostra competenza/, 'risiedo in Francia'],
	['it', /che forse trattate/, 'che potreste trattare'],
	['it', /con non più dati/, 'senza fornire più dati'],
	['el', /που θα τις ήρε/, 'που θα αρκούσε για να αρθούν'],
	['el', /Μετά από αυτό/, 'Μετά την ημερομηνία αυτή'],
	['el', /έως \d/, 'έως τις 28'],
	['pt', /Moro n|área de competência/, 'Resido no Brasil'],
	['pt', /vocês/, 'V. Sas.'],
	['pt', /escrevo a /, 'dirijo-me à'],
];

describe('letters as a native speaker would write them', () => {
	it.each(phrases)('in %s: not %s, but “%s”', (language, wrong, right) => {
		const letters = allLetters(language);
		expect(letters).not.toMatch(wrong);
		expect(letters).toContain(right);
	});
});

describe('the country of a recipient', () => {
	it.each([
		['en', 'United States'],
		['de', 'Vereinigte Staaten'],
		['fr', 'États-Unis'],
		['it', 'Stati Uniti'],
		['el', 'Ηνωμένες Πολιτείες'],
		['pt', 'Estados Unidos'],
	] as const)('is written in the language of the letter: %s', (language, country) => {
		const letter = requestLetter(input(language === 'pt' ? 'lgpd' : 'gdpr', language, ['access']));
		expect(letter.to.at(-1)).toBe(country);
		expect(allLetters(language)).not.toContain('United States of America');
	});

	it('is left out at home, and is that of the representative where the address is', () => {
		const at = (country: string, id: string) => {
			const request = input('gdpr', 'de', ['access']);
			return requestLetter({...request, to: getController(id), sender: {...request.sender, country}}).to.at(-1);
		};
		expect(at('pl', 'lenso-ai')).toBe('53-235 Wrocław');
		expect(at('de', 'lenso-ai')).toBe('Polen');
		expect(at('fr', 'imgur')).toBe('Deutschland');
	});

	it('stands in no record’s address, where it would stay in English', () => {
		const names = new Intl.DisplayNames(['en'], {type: 'region'});
		for (const {id, address = [], seat = 'xx', addressIn = seat} of controllers)
			expect(address.at(-1), id).not.toBe(names.of(addressIn.slice(0, 2).toUpperCase()));
	});
});

describe('a document shown as the last resort', () => {
	it.each([
		['en', 'the photograph included'],
		['de', 'auch das Lichtbild'],
		['fr', 'y compris la photographie'],
		['it', 'compresa la fotografia'],
		['el', 'ακόμη και η φωτογραφία'],
		['pt', 'inclusive a fotografia'],
	] as const)('has its photograph covered, too, in %s', (language, words) => {
		const request = input(language === 'pt' ? 'lgpd' : 'gdpr', language, ['access']);
		expect(letterText(identityLetter({...request, sentOn: '2026-10-01'}))).toContain(words);
	});
});

describe('restriction under the GDPR', () => {
	it.each([
		['en', 'oppose erasure for now (point (b)), since I need the data to establish and exercise my claims (point (c))'],
		['de', 'lehne die Löschung aber vorerst ab (lit. b)'],
		['fr', 'je m’oppose pour l’instant à l’effacement (point b)'],
		['it', 'per ora mi oppongo alla cancellazione (lettera b))'],
		['el', 'προς το παρόν αντιτάσσομαι στη διαγραφή (στοιχείο β΄)'],
	] as const)('opposes erasure, as Art. 18(1)(b) presumes, in %s', (language, words) => {
		expect(letterText(requestLetter(input('gdpr', language, ['restriction'])))).toContain(words);
	});
});

it('leaves no placeholder in any language', () => {
	for (const language of letterLanguages) expect(allLetters(language), language).not.toMatch(/[{}]|undefined/);
});

it('puts the article before a Greek day, and writes the first of a month as an ordinal', () => {
	const due = (date: '2026-11-01' | '2026-11-28') => letterText(requestLetter({...input('gdpr', 'el', ['access']), date}));
	expect(due('2026-11-01')).toContain('έως την 1η Δεκεμβρίου 2026');
	expect(due('2026-11-28')).toContain('έως τις 28 Δεκεμβρίου 2026');
});
