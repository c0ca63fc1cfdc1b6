import {describe, expect, it} from 'vitest';
import {everyPublisherLetter} from './every-publisher-letter.ts';

const all = everyPublisherLetter();

/** Every greeting and closing that a letter to a publisher may have, by language. */
const frames: Readonly<Record<string, readonly [greetings: RegExp, closings: RegExp]>> = {
	en: [/^(Dear Sir or Madam,|Dear Editor,|To Whom It May Concern:|Hello,)$/, /^(Yours faithfully|Sincerely|Kind regards),$/],
	de: [/^(Sehr geehrte Damen und Herren|Guten Tag),?$/, /^(Mit freundlichen Grüßen|Freundliche Gr(?:üße|üsse))$/],
	fr: [/^(Madame, Monsieur|Bonjour),$/, /^(Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées\.|Bien cordialement,)$/],
	it: [
		/^(Spettabile (Associazione|Istituto|Società|Redazione|Autorità)|Gentili Signore e Signori|Buongiorno),$/,
		/^(Distinti saluti|Un cordiale saluto)$/,
	],
	el: [/^(Αξιότιμες κυρίες, αξιότιμοι κύριοι|Καλημέρα σας),$/, /^(Με εκτίμηση|Με φιλικούς χαιρετισμούς),$/],
};

it('there are letters in all five languages, and no two of one name', () => {
	for (const language of Object.keys(frames)) expect(all.filter(({letter}) => letter.language === language).length).toBeGreaterThan(100);
	expect(new Set(all.map(({name}) => name)).size).toBe(all.length);
});

describe.each(all)('$name', ({letter, text}) => {
	const words = [letter.subject, ...letter.blocks.slice(0, -1).flat()].join('\n');

	it('has no gap, no doubled word or full stop, no straight quote, no double space and no dash for a pause', () => {
		expect(text).not.toMatch(/[{}]|undefined|\bnull\b|NaN/);
		expect(letter.blocks.every(block => block.length > 0)).toBe(true);
		if (letter.language === 'en') expect(text).not.toMatch(/\b(\p{L}{2,}) \1\b/u);
		expect(text).not.toMatch(/[^.]\.\.(?!\.)|,,| ,/);
		expect(words).not.toMatch(/['"]| {2}|\s[–—-]\s|[ \u00A0]$/m);
	});

	it('is signed, addressed, greets and closes as letters in its language do', () => {
		const [greeting, closing] = frames[letter.language] ?? [/^$/, /^$/];
		expect(letter.blocks.at(-1)).toBe('Ada Muster');
		expect(letter.to[0]).toMatch(/\p{L}/u);
		expect(letter.blocks[0]).toMatch(greeting);
		expect(letter.blocks.at(-2)).toMatch(closing);
	});

	it('ends every paragraph with a full stop, a colon or a question mark, and no item of a list', () => {
		for (const block of letter.blocks.slice(1, -2)) {
			if (typeof block !== 'string') for (const item of block) expect(item).not.toMatch(/[.;,]$/);
			else if (!block.includes('third from the left')) expect(block).toMatch(/[.:?;,]$|insbesondere$/);
		}
	});

	it('gives away nothing that was typed for other letters', () => {
		expect(text).not.toContain('SECRET');
	});
});

it('begins a sentence after a greeting with a comma in lower case in German, Italian and Greek, and in upper case elsewhere', () => {
	for (const {letter, name} of all) {
		const [greeting = '', first = ''] = letter.blocks.map(String);
		const isLower = ['de', 'it', 'el'].includes(letter.language) && greeting.endsWith(',');
		expect(/^\p{Ll}/u.test(first), `${name}: ${first.slice(0, 30)}`).toBe(isLower);
	}
});

describe('a language and its country', () => {
	const wordsIn = (language: string) =>
		all
			.filter(({letter}) => letter.language === language)
			.map(({name, letter}) => [name, [letter.date, letter.subject, ...letter.blocks.slice(0, -1).flat()].join('\n')] as const);

	it('French has a space that does not break before a colon', () => {
		for (const [name, words] of wordsIn('fr')) {
			expect(words, name).not.toMatch(/ [:;!?»]|« /);
			expect(words.replaceAll(/https?:\S+/g, ''), name).not.toMatch(/[^\u00A0\d]:/);
		}
	});

	it('Swiss German has no ß, says “bearbeiten”, and puts no comma after the greeting', () => {
		const swiss = wordsIn('de').filter(([name]) => name.includes('-ch/'));
		expect(swiss.length).toBeGreaterThan(5);
		for (const [name, words] of swiss) expect(words, name).not.toMatch(/ß|verarbeit|(Herren|Tag),/);
	});

	it('Greek mixes no Latin letter into a word, and writes a semicolon only as its question mark', () => {
		for (const [name, words] of wordsIn('el')) {
			expect(words, name).not.toMatch(/\p{Script=Greek}\p{Script=Latin}|\p{Script=Latin}\p{Script=Greek}/u);
			expect(words, name).not.toMatch(/;(?! )./);
			expect(words, name).not.toMatch(/ ·|·$/m);
		}
	});

	it('Greek puts an article before every day of a sentence', () => {
		for (const [name, words] of wordsIn('el'))
			expect(words.replace(/^.*\n/, ''), name).not.toMatch(/(?<!στις|τις|την|της|\() \d{1,2}(η|ης)? \p{Script=Greek}+ου \d{4}/u);
	});

	it('English is American in America', () => {
		const american = all.filter(({name}) => name.includes('-us'));
		expect(american.length).toBeGreaterThan(5);
		for (const {name, letter, text} of american.filter(each => each.letter.language === 'en')) {
			expect(letter.date, name).toBe('June 1, 2027');
			expect(text, name).not.toMatch(/\d (May|June|November) \d{4}/);
		}
	});

	it('calls no recipient and no sender by a man’s adjective in French or Italian', () => {
		for (const [name, words] of wordsIn('fr')) expect(words, name).not.toMatch(/je (suis|serais) (reconnaissant|ravi|certain)\b|heureux/i);
		for (const [name, words] of wordsIn('it')) expect(words, name).not.toMatch(/sarei grat[oa]|sono (convinto|stato|iscritto|contento)/i);
	});
});

it('a child is called a child, and never named', () => {
	const words: Readonly<Record<string, RegExp>> = {en: /\bchild/, de: /\bKind/, fr: /\benfant/, it: /\bminor/, el: /παιδ/};
	for (const {name, letter, text} of all.filter(each => /as-parent|school-gb|newspaper-fr/.test(each.name) && each.stage === 'request'))
		expect(text, name).toMatch(words[letter.language] ?? /^$/);
});

it('nobody is threatened, and no money is asked for', () => {
	const threats =
		/lawyer|solicitor|court order|prosecut|compensation|damages|Anwalt|Anwältin|Schadensersatz|strafbar|Abmahnung|avocat|poursuites|indemni|dommages|avvocat|risarciment|querela|δικηγόρ|αποζημίωσ|μήνυσ/i;
	for (const {name, text} of all) expect(text, name).not.toMatch(threats);
});
