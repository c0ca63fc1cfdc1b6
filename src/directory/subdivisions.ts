import type {Jurisdiction} from '../core/records/jurisdiction.ts';
import {findSubdivisionName} from '../core/records/subdivisions.ts';
import {authorities} from './authority.ts';

/** The subdivisions of a country that have an authority of their own, by name; empty where the country has none. */
export const subdivisionsOf = (country: string): readonly Jurisdiction[] =>
	[...new Set(authorities.flatMap(({jurisdictions}) => jurisdictions))]
		.filter(place => place.startsWith(`${country}-`))
		.sort((a, b) => (findSubdivisionName(a) ?? a).localeCompare(findSubdivisionName(b) ?? b, 'en'));
