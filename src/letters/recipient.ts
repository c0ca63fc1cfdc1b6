import type {Controller} from '../core/records/controller.ts';
import type {Publisher} from '../core/requests/publisher.ts';
import type {RightsRequest} from '../core/requests/request.ts';
import {findController} from '../directory/index.ts';

/** Id of the record that stands for any police force the person names. */
export const anyPoliceForceId = 'gb-police-force';

/** Id that stands for whoever shows a picture. */
export const anyPublisherId = 'publisher';

/** Who a letter goes to: whoever shows a picture; the controller on record; for any other police force, with the name and address that the person typed. */
export function findRecipient({
	controllerId,
	force,
	publisher,
}: Pick<RightsRequest, 'controllerId' | 'force' | 'publisher'>): Controller | undefined {
	if (publisher) return controllerOf(publisher);
	const controller = findController(controllerId);
	return controller && force ? {...controller, name: force.name, legalEntity: officeOf(force.name), address: force.address} : controller;
}

/** Whoever shows a picture, as a controller: nothing is on record but what the person confirmed or typed. */
function controllerOf({name, country, email, form, address, pageUrl, seenOn}: Publisher): Controller {
	const {host} = new URL(pageUrl);
	const website: Controller['website'] = `https://${host}/`;
	return {
		id: anyPublisherId,
		name: name.replace(/\s+/g, ' ').trim(),
		kind: 'publisher',
		website,
		hosts: [host],
		seat: country,
		...(email && {email}),
		...(address && {address}),
		routes: form?.startsWith('https:') ? [{right: 'erasure', url: form as `https://${string}`, verified: true}] : [],
		sources: [{url: website}],
		checkedOn: seenOn,
	};
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
