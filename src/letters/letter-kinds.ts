import type {IsoDate} from '../core/iso-date.ts';
import type {SupervisoryAuthority} from '../core/records/authority.ts';
import type {Controller} from '../core/records/controller.ts';
import type {Person} from '../core/requests/person.ts';
import type {RightsRequest} from '../core/requests/request.ts';
import {complaintAuthorities} from './complaint-authorities.ts';
import {effectiveEvents} from './deadlines/history.ts';
import {answerDate, stateOn} from './deadlines/state.ts';
import {requestLanguage} from './letter-language.ts';
import {findLawText} from './text.ts';

/** In the order in which they may follow one another. Each is a locale key: `letter_reminder`. */
export const letterKinds = [
	'friendly',
	'request',
	'identity',
	'clarification',
	'reply',
	'reminder',
	'controller-complaint',
	'complaint',
] as const;
export type LetterKind = (typeof letterKinds)[number];

/** What a letter is written from. */
export interface LetterOrder {
	readonly kind: LetterKind;
	readonly request: RightsRequest;
	readonly controller: Controller;
	readonly person: Person;
	readonly today: IsoDate;
	/** Who gets a complaint. */
	readonly authority?: SupervisoryAuthority;
	readonly anonymous?: boolean;
	/** Preferred for a complaint; by default the request's own. */
	readonly language?: string;
}

/** The letters that make sense now. */
export function letterKindsFor(request: RightsRequest, today: IsoDate): readonly LetterKind[] {
	const {publisher} = request;
	const offered: Readonly<Record<LetterKind, boolean>> = {
		friendly: publisher !== undefined,
		request: request.law !== 'courtesy',
		identity: publisher ? stateOn(request, today) === 'paused' : isUnderWay(request, today),
		clarification: stateOn(request, today) === 'clarifying',
		reply: lastDeflection(request) !== undefined,
		reminder: isLate(request, today),
		'controller-complaint': mayComplain(request, today) && hasControllerComplaint(request),
		complaint: mayComplain(request, today),
	};
	return letterKinds.filter(kind => offered[kind]);
}

/** The letter to show first: a complaint only comes first once a reminder has been possible. */
export function firstLetter(request: RightsRequest, today: IsoDate): LetterKind {
	const state = stateOn(request, today);
	if (state === 'drafted') return firstOfAll(request);
	if (state === 'paused') return 'identity';
	if (state === 'clarifying') return 'clarification';
	if (effectiveEvents(request).at(-1)?.kind === 'deflected') return 'reply';
	if (request.publisher) return nextToPublisher(request, today);
	if (state === 'refused' || state === 'complained') return 'complaint';
	const isReminded = effectiveEvents(request).some(({kind}) => kind === 'reminded');
	return isLate(request, today) ? (isReminded ? 'complaint' : 'reminder') : 'request';
}

/** A friendly message, except to a platform: there a form or notice is the way, and the person who posted the picture can be asked. */
const firstOfAll = ({publisher, law}: RightsRequest): LetterKind =>
	publisher && (publisher.kind !== 'platform' || law === 'courtesy') ? 'friendly' : 'request';

/** The formal request after a friendly message that brought nothing, then a reminder, then a complaint where somebody takes one. */
function nextToPublisher(request: RightsRequest, today: IsoDate): LetterKind {
	const offered = letterKindsFor(request, today);
	if (!wasSent(request)) {
		// An answer may well be that the picture is gone: then nothing more is to be asked.
		const isOver = isLate(request, today) || stateOn(request, today) === 'refused';
		if (isOver && offered.includes('request')) return 'request';
		return isOver && offered.includes('reminder') ? 'reminder' : 'friendly';
	}
	const isReminded = effectiveEvents(request).some(({kind}) => kind === 'reminded');
	if (isLate(request, today) && !isReminded) return 'reminder';
	return offered.includes('complaint') && stateOn(request, today) !== 'answered' ? 'complaint' : 'request';
}

/** The excuse to which a reply can still be sent. */
export function lastDeflection(request: RightsRequest) {
	const events = effectiveEvents(request);
	const at = events.findLastIndex(({kind}) => kind === 'deflected');
	const [deflection, ...since] = at < 0 ? [] : events.slice(at);
	const isOpen = !since.some(({kind}) => kind === 'answered' || kind === 'closed');
	return deflection?.kind === 'deflected' && isOpen ? deflection : undefined;
}

const isUnderWay = (request: RightsRequest, today: IsoDate): boolean => ['sent', 'paused', 'overdue'].includes(stateOn(request, today));

/** Also where the law names no period and the day that we advise has passed. */
function isLate(request: RightsRequest, today: IsoDate): boolean {
	const due = answerDate(request, today);
	return due !== undefined && today > due.date && ['sent', 'overdue'].includes(stateOn(request, today));
}

const mayComplain = (request: RightsRequest, today: IsoDate): boolean =>
	(!request.publisher || (wasSent(request) && complaintAuthorities(request).length > 0)) &&
	(isLate(request, today) ||
		isMadeToDependOnIdentity(request) ||
		(wasSent(request) && ['refused', 'answered', 'complained'].includes(stateOn(request, today))));

/** Proof of identity was demanded, and was not given: a person who does not want to give it must not be stuck. */
function isMadeToDependOnIdentity(request: RightsRequest): boolean {
	const last = effectiveEvents(request).findLast(({kind}) => kind !== 'replied' && kind !== 'reminded');
	return last?.kind === 'paused' || (last?.kind === 'deflected' && last.excuse === 'send-photo');
}

const wasSent = (request: RightsRequest): boolean => effectiveEvents(request).some(({kind}) => kind === 'sent');

const hasControllerComplaint = (request: RightsRequest): boolean =>
	findLawText(request.law, requestLanguage(request))?.controllerComplaint !== undefined;
