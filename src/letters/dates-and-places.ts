import type {IsoDate, Jurisdiction} from '../core/controller.ts';
import type {LetterLanguage} from './letter.ts';

/** `23 November 2026`, in the letter's language. English letters write the day first, which no reader mistakes. */
export const longDate = (date: IsoDate, language: LetterLanguage): string =>
	new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {dateStyle: 'long', timeZone: 'UTC'}).format(
		new Date(`${date}T00:00:00Z`),
	);

/** Of a country, or of the country of a part: `us-ca` is the United States. */
export function countryName(jurisdiction: Jurisdiction, language: LetterLanguage): string {
	const [country = jurisdiction] = jurisdiction.split('-');
	return new Intl.DisplayNames([language], {type: 'region'}).of(country.toUpperCase()) ?? country;
}
