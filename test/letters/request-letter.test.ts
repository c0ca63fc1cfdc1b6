import {describe, expect, it} from 'vitest';
import type {LawId} from '../../src/core/records/law.ts';
import type {Right} from '../../src/core/records/route.ts';
import {findController} from '../../src/directory/index.ts';
import {type Addressee, type LetterLanguage, letterText, type RequestInput} from '../../src/letters/letter.ts';
import {languagesOf, missingFrom, requestLetter, rightsUnder} from '../../src/letters/request-letter.ts';

const laws: readonly LawId[] = [
	'gdpr',
	'uk-gdpr',
	'uk-dpa-part-3',
	'ch-fadp',
	'ccpa',
	'bipa',
	'pipeda',
	'quebec-p39-1',
	'lgpd',
	'au-privacy-act',
];
const every = laws.flatMap(law => languagesOf(law).map(language => [law, language] as const));

function record(id: string): Addressee {
	const found = findController(id);
	if (!found) throw new Error(`No controller ${id}`);
	return found;
}

const base: RequestInput = {
	law: 'gdpr',
	language: 'en',
	rights: ['access'],
	to: record('clearview-ai'),
	sender: {name: 'Alex Example', replyTo: 'alex@mail.example', country: 'fr'},
	date: '2026-11-23',
	places: ['https://photos.example/alex'],
	situation: 'I work with refugees and must not be found.',
};

const text = (input: Partial<RequestInput>) => letterText(requestLetter({...base, ...input}));

function allRights(law: LawId): readonly [Right, ...Right[]] {
	const [first, ...rest] = rightsUnder(law);
	if (!first) throw new Error(`No rights under ${law}`);
	return [first, ...rest];
}

describe.each(every)('%s in %s', (law, language) => {
	const letter = requestLetter({...base, law, language, rights: allRights(law)});
	const written = letterText(letter);

	it('fills every placeholder, and names sender, recipient and pages', () => {
		expect(written).not.toMatch(/[{}]|undefined/);
		for (const part of ['Alex Example', 'alex@mail.example', 'Clearview AI, Inc.', 'Albany, NY 12207', 'https://photos.example/alex'])
			expect(written).toContain(part);
	});

	it('puts access before every other right', () => {
		expect(allRights(law)[0]).toBe('access');
	});

	it('requests no more data than needed, and no money', () => {
		expect(written).not.toMatch(/\b(EUR|USD|GBP|damages|Schadensersatz|dommages|risarcimento|αποζημίωση)\b|[$€£]/);
		expect(written).not.toMatch(/enclosed (photo|picture|passport)/i);
	});

	it('is at most a thousand words long, even with all rights', () => {
		expect(written.split(/\s+/).length).toBeLessThan(1000);
	});

	it('offers the same rights in every language', () => {
		for (const right of rightsUnder(law)) expect(() => requestLetter({...base, law, language, rights: [right]})).not.toThrow();
	});
});

describe('languages', () => {
	it.each([
		['gdpr', 'en de fr it el'],
		['ch-fadp', 'en de fr it'],
		['quebec-p39-1', 'en fr'],
		['pipeda', 'en fr'],
		['uk-gdpr', 'en'],
		['ccpa', 'en'],
		['bipa', 'en'],
		['lgpd', 'en pt'],
	] as const)('of %s: %s', (law, languages) => {
		expect(languagesOf(law)).toEqual(languages.split(' '));
	});
});

describe('the date in the letter', () => {
	it.each([
		['gdpr', 'en', '23 December 2026'],
		['gdpr', 'de', '23. Dezember 2026'],
		['gdpr', 'fr', '23 décembre 2026'],
		['gdpr', 'it', '23 dicembre 2026'],
		['gdpr', 'el', '23 Δεκεμβρίου 2026'],
		['ccpa', 'en', 'January 7, 2027'],
		['us-va', 'en', 'January 7, 2027'],
		['pipeda', 'en', 'December 23, 2026'],
		['uk-dpa-part-3', 'en', '24 December 2026'],
	] as const)('%s in %s is %s', (law, language, due) => {
		expect(text({law, language: language as LetterLanguage})).toContain(due);
	});
});

