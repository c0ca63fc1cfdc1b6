import type {Jurisdiction} from '../records/jurisdiction.ts';
import type {Right, Route} from '../records/route.ts';

/**
 * Where somebody lives, as far as they said. `jurisdiction` is exact, down to a subdivision with a law of its own; `country` may be any
 * part of that country, or unknown.
 */
export type Residence = {readonly jurisdiction: Jurisdiction} | {readonly country: Jurisdiction | undefined};

/** The best route by which this person can use the first of these rights for which there is one. */
export function chooseRoute(routes: readonly Route[], rights: readonly Right[], residence: Residence): Route | undefined {
	const open = routesFor(routes, residence);
	return rights.flatMap(right => open.filter(route => route.right === right))[0];
}

/**
 * The routes that are open to this person, best first: confirmed before unconfirmed; then what is certainly open to them before what
 * may only be open to another part of their country; then what is made for their place before what is for everybody; then a form
 * before a mailbox.
 */
export const routesFor = (routes: readonly Route[], residence: Residence): readonly Route[] =>
	routes.filter(route => access(route, residence) !== 'closed').toSorted((a, b) => doubt(a, residence) - doubt(b, residence));

const doubt = (route: Route, residence: Residence): number =>
	(route.verified ? 0 : 8) +
	(access(route, residence) === 'possible' ? 4 : 0) +
	(route.openTo ? 0 : 2) +
	(route.url.startsWith('https:') ? 0 : 1);

/** Nothing is withheld from somebody who did not say where they live. */
function access({openTo}: Route, residence: Residence): 'open' | 'possible' | 'closed' {
	if (!openTo) return 'open';
	if ('jurisdiction' in residence) return openTo.some(place => isWithin(residence.jurisdiction, place)) ? 'open' : 'closed';
	const {country} = residence;
	if (!country) return 'possible';
	if (openTo.some(place => isWithin(country, place))) return 'open';
	return openTo.some(place => isWithin(place, country)) ? 'possible' : 'closed';
}

/** California is within the United States, not the other way round. */
const isWithin = (part: Jurisdiction, whole: Jurisdiction): boolean => part === whole || part.startsWith(`${whole}-`);
