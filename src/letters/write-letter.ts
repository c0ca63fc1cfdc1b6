import type {IsoDate} from '../core/iso-date.ts';
import type {SupervisoryAuthority} from '../core/records/authority.ts';
import type {Controller} from '../core/records/controller.ts';
import type {Person} from '../core/requests/person.ts';
import type {Excuse, RequestHistory, RightsRequest} from '../core/requests/request.ts';
import {decisionsOn} from '../engines/timeline.ts';
import {type ComplaintInput, complaintLetter, type Outcome} from './complaint-letter.ts';
import {effectiveEvents, undo} from './deadlines/history.ts';
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
import type {Letter, RequestInput, Sender} from './letter.ts';
import {type LetterKind, lastDeflection} from './letter-kinds.ts';
import {requestLanguage} from './letter-language.ts';
import {requestLetter} from './request-letter.ts';

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

/** The letter as it stands on a day. @throws where a complaint has no authority to go to. */
export function writeLetter(order: LetterOrder): Letter {
	switch (order.kind) {
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
		date: sentOn(request) ?? today,
		places: controller.holdsNoNames && !request.listsPages ? [] : linesOf(person.places),
		situation: person.situation,
	};
}

function followUpInput({kind, request, controller, person, today}: LetterOrder): FollowUpInput {
	const due = answerDate(kind === 'identity' ? withoutOpenDemand(request, today) : request, today);
	return {
		law: request.law,
		language: requestLanguage(request),
		rights: request.rights,
		sentOn: sentOn(request) ?? today,
		...(due && {dueOn: due.date}),
		isDueInDoubt: isDueInDoubt(request),
		to: controller,
		sender: senderOf(person, request, [person.email || person.address]),
		date: today,
	};
}

/** The letter against a demand holds that it changes no date; where proof is given after all, the law of the place counts from then. */
const withoutOpenDemand = (request: RightsRequest, today: IsoDate): RequestHistory =>
	effectiveEvents(request).at(-1)?.kind === 'paused' ? undo(request, 'open-demand', today) : request;

function complaintInput({request, controller, person, today, authority, anonymous = false, language}: LetterOrder): ComplaintInput {
	if (!authority) throw new Error(`No authority was chosen for a complaint from ${request.country}.`);
	const remindedOn = lastDay(request, 'reminded');
	const repliedOn = lastDay(request, 'replied');
	const complainedThereOn = lastDay(request, 'controller-complaint');
	return {
		law: request.law,
		language: language ?? requestLanguage(request),
		authority,
		controller: request.force ? withoutWebsite(controller) : controller,
		sender: senderOf(person, request, [person.address, person.email]),
		date: today,
		rights: request.rights,
		sentOn: sentOn(request) ?? today,
		outcome: outcomeOf(request, today),
		...(remindedOn && {remindedOn}),
		...(repliedOn && {repliedOn}),
		...(complainedThereOn && {complainedThereOn}),
		precedents: decisionsOn(controller.id),
		anonymous,
	};
}

/** The record's website is not that of a police force whose name was typed. */
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
};

/** A letter to a company carries one way to answer; an authority has to reach the person. */
const senderOf = ({name}: Person, {country}: RightsRequest, ways: readonly string[]): Sender => ({
	name: name.trim(),
	replyTo: ways
		.map(way => way.trim())
		.filter(way => way !== '')
		.join(', '),
	country,
});

const sentOn = (request: RightsRequest): IsoDate | undefined => lastDay(request, 'sent');

const lastDay = (request: RightsRequest, kind: 'sent' | 'reminded' | 'replied' | 'controller-complaint'): IsoDate | undefined =>
	effectiveEvents(request).findLast(event => event.kind === kind)?.on;

const linesOf = (text: string): readonly string[] =>
	text
		.split('\n')
		.map(line => line.trim())
		.filter(line => line !== '');
