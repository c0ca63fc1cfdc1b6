import type {IsoDate} from '../core/iso-date.ts';
import type {Person} from '../core/requests/person.ts';
import type {RightsRequest, SentLetter} from '../core/requests/request.ts';
import {effectiveEvents} from './deadlines/history.ts';
import {addressOf, findDestination} from './destination.ts';
import {findRecipient} from './recipient.ts';
import {missingFrom} from './request-letter.ts';
import {freeze} from './sent-letter.ts';
import {requestInput, writeLetter} from './write-letter.ts';

/** Drafts in which nothing is missing, oldest first: they can have been sent without anybody noting it here. */
export const unsentDrafts = (requests: readonly RightsRequest[], person: Person, today: IsoDate): readonly RightsRequest[] =>
	requests.filter(request => effectiveEvents(request).at(-1)?.kind === 'drafted' && draftAsSent(request, person, today) !== undefined);

/** What is kept of a draft that went out on a day; `undefined` where it cannot have: something is missing in it, or it reaches nobody. */
export function draftAsSent(request: RightsRequest, person: Person, on: IsoDate): SentLetter | undefined {
	const controller = findRecipient(request);
	const way = controller && findDestination(controller, request);
	if (!(controller && way)) return undefined;
	const order = {kind: 'request', request, controller, person, today: on} as const;
	return missingFrom(requestInput(order)).length > 0 ? undefined : freeze(writeLetter(order), addressOf(way));
}
