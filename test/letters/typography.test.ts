import {describe, expect, it} from 'vitest';
import type {LawId} from '../../src/core/records/law.ts';
import {everyLetter} from './every-letter.ts';

const all = everyLetter();
const lettersIn = (language: string, ...laws: LawId[]) =>
	all.filter(({name, letter}) => letter.language === language && (laws.length === 0 || laws.some(law => name.startsWith(`${law}/`))));
/** What is ours: without the person, the addressee and the reason in the person's own words. */
const wordsOf = ({letter}: (typeof all)[number]): string =>
	[letter.date, letter.subject, ...letter.blocks.slice(0, -1).flat()]
		.filter(line => !line.includes('Anyone with a photo of me'))
		.join('\n');
/** Every greeting and closing that a letter may have, by language. */
const frames: Readonly<Record<string, readonly [greetings: RegExp, closings: RegExp]>> = {
	en: [/^(Dear Sir or Madam,|To Whom It May Concern:)$/, /^(Yours faithfully|Sincerely),$/],
	de: [/^Sehr geehrte Damen und Herren,?$/, /^(Mit freundlichen Grüßen|Freundliche Grüsse)$/],
	fr: [/^Madame, Monsieur,$/, /^Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées\.$/],
	it: [/^(Spettabile (Società|Autorità)|Gentili Signore e Signori),$/, /^Distinti saluti$/],
	el: [/^Αξιότιμες κυρίες, αξιότιμοι κύριοι,$/, /^Με εκτίμηση,$/],
	pt: [/^Prezadas Senhoras, prezados Senhores,$/, /^Atenciosamente,$/],
};

