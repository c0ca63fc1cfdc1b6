import type {Controller} from '../core/records/controller.ts';
import type {RightsRequest} from '../core/requests/request.ts';
import {findController} from '../directory/index.ts';

/** The record that stands for whichever force the reader names. */
export const anyForce = 'gb-police-force';

/** Who a letter goes to: the record, with the name and address the reader typed where it is one for any police force. */
export function findRecipient({controllerId, force}: Pick<RightsRequest, 'controllerId' | 'force'>): Controller | undefined {
	const controller = findController(controllerId);
	return controller && force ? {...controller, name: force.name, legalEntity: force.name, address: force.address} : controller;
}

/** As it goes into a request: no empty lines, no spaces around. */
export const toForce = (name: string, address: string): NonNullable<RightsRequest['force']> => ({
	name: name.trim(),
	address: address
		.split('\n')
		.map(line => line.trim())
		.filter(line => line !== ''),
});
