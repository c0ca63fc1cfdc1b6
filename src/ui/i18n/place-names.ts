import type {Jurisdiction} from '../../core/records/jurisdiction.ts';
import {findSubdivisionName} from '../../core/records/subdivisions.ts';
import {writeList} from './format.ts';
import type {WordKey, Words} from './words.ts';

/** Parts of countries in our records whose names differ between languages; `Intl` has no names for them. */
const partKeys = {
	'ca-ab': 'part_ca_ab',
	'ca-bc': 'part_ca_bc',
	'ca-qc': 'part_ca_qc',
	'de-bb': 'part_de_bb',
	'de-be': 'part_de_be',
	'de-bw': 'part_de_bw',
	'de-by': 'part_de_by',
	'de-hb': 'part_de_hb',
	'de-he': 'part_de_he',
	'de-hh': 'part_de_hh',
	'de-mv': 'part_de_mv',
	'de-ni': 'part_de_ni',
	'de-nw': 'part_de_nw',
	'de-rp': 'part_de_rp',
	'de-sh': 'part_de_sh',
	'de-sl': 'part_de_sl',
	'de-sn': 'part_de_sn',
	'de-st': 'part_de_st',
	'de-th': 'part_de_th',
	'us-ca': 'part_us_ca',
	'us-co': 'part_us_co',
	'us-ct': 'part_us_ct',
	'us-de': 'part_us_de',
	'us-ia': 'part_us_ia',
	'us-il': 'part_us_il',
	'us-in': 'part_us_in',
	'us-ky': 'part_us_ky',
	'us-md': 'part_us_md',
	'us-mn': 'part_us_mn',
	'us-mt': 'part_us_mt',
	'us-ne': 'part_us_ne',
	'us-nh': 'part_us_nh',
	'us-nj': 'part_us_nj',
	'us-or': 'part_us_or',
	'us-ri': 'part_us_ri',
	'us-tn': 'part_us_tn',
	'us-tx': 'part_us_tx',
	'us-ut': 'part_us_ut',
	'us-va': 'part_us_va',
	'us-vt': 'part_us_vt',
	'us-wa': 'part_us_wa',
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