describe.each(all)('$name', named => {
	const {letter} = named;
	const words = wordsOf(named);

	it('greets and closes as letters in its language do', () => {
		const [greeting, closing] = frames[letter.language] ?? [/^$/, /^$/];
		expect(letter.blocks[0]).toMatch(greeting);
		expect(letter.blocks.at(-2)).toMatch(closing);
	});

	it('has no straight quote, no double space, no dash for a pause and no space at an end', () => {
		expect(words).not.toMatch(/['"]| {2}|\s[–—-]\s|[ \u00A0]$/m);
	});

	it('ends every paragraph with a full stop or a colon, and no item of a list', () => {
		for (const block of letter.blocks.slice(1, -2)) {
			if (typeof block === 'string' && !block.includes('Anyone with a photo of me')) expect(block).toMatch(/[.:,]$|insbesondere$/);
			else if (typeof block !== 'string') for (const item of block) expect(item).not.toMatch(/[.;,]$/);
		}
	});
});

it('begins a sentence after a greeting with a comma in lower case in German, Italian and Greek, and in upper case elsewhere', () => {
	for (const {letter, name} of all) {
		const [greeting = '', first = ''] = letter.blocks.map(String);
		const isLower = ['de', 'it', 'el'].includes(letter.language) && greeting.endsWith(',');
		expect(/^\p{Ll}/u.test(first), `${name}: ${first.slice(0, 30)}`).toBe(isLower);
	}
});

describe('French', () => {
	it('has a space that does not break before a colon, and before a semicolon outside Canada', () => {
		for (const named of lettersIn('fr')) {
			const words = wordsOf(named).replaceAll(/https?:\S+/g, '');
			expect(words, named.name).not.toMatch(/ [:;!?»]|« /);
			expect(words.match(/[^\u00A0\d]:/), named.name).toBeNull();
		}
		for (const named of lettersIn('fr', 'gdpr', 'ch-fadp'))
			expect(wordsOf(named).replaceAll('[2021] AICmr 54;', ''), named.name).not.toMatch(/[^\u00A0];/);
		for (const named of lettersIn('fr', 'pipeda', 'quebec-p39-1')) expect(wordsOf(named), named.name).not.toMatch(/\u00A0;/);
	});

	it('calls no recipient by a man’s adjective', () => {
		for (const named of lettersIn('fr')) expect(wordsOf(named), named.name).not.toMatch(/vous (êtes|soyez) (établi|réputé|susceptible)/);
	});
});

describe('Swiss German', () => {
	it('has no ß, says “bearbeiten”, and puts no comma after the greeting', () => {
		for (const named of lettersIn('de', 'ch-fadp')) {
			expect(wordsOf(named), named.name).not.toMatch(/ß|verarbeit/i);
			expect(named.letter.blocks[0]).toBe('Sehr geehrte Damen und Herren');
		}
	});

	it('leaves the name as it was typed', () => {
		expect(lettersIn('de', 'ch-fadp').every(({letter}) => letter.blocks.at(-1) === 'Ada Muster')).toBe(true);
	});
});

describe('German', () => {
	it('uses the words of the law: at once, in any case within a month; no “Vorlage” for a template', () => {
		const requests = lettersIn('de', 'gdpr').filter(({name}) => name.includes('request-'));
		for (const named of requests) expect(wordsOf(named)).toContain('unverzüglich, in jedem Fall aber innerhalb eines Monats');
		for (const named of lettersIn('de')) expect(wordsOf(named), named.name).not.toMatch(/Vorlage|\b(du|dir|dein\w*|euch)\b/);
	});
});

it.each([
	['fr', 'dans les meilleurs délais et, en tout état de cause, dans un délai d’un mois'],
	['it', 'senza ingiustificato ritardo e, comunque, al più tardi entro un mese'],
	['el', 'χωρίς καθυστέρηση και σε κάθε περίπτωση εντός μηνός'],
	['en', 'without undue delay and in any event within one month'],
])('the period under the GDPR is worded as in Article 12(3) in %s', (language, period) => {
	const requests = lettersIn(language, 'gdpr').filter(({name}) => name.includes('request-'));
	expect(requests.length).toBeGreaterThan(3);
	for (const named of requests) expect(wordsOf(named), named.name).toContain(period);
});

describe('Greek', () => {
	it('mixes no Latin letter into a Greek word, and puts a raised dot where others put a semicolon', () => {
		for (const named of lettersIn('el')) {
			const words = wordsOf(named).replaceAll('[2021] AICmr 54;', '');
			expect(words, named.name).not.toMatch(/\p{Script=Greek}\p{Script=Latin}|\p{Script=Latin}\p{Script=Greek}/u);
			expect(words, named.name).not.toMatch(/;| ·/);
		}
	});

	it('puts an article before every day of a sentence', () => {
		for (const named of lettersIn('el')) {
			const paragraphs = named.letter.blocks.filter(block => typeof block === 'string').join('\n');
			expect(paragraphs, named.name).not.toMatch(/με ημερομηνία|(?<!στις|τις|την|της|\() \d{1,2}(η|ης)? \p{Script=Greek}+ου \d{4}/u);
		}
	});
});

describe('English', () => {
	it('is American under American laws: the month first, a comma after its year, and a colon after the greeting', () => {
		for (const named of all.filter(({name}) => /^(ccpa|bipa|us-)/.test(name))) {
			const words = wordsOf(named);
			expect(named.letter.date, named.name).toBe('June 1, 2027');
			expect(words, named.name).not.toMatch(
				/\d (January|June|November|December) \d{4}|, \d{4} [a-z]|(author|organ)ise|licence|[Ii]n so far as|behaviour/,
			);
			expect(named.letter.blocks[0]).toBe('To Whom It May Concern:');
		}
	});

	it('is British under the laws of Europe and Australia: the day first', () => {
		for (const named of lettersIn('en', 'gdpr', 'uk-gdpr', 'uk-dpa-part-3', 'au-privacy-act', 'ch-fadp'))
			expect(wordsOf(named), named.name).not.toMatch(/(January|June|November|December) \d{1,2}, \d{4}|\b(author|organ)ize|\blicense/);
	});
});

describe('an authority', () => {
	it.each([
		['ch-fadp/fr', 'Préposé fédéral à la protection des données et à la transparence (PFPDT)', 'Suisse'],
		['ch-fadp/it', 'Incaricato federale della protezione dei dati e della trasparenza (IFPDT)', 'Svizzera'],
		['pipeda/fr', 'Commissariat à la protection de la vie privée du Canada', 'Commissariat à la protection de la vie privée du Canada'],
	])('is addressed in the language of the letter: %s', (folder, name, last) => {
		const complaint = all.find(each => each.name === `${folder}/complaint-refusal`);
		expect(complaint?.letter.to[0]).toBe(name);
		expect(complaint?.letter.to.at(-1)).toBe(last);
	});

	it('is cited by the name it has in the language of the letter', () => {
		const cited = (name: string) => all.find(each => each.name === name)?.text;
		expect(cited('gdpr/el/complaint-refusal')).toContain('ΑΠΔΠΧ (Ελλάδα)');
		expect(cited('pipeda/fr/complaint-refusal')).toContain('Conclusions en vertu de la LPRPDE n°\u00A02021-001');
	});
});

/** A company has not said that it holds anything, and nobody can know what a demand for identification meant. */
it('claims nothing that the person cannot know', () => {
	const claims: Readonly<Record<string, RegExp>> = {
		en: /I can name one|that hides results|applies$|concerns pictures of my face and/m,
		de: /Ich kann eines nennen|Treffer ausblendet|weiterhin Bilder/,
		fr: /je peux vous en indiquer une|masque des résultats|Il s’agit d’images/,
		it: /posso indicarne|nasconde dei risultati|Si tratta di immagini/,
		el: /μπορώ να σας υποδείξω|κρύβει αποτελέσματα|Πρόκειται για εικόνες/,
		pt: /posso indicar|oculta resultados|Trata-se de imagens/,
	};
	for (const named of all) expect(wordsOf(named), named.name).not.toMatch(claims[named.letter.language] ?? /^$/);
});
