import {chooseRoute} from '../core/checklist/choose-route.ts';
import type {Controller} from '../core/records/controller.ts';
import type {Right, Route} from '../core/records/route.ts';
import type {RightsRequest} from '../core/requests/request.ts';

/** The ways by which a letter can reach a controller. */
export interface Destination {
	readonly form?: Route;
	readonly email?: string;
	/** The recipient has a postal address. */
	readonly hasAddress: boolean;
	/** A letter alone gets nowhere there: the form comes first, and the letter beside it or into it. */
	readonly isFormFirst: boolean;
}

/**
 * How to reach a controller from where the person lives. `undefined` where no form, mailbox or address is known: no letter is offered that
 * could not be sent. Forms are looked for under each right that is used, then under those that face search engines have forms for.
 */
export function findDestination(
	controller: Controller,
	{rights, country, force}: Pick<RightsRequest, 'rights' | 'country' | 'force'>,
): Destination | undefined {
	const formsFor: readonly Right[] = [...rights, 'opt-out', 'erasure'];
	const forms = controller.routes.filter(({url}) => url.startsWith('https:'));
	const form = chooseRoute(forms, formsFor, {jurisdiction: country});
	const email = controller.email ?? mailboxIn(controller, country);
	// Somebody who names a police force knows where it is.
	const hasAddress = controller.address !== undefined || force !== undefined;
	if (!(form || email || hasAddress)) return undefined;
	const isFormFirst = form !== undefined && (controller.demands?.facePhoto === true || !(email || hasAddress));
	return {...(form && {form}), ...(email && {email}), hasAddress, isFormFirst};
}

/** Where a letter goes by that way: a form or a mailbox; `undefined` for the post. */
export const addressOf = ({form, email, isFormFirst}: Destination): string | undefined => (isFormFirst ? form?.url : (email ?? form?.url));

function mailboxIn({routes}: Controller, country: RightsRequest['country']): string | undefined {
	const mailboxes = routes.filter(({url}) => url.startsWith('mailto:'));
	const rights = mailboxes.map(({right}) => right);
	return chooseRoute(mailboxes, rights, {jurisdiction: country})?.url.slice('mailto:'.length);
}
