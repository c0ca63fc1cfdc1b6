import type {IsoDate} from '../core/iso-date.ts';
import {withOrdinalFirst} from '../core/ordinal-first.ts';
import type {Jurisdiction} from '../core/records/jurisdiction.ts';
import {isUsStateLaw, type LawId} from '../core/records/law.ts';
import {findSubdivisionName} from '../core/records/subdivisions.ts';
import type {LetterLanguage} from './letter.ts';

/** `23 November 2026`, in the letter's language; `November 23, 2026` in English under a law of North America. */
export function longDate(date: IsoDate, language: LetterLanguage, law?: LawId): string {
	const english = law !== undefined && isNorthAmerican(law) ? 'en-US' : 'en-GB';
	const format = new Intl.DateTimeFormat(language === 'en' ? english : language, {dateStyle: 'long', timeZone: 'UTC'});
	const written = withOrdinalFirst(format.formatToParts(new Date(`${date}T00:00:00Z`)), language);
	return language === 'el' ? written.replace(/^1 /, '1η ') : written;
}

/** Of a country, or of the country of a subdivision: `us-ca` is the United States. */
export function countryName(jurisdiction: Jurisdiction, language: LetterLanguage): string {
	const [country = jurisdiction] = jurisdiction.split('-');
	return new Intl.DisplayNames([language], {type: 'region'}).of(country.toUpperCase()) ?? country;
}

/** With the subdivision, where that has an authority of its own: `California, United States`. */
export function placeName(jurisdiction: Jurisdiction, language: LetterLanguage): string {
	const subdivision = findSubdivisionName(jurisdiction);
	return [...(subdivision ? [subdivision] : []), countryName(jurisdiction, language)].join(', ');
}

/** Prepositions that differ from the usual one of the language; Greek needs the accusative, and writes only to two authorities. */
const prepositions: Readonly<Record<LetterLanguage, Readonly<Record<string, string>>>> = {
	en: {gb: 'in the', nl: 'in the', us: 'in the'},
	de: {ch: 'in der', gb: 'im', nl: 'in den', sk: 'in der', us: 'in den'},
	fr: {br: 'au', ca: 'au', cy: 'à', dk: 'au', gb: 'au', li: 'au', lu: 'au', mt: 'à', nl: 'aux', pt: 'au', us: 'aux'},
	it: {cy: 'a', gb: 'nel', li: 'nel', mt: 'a', nl: 'nei', us: 'negli'},
	el: {cy: 'στην Κύπρο'},
	pt: {br: 'no', us: 'nos'},
};
const usualPrepositions: Readonly<Record<LetterLanguage, string>> = {en: 'in', de: 'in', fr: 'en', it: 'in', el: 'στην', pt: 'em'};

/** `in the United Kingdom`, `aux Pays-Bas`, `in Deutschland (Bayern)`. */
export function inPlace(jurisdiction: Jurisdiction, language: LetterLanguage): string {
	const preposition = prepositions[language][jurisdiction.slice(0, 2)] ?? usualPrepositions[language];
	const subdivision = findSubdivisionName(jurisdiction);
	const country = preposition.includes(' Κ') ? preposition : `${preposition} ${countryName(jurisdiction, language)}`;
	return subdivision ? `${country} (${subdivision})` : country;
}

/** A day after a preposition such as “until”: “έως τις 28 Δεκεμβρίου”, “entro l’11 dicembre”. */
export function byDay(date: IsoDate, language: LetterLanguage, law?: LawId): string {
	if (language === 'el') return `${isFirst(date) ? 'την' : 'τις'} ${longDate(date, language)}`;
	if (language === 'it') return withItalianArticle(date, 'il ', 'l’');
	return longDate(date, language, law);
}

/** When something happened, within a sentence: “στις 28 Δεκεμβρίου”, “l’11 dicembre”; elsewhere the day alone, after a preposition of the text. */
export const onDay = (date: IsoDate, language: LetterLanguage, law?: LawId): string =>
	language === 'el' && !isFirst(date) ? `σ${byDay(date, language)}` : byDay(date, language, law);

/** A letter's day after its noun: “το αίτημά μου της 28ης Δεκεμβρίου”, “la mia richiesta dell’11 dicembre”. */
export function ofDay(date: IsoDate, language: LetterLanguage, law?: LawId): string {
	if (language === 'it') return withItalianArticle(date, 'del ', 'dell’');
	return language === 'el' ? `της ${longDate(date, language).replace(/^(\d+)η? /, '$1ης ')}` : longDate(date, language, law);
}

const isFirst = (date: IsoDate): boolean => date.endsWith('-01');

/** “L’8” and “l’11” begin with a vowel as they are read. */
const withItalianArticle = (date: IsoDate, article: string, elided: string): string =>
	`${/-(08|11)$/.test(date) ? elided : article}${longDate(date, 'it')}`;

/** Where English letters are written as in America. */
export const isNorthAmerican = (law: LawId): boolean => isAmerican(law) || law === 'pipeda' || law === 'quebec-p39-1';

export const isAmerican = (law: LawId): boolean => law === 'ccpa' || law === 'bipa' || isUsStateLaw(law);
