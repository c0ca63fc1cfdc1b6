import type {Jurisdiction} from '../../core/records/jurisdiction.ts';
import {findSubdivisionName} from '../../core/records/subdivisions.ts';
import {writeList} from './format.ts';
import type {WordKey, Words} from './words.ts';

/** Parts of countries in our records whose names differ between languages; `Intl` has no names for them. */
const partKeys = {
	'ca-ab': 'part_ca_ab',
	'ca-bc': 'part_ca_bc',
	'ca-qc': 'part_ca_qc',
	'us-ca': 'part_us_ca',
	'us-il': 'part_us_il',
	'us-va': 'part_us_va',
	'us-vt': 'part_us_vt',
} as const satisfies Readonly<Record<Jurisdiction, WordKey>>;

const isKnownPart = (place: Jurisdiction): place is keyof typeof partKeys => place in partKeys;

/** The name of a country or a part of one, in the reader's language or at least in its own. */
export function placeName(place: Jurisdiction, {say, locale}: Words): string {
	if (isKnownPart(place)) return say(partKeys[place]);
	if (!/^[a-z]{2}$/.test(place)) return findSubdivisionName(place) ?? place.toUpperCase();
	return new Intl.DisplayNames(locale, {type: 'region'}).of(place.toUpperCase()) ?? place;
}

export const writePlaces = (places: readonly Jurisdiction[], words: Words): string =>
	writeList(
		places.map(place => placeName(place, words)),
		words.locale,
	);