describe('the arguments', () => {
	it('cite Art. 9, Art. 3(2) and the AI Act to a face search outside the EEA', () => {
		const letter = text({rights: ['access', 'erasure']});
		for (const article of ['Article 9(1)', 'Article 3(2)(b)', 'Regulation (EU) 2024/1689', 'Article 12(3)', 'Article 77'])
			expect(letter).toContain(article);
	});

	it('do not cite Art. 3(2) for a company in the EEA, and cite it if the company’s seat is unknown', () => {
		expect(text({to: record('lenso-ai')})).not.toContain('Article 3(2)');
		expect(text({to: record('pimeyes')})).toContain('Article 3(2)(b)');
	});

	it('do not argue that the law applies to a company in its own country', () => {
		const at = (seat: string) => ({...record('clearview-ai'), seat});
		expect(text({law: 'uk-gdpr', to: at('gb')})).not.toContain('Article 3(2)');
		expect(text({law: 'uk-gdpr', to: at('fr')})).toContain('Article 3(2)');
		expect(text({law: 'ch-fadp', to: at('ch')})).not.toContain('even if they occur abroad');
		expect(text({law: 'ch-fadp', to: at('us-ny')})).toContain('even if they occur abroad');
	});

	it('do not mention biometrics to an image search', () => {
		expect(text({to: record('google-search')})).not.toContain('biometric');
	});

	it('do not cite the AI Act in the United Kingdom, but its own tribunal and period', () => {
		const letter = text({law: 'uk-gdpr'});
		expect(letter).not.toContain('2024/1689');
		expect(letter).not.toMatch(/(?<!UK )GDPR/);
		for (const part of ['[2025] UKUT 319 (AAC)', '12A', '164A']) expect(letter).toContain(part);
	});

	it('state a purpose, as an access request should since C-526/24', () => {
		expect(text({})).toContain('to check that it is lawful');
	});

	it('put access first if both rights are exercised', () => {
		expect(text({rights: ['erasure', 'access']})).toContain('before you erase anything');
		expect(text({rights: ['erasure']})).not.toContain('before you erase anything');
	});

	it('mention no period where the law sets none', () => {
		expect(text({law: 'bipa'})).toContain('names no period');
		expect(text({law: 'au-privacy-act'})).toContain('reasonable period');
	});

	it('say that reports named the police force, not that it searched', () => {
		const letter = text({law: 'uk-dpa-part-3', to: {name: 'Example Constabulary', kind: 'police', namedInReports: true}});
		expect(letter).toContain('have named you among the bodies alleged');
		expect(letter).toContain('I do not assume that the reports are right');
		expect(letter).toContain('section 51');
	});

	it('do not mention reports to a force that none names', () => {
		const letter = text({law: 'uk-dpa-part-3', to: {name: 'Example Constabulary', kind: 'police'}});
		expect(letter).not.toMatch(/report|alleged/i);
		expect(letter).toContain('in Clearview AI or another face search service');
	});
});

describe('what the user typed', () => {
	it('is left as typed, braces included', () => {
		const letter = text({rights: ['objection'], situation: 'See {due}.', places: ['https://photos.example/{country}']});
		expect(letter).toContain('See {due}.');
		expect(letter).toContain('https://photos.example/{country}');
	});

	it('may name no page; then the letter offers a public picture and attaches none', () => {
		expect(text({places: []})).toContain('one that is already public');
		expect(text({})).not.toContain('one that is already public');
	});

	it('appears only in an objection', () => {
		expect(text({rights: ['access']})).not.toContain('refugees');
		expect(text({rights: ['objection']})).toContain('refugees');
	});
});

describe('missingFrom', () => {
	it('includes the reasons where the GDPR requires them', () => {
		expect(missingFrom({...base, rights: ['objection'], situation: ' '})).toEqual(['situation']);
		expect(missingFrom({...base, rights: ['objection']})).toEqual([]);
		expect(missingFrom({...base, law: 'lgpd', rights: ['objection'], situation: ''})).toEqual([]);
	});

	it('includes a name and one way to reply', () => {
		expect(missingFrom({...base, sender: {name: '', replyTo: ' ', country: 'fr'}})).toEqual(['name', 'reply-to']);
	});
});

it('a letter from Switzerland ends with the Swiss formula', () => {
	const swiss = text({law: 'ch-fadp', language: 'de'});
	expect(swiss).toContain('Freundliche Grüsse');
	expect(swiss).not.toContain('ß');
});

it('throws for a right that the law does not give', () => {
	expect(() => requestLetter({...base, rights: ['opt-out']})).toThrow('has no letter for opt-out');
	expect(() => requestLetter({...base, law: 'ccpa', language: 'el'})).toThrow('No letter text for ccpa in el');
});

describe('past mistakes in the wording', () => {
	const dated = (language: LetterLanguage, date: RequestInput['date']) => text({language, date, law: language === 'pt' ? 'lgpd' : 'gdpr'});

	it('bug: the first of a month was “1 octobre”, “1 ottobre”; it is an ordinal', () => {
		expect(dated('fr', '2026-10-01')).toContain('1er octobre 2026');
		expect(dated('it', '2026-10-01')).toContain('1º ottobre 2026');
		expect(dated('pt', '2026-10-01')).toContain('1º de outubro de 2026');
		expect(dated('fr', '2026-10-11')).toContain('11 octobre 2026');
	});

	it('bug: “entro il 8 dicembre”; before a vowel the article is “l’”', () => {
		for (const law of ['gdpr', 'ch-fadp'] as const)
			expect(text({law, language: 'it', date: '2026-11-08'})).not.toMatch(/ (il|del) (8|11) /);
	});

	it('uses the Greek semicolon only for questions, and puts a space before the French one', () => {
		const subject = (language: LetterLanguage) => requestLetter({...base, language, rights: ['access', 'erasure']}).subject;
		expect(subject('el')).not.toContain(';');
		expect(subject('fr')).toContain('RGPD\u00A0; Demande');
	});

	it('does not claim that data are held, which nobody knows before the reply', () => {
		for (const [law, language] of every)
			expect(text({law, language}), `${law} ${language}`).not.toMatch(/as controller of personal data about me|that you hold about me/);
	});

	it('says that the data can be found by the pages only if pages are named', () => {
		expect(text({})).toContain('should help you to find the data');
		expect(text({places: []})).not.toContain('you can find the data');
		expect(text({places: []})).not.toContain('holds what you need');
	});

	it('asks a company abroad for its representative', () => {
		expect(text({})).toContain('Article 27 GDPR');
		expect(text({to: record('lenso-ai')})).not.toContain('Article 27');
	});

	it('states a period for access alone only where the law sets none for the rest', () => {
		for (const law of ['ch-fadp', 'pipeda', 'lgpd'] as const) {
			expect(text({law, rights: ['erasure']}), law).not.toMatch(/25\(7\)|section 8|19, II/);
			expect(text({law, rights: ['access']}), law).toMatch(/25\(7\)|section 8|19, II/);
		}
	});
});
