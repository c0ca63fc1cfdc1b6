import type {Controller} from '../records/controller.ts';
import type {Jurisdiction} from '../records/jurisdiction.ts';
import type {Right, Route} from '../records/route.ts';

/** The ways that are open to somebody who lives there: confirmed ones first, then forms made for the place before those for everybody. */
export function routesFor({routes}: Pick<Controller, 'routes'>, jurisdiction: Jurisdiction): readonly Route[] {
	const open = routes.filter(({openTo}) => !openTo || openTo.some(place => isWithin(jurisdiction, place)));
	return open.toSorted((a, b) => rank(a) - rank(b));
}

/** The best way to use one right. */
export const findRoute = (controller: Pick<Controller, 'routes'>, right: Right, jurisdiction: Jurisdiction): Route | undefined =>
	routesFor(controller, jurisdiction).find(route => route.right === right);

/** California is within the United States, not the other way round. */
const isWithin = (jurisdiction: Jurisdiction, place: Jurisdiction): boolean =>
	jurisdiction === place || jurisdiction.startsWith(`${place}-`);

const rank = ({verified, openTo}: Route): number => (verified ? 0 : 2) + (openTo ? 0 : 1);
