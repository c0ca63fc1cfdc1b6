import type {LawId} from '../core/records/law.ts';
import {isAmerican, isNorthAmerican} from './dates-and-places.ts';
import type {Block, Letter} from './letter.ts';

/**
 * A letter as it is written where its law is made: several countries share a language's texts, but not all of its spelling. The first block is
 * the greeting. The name at the end and what is listed of the person's own stay as they were typed.
 */
export function inConventionsOf(law: LawId, letter: Letter): Letter {
	if (law === 'ch-fadp' && letter.language === 'de') return inSwissGerman(letter);
	if (law === 'ch-fadp' && letter.language === 'it') return withWords(letter, inSwissItalian);
	if (isAmerican(law)) return withWords(letter, inAmericanEnglish);
	if (letter.language === 'fr') return withWords(letter, isNorthAmerican(law) ? inCanadianFrench : inFrench);
	return isNorthAmerican(law) ? withWords(letter, inCanadianEnglish) : letter;
}

/** No ß, no comma after the greeting, and a capital after it; the Act says “bearbeiten” where the GDPR says “verarbeiten”. */
function inSwissGerman(letter: Letter): Letter {
	const [greeting = '', first = '', ...others] = withWords(letter, swissWords).blocks;
	const opened = typeof first === 'string' ? first.charAt(0).toUpperCase() + first.slice(1) : first;
	return {
		...letter,
		subject: swissWords(letter.subject),
		blocks: [typeof greeting === 'string' ? greeting.replace(/,$/, '') : greeting, opened, ...others],
	};
}

const swissWords = (text: string): string =>
	text.replaceAll('ß', 'ss').replaceAll('verarbeite', 'bearbeite').replaceAll('Verarbeitung', 'Bearbeitung');

/** Swiss letters greet people, also in a company or an authority. */
const inSwissItalian = (text: string): string => text.replace(/^Spettabile (Società|Autorità),$/, 'Gentili Signore e Signori,');

/** No line begins with a colon or a semicolon: the space before it does not break. */
const inFrench = (text: string): string => text.replaceAll(/ (?=[:;!?»])/g, '\u00A0').replaceAll(/(«|n°) /g, '$1\u00A0');

/** As in France, but without a space before a semicolon. */
const inCanadianFrench = (text: string): string => inFrench(text.replaceAll(/ (?=[;!?])/g, ''));

const inAmericanEnglish = (text: string): string => inCanadianEnglish(text.replace(/^Dear Sir or Madam,$/, 'To Whom It May Concern:'));

/** A comma closes the year of a date that has the month first. */
const inCanadianEnglish = (text: string): string => text.replaceAll(/(\b\p{Lu}\p{Ll}+ \d{1,2}, \d{4})(?= \p{L})/gu, '$1,');

function withWords(letter: Letter, spell: (text: string) => string): Letter {
	const isAddress = (text: string): boolean => /^\w+:\/\//.test(text);
	const inBlock = (block: Block): Block =>
		typeof block === 'string' ? spell(block) : block.map(item => (isAddress(item) ? item : spell(item)));
	return {...letter, subject: spell(letter.subject), blocks: [...letter.blocks.slice(0, -1).map(inBlock), ...letter.blocks.slice(-1)]};
}
