import type {Jurisdiction} from '../core/records/jurisdiction.ts';
import {findSubdivisionName} from '../core/records/subdivisions.ts';
import {authorities} from '../directory/authority.ts';

/** The parts of a country among which its people choose, by name; empty where the country is one. */
export const partsOf = (country: string): readonly Jurisdiction[] =>
	[...new Set(authorities.flatMap(({jurisdictions}) => jurisdictions))]
		.filter(place => place.startsWith(`${country}-`))
		.sort((a, b) => (findSubdivisionName(a) ?? a).localeCompare(findSubdivisionName(b) ?? b, 'en'));
