import type {Jurisdiction} from './jurisdiction.ts';

/** European Union and EEA-EFTA, where the GDPR is the law of the land. */
export const eea = [
	'at',
	'be',
	'bg',
	'cy',
	'cz',
	'de',
	'dk',
	'ee',
	'es',
	'fi',
	'fr',
	'gr',
	'hr',
	'hu',
	'ie',
	'is',
	'it',
	'li',
	'lt',
	'lu',
	'lv',
	'mt',
	'nl',
	'no',
	'pl',
	'pt',
	'ro',
	'se',
	'si',
	'sk',
] as const;

/** Members of the EEA that are not in the Union: its acts apply there only once they are incorporated. */
const efta = ['is', 'li', 'no'];

export const isInUnion = (jurisdiction: Jurisdiction): boolean => isInEea(jurisdiction) && !efta.includes(jurisdiction.slice(0, 2));

export const isInEea = (jurisdiction: Jurisdiction): boolean => eea.some(country => jurisdiction.split('-')[0] === country);
