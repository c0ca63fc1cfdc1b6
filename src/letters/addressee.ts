import type {Jurisdiction} from '../core/records/jurisdiction.ts';
import {countryName} from './dates-and-places.ts';
import type {Addressee, LetterLanguage} from './letter.ts';

/** Who a letter goes to: the company if known, otherwise the name, and the address; from abroad with the country, in the letter's language. */
export function addresseeLines(
	{name, legalEntity, address = [], seat, addressIn = seat}: Pick<Addressee, 'name' | 'legalEntity' | 'address' | 'addressIn' | 'seat'>,
	from: Jurisdiction,
	language: LetterLanguage,
): readonly string[] {
	const isAbroad = addressIn !== undefined && countryOf(addressIn) !== countryOf(from);
	const recipient = (legalEntity ?? name).replace(/^the /, 'The ');
	return [recipient, ...address, ...(isAbroad && address.length > 0 ? [countryName(addressIn, language)] : [])];
}

const countryOf = (place: Jurisdiction): string => place.slice(0, 2);
