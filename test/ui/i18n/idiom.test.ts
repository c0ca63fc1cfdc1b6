import {describe, expect, it} from 'vitest';
import {locales} from '../../surfaces/words.ts';

/** What a company says in quotation marks, and what a trainer says to a group, are addressed to others. */
const toOthers = /^(excuse_|lab_notes_|lab_step_)/;
const messagesIn = (language: string): readonly (readonly [key: string, message: string])[] =>
	Object.entries(locales[language] ?? {}).flatMap(([key, {message}]) => (toOthers.test(key) ? [] : [[key, message] as const]));
const matching = (language: string, wrong: RegExp) => messagesIn(language).filter(([, message]) => wrong.test(message));

/** The interface says du, vous, tu and εσύ. Capitals at the start of a sentence may be “she” or “they” in German. */
const addresses: readonly (readonly [language: string, other: RegExp])[] = [
	['de', /[\p{Ll},] (?:Sie|Ihnen|Ihre?[mnrs]?)(?!\p{L})/u],
	['fr', /(?<!\p{L})(?:tu|toi|ton|tes)(?!\p{L})|(?<!\p{L})(?:libère|redémarre|réessaie|ajoute|choisis|enregistre)(?!\p{L})/iu],
	['it', /(?<!\p{L})(?:vostr[aeio]|Lei|La prego)(?!\p{L})/u],
	['el', /(?<!\p{L})(?:σας|εσάς|εσείς)(?!\p{L})|\p{L}(?:(?<!πρόσθ)ετε|ήστε|άστε|σατε)(?!\p{L})/u],
];

describe('one form of address', () => {
	it.each(addresses)('in %s', (language, other) => {
		expect(messagesIn(language).length).toBeGreaterThan(900);
		expect(matching(language, other)).toEqual([]);
	});
});

/** Words that a reader takes for something else, and what we say instead. */
const words: readonly (readonly [language: string, wrong: RegExp, right: string])[] = [
	['de', /ohne Anwalt|Anwälte/, 'anwaltliche Hilfe: nobody is only a man'],
	['de', /beschwerten Person/, 'the person who complained is not burdened'],
	['el', /(?<!\p{L})ξέν(?:ος|ου|ο|οι|ους|ων)(?!\p{L})/u, 'άγνωστος: ξένος is also a foreigner'],
	['el', /(?<!\p{L})[Αα]ντίρρηση/u, 'εναντίωση, the word of the law'],
	['el', /πρόγραμμα περιήγησης/, 'περιηγητής'],
	['fr', /(?<!\p{L})la salle(?!\p{L})/u, 'le groupe'],
	['fr', /(?<!\p{L})(?:de|que|le|la) \{(?:site|platform|platforms|name|host|hosts)\}/iu, 'no name after de: d’Instagram, de Flickr'],
	['it', /(?<!\p{L})(?:la|questa|della|dalla|alla) sala (?!da tè)/u, 'il gruppo'],
	['it', /non si (?:è|sono) potut[aeio]/i, 'non è stato possibile'],
];

describe('words of a native speaker', () => {
	it.each(words)('%s: not %s, but %s', (language, wrong) => {
		expect(matching(language, wrong)).toEqual([]);
	});
});

it('German puts a space before an ellipsis, and a comma before “wegzubleiben” after a verb', () => {
	expect(matching('de', /\p{L}…|(?:gebeten|bittet Crawler) wegzubleiben/u)).toEqual([]);
});

it('no text has a straight quotation mark, a double space or a Latin letter inside a Greek word', () => {
	for (const language of Object.keys(locales))
		expect(matching(language, /["']| {2}|\p{Script=Greek}\p{Script=Latin}|\p{Script=Latin}\p{Script=Greek}/u), language).toEqual([]);
});

/** „…“ in German, « … » in French, «…» in Italian and Greek. */
it.each([
	['de', /”|«|»|“[^“„]*“/],
	['fr', /[“”„]|«[^\u00A0]|[^\u00A0]»/],
	['it', /[“”„]|«\s|\s»/],
	['el', /[“”„]|«\s|\s»/],
])('quotes as %s does', (language, wrong) => {
	expect(messagesIn(language).filter(([, message]) => wrong.test(message))).toEqual([]);
});
