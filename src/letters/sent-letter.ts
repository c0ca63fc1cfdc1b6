import type {IsoDate} from '../core/iso-date.ts';
import type {Person} from '../core/requests/person.ts';
import type {RequestEvent, RightsRequest, SentLetter} from '../core/requests/request.ts';
import {longestLetter} from '../core/requests/request-schema.ts';
import {effectiveEvents} from './deadlines/history.ts';
import {addressOf, findDestination} from './destination.ts';
import {type Letter, letterText} from './letter.ts';
import {firstLetter, type LetterKind} from './letter-kinds.ts';
import {findRecipient} from './recipient.ts';
import {missingFrom} from './request-letter.ts';
import {requestInput, writeLetter} from './write-letter.ts';

/** The event by which each kind of letter goes out. */
export const eventOf = {
	friendly: 'asked',
	request: 'sent',
	identity: 'replied',
	clarification: 'clarified',
	reply: 'replied',
	reminder: 'reminded',
	'controller-complaint': 'controller-complaint',
	complaint: 'complained',
} as const satisfies Readonly<Record<LetterKind, LetterEvent['kind']>>;

export type LetterEvent = Extract<RequestEvent, {readonly letter?: SentLetter}>;

/**
 * The letter as it is kept once it has been sent; `undefined` for one too long to keep, which no form here lets anybody write.
 *
 * @param destination mailbox or form it was sent to; absent for the post
 */
export function freeze(letter: Letter, destination?: string): SentLetter | undefined {
	const text = letterText(letter);
	if (text.length > longestLetter) return undefined;
	const {to, language, subject} = letter;
	return {to, language, subject, text, ...(destination && {destination})};
}

export const isLetterEvent = (event: RequestEvent): event is LetterEvent => Object.values(eventOf).some(kind => kind === event.kind);

/**
 * The friendly message or the request as it was sent. Absent in records from versions that kept no text: what we would write today is no
 * copy of it.
 */
export function findSentRequest(request: RightsRequest, as: 'asked' | 'sent' = 'sent'): SentLetter | undefined {
	const sent = effectiveEvents(request).find(({kind}) => kind === as);
	return sent && isLetterEvent(sent) ? sent.letter : undefined;
}

/** Drafts in which nothing is missing, oldest first: they can have been sent without anybody noting it here. */
export const unsentDrafts = (requests: readonly RightsRequest[], person: Person, today: IsoDate): readonly RightsRequest[] =>
	requests.filter(request => effectiveEvents(request).at(-1)?.kind === 'drafted' && draftAsSent(request, person, today) !== undefined);

/** What is kept of a draft that went out on a day; `undefined` where it cannot have: something is missing in it, or it reaches nobody. */
export function draftAsSent(request: RightsRequest, person: Person, on: IsoDate): SentLetter | undefined {
	const controller = findRecipient(request);
	const way = controller && findDestination(controller, request);
	if (!(controller && way)) return undefined;
	const order = {kind: firstLetter(request, on), request, controller, person, today: on} as const;
	return missingFrom(requestInput(order)).length > 0 ? undefined : freeze(writeLetter(order), addressOf(way));
}
