import type {IsoDate} from '../core/iso-date.ts';
import {withOrdinalFirst} from '../core/ordinal-first.ts';
import type {Jurisdiction} from '../core/records/jurisdiction.ts';
import {findSubdivisionName} from '../core/records/subdivisions.ts';
import type {LetterLanguage} from './letter.ts';

/** `23 November 2026`, in the letter's language. English letters write the day first, which no reader mistakes. */
export function longDate(date: IsoDate, language: LetterLanguage): string {
	const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {dateStyle: 'long', timeZone: 'UTC'});
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

/** A day after a preposition: Greek puts the article before it (“έως τις 28 Δεκεμβρίου”, “έως την 1η Δεκεμβρίου”). */
export const dayWithArticle = (date: IsoDate, language: LetterLanguage): string =>
	language === 'el' ? `${date.endsWith('-01') ? 'την' : 'τις'} ${longDate(date, language)}` : longDate(date, language);
