import type {Organisation, SupervisoryAuthority} from '../core/records/authority.ts';
import type {Jurisdiction} from '../core/records/jurisdiction.ts';

const byName = (a: {readonly name: string}, b: {readonly name: string}): number => a.name.localeCompare(b.name, 'en');

/** Every authority, by name. To add one, add a file to a region's folder in `authorities/`. */
export const authorities: readonly SupervisoryAuthority[] = Object.values(
	import.meta.glob<SupervisoryAuthority>('./authorities/*/*.ts', {eager: true, import: 'authority'}),
).sort(byName);

export const findAuthority = (id: string): SupervisoryAuthority | undefined => authorities.find(authority => authority.id === id);

/**
 * The authorities of a country or subdivision: its own, or those of the country it belongs to (`us-ny`), or those of all subdivisions for a
 * country that has none itself (`de`), among which the reader chooses.
 */
export function authoritiesFor(jurisdiction: Jurisdiction): readonly SupervisoryAuthority[] {
	const own = serving(place => place === jurisdiction);
	if (own.length > 0) return own;
	const [country = jurisdiction] = jurisdiction.split('-');
	return jurisdiction === country ? serving(place => place.startsWith(`${country}-`)) : serving(place => place === country);
}

const serving = (test: (place: Jurisdiction) => boolean): readonly SupervisoryAuthority[] =>
	authorities.filter(({jurisdictions}) => jurisdictions.some(test));

/** Every organisation that helps, by name. To add one, add a file to `organisations/`. */
export const organisations: readonly Organisation[] = Object.values(
	import.meta.glob<Organisation>('./organisations/*.ts', {eager: true, import: 'organisation'}),
).sort(byName);

/** Those of the reader's country first, then those for all of Europe, then those that work everywhere. */
export function organisationsFor(jurisdiction: Jurisdiction, inEurope: boolean): readonly Organisation[] {
	const [country] = jurisdiction.split('-');
	const order = [country, ...(inEurope ? ['eu'] : []), 'int'];
	return order.flatMap(place => organisations.filter(organisation => organisation.country === place));
}
