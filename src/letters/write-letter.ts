import type {IsoDate} from '../core/iso-date.ts';
import type {Controller} from '../core/records/controller.ts';
import type {Excuse, RightsRequest} from '../core/requests/request.ts';
import {decisionsOn} from '../engines/timeline.ts';
import {type ComplaintInput, complaintLanguage, complaintLetter, type Outcome} from './complaint-letter.ts';
import {dayOfLast, effectiveEvents, withoutOpenDemand} from './deadlines/history.ts';
import {isDueInDoubt} from './deadlines/in-doubt.ts';
import {answerDate} from './deadlines/state.ts';
import {
	clarificationLetter,
	controllerComplaintLetter,
	type FollowUpInput,
	identityLetter,
	reminderLetter,
	replyLetter,
} from './follow-up-letter.ts';
import {type Letter, type RequestInput, senderOf} from './letter.ts';
import {type LetterOrder, lastDeflection} from './letter-kinds.ts';
import {requestLanguage} from './letter-language.ts';
import {isDataProtection, reasonOf} from './publisher/letter-parts.ts';
import {pictureOfComplaint, writePublisherLetter} from './publisher/write-publisher-letter.ts';
import {requestLetter} from './request-letter.ts';

/** The letter as it stands on a day. @throws where a complaint has no authority to go to. */
export function writeLetter(order: LetterOrder): Letter {
	const {publisher} = order.request;
	if (publisher && !(order.kind === 'complaint' && isDataProtection(order.request.law))) return writePublisherLetter(order, publisher);
	switch (order.kind) {
		case 'friendly':
			throw new Error('Only whoever shows a picture gets a friendly message.');
		case 'request':
			return requestLetter(requestInput(order));
		case 'reminder':
			return reminderLetter(followUpInput(order));
		case 'identity':
			return identityLetter(followUpInput(order));
		case 'clarification':
			return clarificationLetter(followUpInput(order));
		case 'reply':
			return reply(order);
		case 'controller-complaint':
			return controllerComplaintLetter(followUpInput(order));
		case 'complaint':
			return complaintLetter(complaintInput(order));
	}
}

function reply(order: LetterOrder): Letter {
	const deflection = lastDeflection(order.request);
	if (!deflection) throw new Error('No excuse was recorded to which a letter could reply.');
	return replyLetter(followUpInput(order), deflection.excuse, deflection.on);
}

/** The input of the first letter, in which gaps are looked for, too. */
export function requestInput({request, controller, person, today}: LetterOrder): RequestInput {
	return {
		law: request.law,
		language: requestLanguage(request),
		rights: request.rights,
		to: controller,
		sender: senderOf(person, request, [person.email || person.address]),
		date: dayOfLast(request, 'sent') ?? today,
		places: request.publisher ? [] : controller.holdsNoNames && !request.listsPages ? [] : linesOf(person.places),
		// What was typed for a face search may be more than a club should know.
		situation: request.publisher ? reasonOf(request.publisher, requestLanguage(request)) : person.situation,
	};
}

function followUpInput({kind, request, controller, person, today}: LetterOrder): FollowUpInput {
	const due = answerDate(kind === 'identity' ? withoutOpenDemand(request, today) : request, today);
	return {
		law: request.law,
		language: requestLanguage(request),
		rights: request.rights,
		sentOn: dayOfLast(request, 'sent') ?? today,
		...(due && {dueOn: due.date}),
		isDueInDoubt: isDueInDoubt(request),
		to: controller,
		sender: senderOf(person, request, [person.email || person.address]),
		date: today,
	};
}

function complaintInput({request, controller, person, today, authority, anonymous = false, language}: LetterOrder): ComplaintInput {
	if (!authority) throw new Error(`No authority was chosen for a complaint from ${request.country}.`);
	const spoken = complaintLanguage(request.law, authority, language ?? requestLanguage(request));
	const remindedOn = dayOfLast(request, 'reminded');
	const repliedOn = dayOfLast(request, 'replied');
	const complainedThereOn = dayOfLast(request, 'controller-complaint');
	return {
		law: request.law,
		language: language ?? requestLanguage(request),
		authority,
		controller: request.force || request.publisher ? withoutWebsite(controller) : controller,
		sender: senderOf(person, request, [person.address, person.email]),
		date: today,
		rights: request.rights,
		sentOn: dayOfLast(request, 'sent') ?? today,
		outcome: outcomeOf(request, today),
		...(remindedOn && {remindedOn}),
		...(repliedOn && {repliedOn}),
		...(complainedThereOn && {complainedThereOn}),
		precedents: decisionsOn(controller.id),
		...(request.publisher && {picture: pictureOfComplaint({request, person, today, publisher: request.publisher, language: spoken})}),
		anonymous,
	};
}

/** The record's website is not that of a police force or publisher whose name was typed. */
const withoutWebsite = ({website: _, ...others}: Controller): Omit<Controller, 'website'> => others;

/** What the controller did last counts: an old refusal must not outweigh a later answer, nor an answer a later demand. */
function outcomeOf(request: RightsRequest, today: IsoDate): Outcome {
	const last = effectiveEvents(request).findLast(event => outcomeAfter(event) !== undefined);
	const kind = last && outcomeAfter(last);
	if (!(last && kind) || kind === 'silence') return {kind: 'silence', dueOn: answerDate(request, today)?.date ?? today};
	return {kind, on: last.on};
}

/** `undefined` where an event changes nothing about how the request was met. */
function outcomeAfter(event: ReturnType<typeof effectiveEvents>[number]): Outcome['kind'] | undefined {
	switch (event.kind) {
		case 'refused':
			return 'refusal';
		case 'answered':
			return 'incomplete';
		case 'paused':
			return 'identity';
		case 'deflected':
			return outcomeOfExcuse[event.excuse];
		// Once they have what they asked for, only silence can be held against them.
		case 'sent':
		case 'resumed':
		case 'clarified':
			return 'silence';
		default:
			return undefined;
	}
}

const outcomeOfExcuse: Readonly<Record<Excuse, Outcome['kind']>> = {
	'law-does-not-apply': 'refusal',
	'use-opt-out': 'incomplete',
	'send-photo': 'identity',
	'no-names': 'incomplete',
	journalism: 'refusal',
	consent: 'refusal',
	contract: 'refusal',
	'public-event': 'refusal',
};

const linesOf = (text: string): readonly string[] =>
	text
		.split('\n')
		.map(line => line.trim())
		.filter(line => line !== '');
