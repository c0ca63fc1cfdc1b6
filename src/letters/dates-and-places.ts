import type {IsoDate} from '../core/iso-date.ts';
import type {Jurisdiction} from '../core/records/jurisdiction.ts';
import {findSubdivisionName} from '../core/records/subdivisions.ts';
import type {LetterLanguage} from './letter.ts';

/**
 * `23 November 2026`, in the letter's language. English letters write the day first, which no reader mistakes; French, Italian and
 * Brazilians write the first of a month as an ordinal, which `Intl` does not.
 */
export function longDate(date: IsoDate, language: LetterLanguage): string {
	const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {dateStyle: 'long', timeZone: 'UTC'});
	return format.format(new Date(`${date}T00:00:00Z`)).replace(/^1(?= )/, firsts[language] ?? '1');
}

const firsts: Readonly<Partial<Record<LetterLanguage, string>>> = {fr: '1er', it: '1º', pt: '1º'};

/** Of a country, or of the country of a part: `us-ca` is the United States. */
export function countryName(jurisdiction: Jurisdiction, language: LetterLanguage): string {
	const [country = jurisdiction] = jurisdiction.split('-');
	return new Intl.DisplayNames([language], {type: 'region'}).of(country.toUpperCase()) ?? country;
}

/** With the part of the country where it has an authority of its own: `California, United States`. */
export function placeName(jurisdiction: Jurisdiction, language: LetterLanguage): string {
	const part = findSubdivisionName(jurisdiction);
	return [...(part ? [part] : []), countryName(jurisdiction, language)].join(', ');
}
