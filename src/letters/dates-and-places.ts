import type {IsoDate} from '../core/iso-date.ts';
import {withOrdinalFirst} from '../core/ordinal-first.ts';
import type {Jurisdiction} from '../core/records/jurisdiction.ts';
import {findSubdivisionName} from '../core/records/subdivisions.ts';
import type {LetterLanguage} from './letter.ts';

/** `23 November 2026`, in the letter's language. English letters write the day first, which no reader mistakes. */
export function longDate(date: IsoDate, language: LetterLanguage): string {
	const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {dateStyle: 'long', timeZone: 'UTC'});
	return withOrdinalFirst(format.formatToParts(new Date(`${date}T00:00:00Z`)), language);
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
