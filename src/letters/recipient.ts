import type {Controller} from '../core/records/controller.ts';
import type {RightsRequest} from '../core/requests/request.ts';
import {findController} from '../directory/index.ts';

/** Id of the record that stands for any police force the person names. */
export const anyPoliceForceId = 'gb-police-force';

/** Who a letter goes to: the controller on record; for any other police force, with the name and address that the person typed. */
export function findRecipient({controllerId, force}: Pick<RightsRequest, 'controllerId' | 'force'>): Controller | undefined {
	const controller = findController(controllerId);
	return controller && force ? {...controller, name: force.name, legalEntity: officeOf(force.name), address: force.address} : controller;
}

/** The controller of a force's records is its chief officer (DPA 2018, Sch. 7). */
const officeOf = (force: string): string =>
	/\b(?:chief constable|commissioner|director)\b/i.test(force) ? force : `the Chief Constable of ${force}`;

/** As it is stored in a request: without empty lines and surrounding spaces. */
export const toForce = (name: string, address: string): NonNullable<RightsRequest['force']> => ({
	name: name.trim(),
	address: address
		.split('\n')
		.map(line => line.trim())
		.filter(line => line !== ''),
});
