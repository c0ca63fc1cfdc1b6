import type {RequestEvent, RightsRequest, SentLetter} from '../core/requests/request.ts';
import {longestLetter} from '../core/requests/request-schema.ts';
import {effectiveEvents} from './deadlines/history.ts';
import {type Letter, letterText} from './letter.ts';
import type {LetterKind} from './letter-kinds.ts';

/** The event by which each kind of letter goes out. */
export const eventOf: Readonly<Record<LetterKind, LetterEvent['kind']>> = {
	request: 'sent',
	identity: 'replied',
	clarification: 'clarified',
	reply: 'replied',
	reminder: 'reminded',
	'controller-complaint': 'controller-complaint',
	complaint: 'complained',
};

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

/** The request as it was sent. Absent in records from versions that kept no text: what we would write today is no copy of it. */
export function findSentRequest(request: RightsRequest): SentLetter | undefined {
	const sent = effectiveEvents(request).find(({kind}) => kind === 'sent');
	return sent && isLetterEvent(sent) ? sent.letter : undefined;
}
