import type {Jurisdiction} from '../../core/controller.ts';
import {findPartName} from '../../core/part-names.ts';
import {authorities} from '../../routes/authority.ts';

/** The parts of a country among which its people choose, by name; empty where the country is one. */
export const partsOf = (country: string): readonly Jurisdiction[] =>
	[...new Set(authorities.flatMap(({jurisdictions}) => jurisdictions))]
		.filter(place => place.startsWith(`${country}-`))
		.sort((a, b) => (findPartName(a) ?? a).localeCompare(findPartName(b) ?? b, 'en'));
