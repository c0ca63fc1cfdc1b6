import type {Jurisdiction} from './jurisdiction.ts';

/** Subdivisions with an authority of their own, by the name they use themselves; `Intl` has no names for them. */
const names: Readonly<Record<string, string>> = {
	'ca-ab': 'Alberta',
	'ca-bc': 'British Columbia',
	'ca-qc': 'Québec',
	'de-bb': 'Brandenburg',
	'de-be': 'Berlin',
	'de-bw': 'Baden-Württemberg',
	'de-by': 'Bayern',
	'de-hb': 'Bremen',
	'de-he': 'Hessen',
	'de-hh': 'Hamburg',
	'de-mv': 'Mecklenburg-Vorpommern',
	'de-ni': 'Niedersachsen',
	'de-nw': 'Nordrhein-Westfalen',
	'de-rp': 'Rheinland-Pfalz',
	'de-sh': 'Schleswig-Holstein',
	'de-sl': 'Saarland',
	'de-sn': 'Sachsen',
	'de-st': 'Sachsen-Anhalt',
	'de-th': 'Thüringen',
	'us-ca': 'California',
	'us-il': 'Illinois',
	'us-vt': 'Vermont',
};

export const findSubdivisionName = (place: Jurisdiction): string | undefined => names[place];
