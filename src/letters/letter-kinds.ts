import type {IsoDate} from '../core/iso-date.ts';
import type {RightsRequest} from '../core/requests/request.ts';
import {effectiveEvents} from './deadlines/history.ts';
import {answerDate, stateOn} from './deadlines/state.ts';
import {requestLanguage} from './letter-language.ts';
import {findLawText} from './text.ts';

/** In the order in which they may follow one another. Each is a locale key: `letter_reminder`. */
export const letterKinds = ['request', 'identity', 'clarification', 'reply', 'reminder', 'controller-complaint', 'complaint'] as const;
export type LetterKind = (typeof letterKinds)[number];

/** The letters that make sense now. */
export function letterKindsFor(request: RightsRequest, today: IsoDate): readonly LetterKind[] {
	const offered: Readonly<Record<LetterKind, boolean>> = {
		request: true,
		identity: isUnderWay(request, today),
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
	if (state === 'paused') return 'identity';
	if (state === 'clarifying') return 'clarification';
	if (effectiveEvents(request).at(-1)?.kind === 'deflected') return 'reply';
	if (state === 'refused' || state === 'complained') return 'complaint';
	const isReminded = effectiveEvents(request).some(({kind}) => kind === 'reminded');
	return isLate(request, today) ? (isReminded ? 'complaint' : 'reminder') : 'request';
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
	isLate(request, today) ||
	isMadeToDependOnIdentity(request) ||
	(wasSent(request) && ['refused', 'answered', 'complained'].includes(stateOn(request, today)));

/** Proof of identity was demanded, and was not given: a person who does not want to give it must not be stuck. */
function isMadeToDependOnIdentity(request: RightsRequest): boolean {
	const last = effectiveEvents(request).findLast(({kind}) => kind !== 'replied' && kind !== 'reminded');
	return last?.kind === 'paused' || (last?.kind === 'deflected' && last.excuse === 'send-photo');
}

const wasSent = (request: RightsRequest): boolean => effectiveEvents(request).some(({kind}) => kind === 'sent');

const hasControllerComplaint = (request: RightsRequest): boolean =>
	findLawText(request.law, requestLanguage(request))?.controllerComplaint !== undefined;
