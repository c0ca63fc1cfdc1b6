import type {IsoDate} from '../core/iso-date.ts';
import type {SupervisoryAuthority} from '../core/records/authority.ts';
import type {Controller} from '../core/records/controller.ts';
import type {Person} from '../core/requests/person.ts';
import type {RightsRequest} from '../core/requests/request.ts';
import {decisionsOn} from '../engines/timeline.ts';
import {type ComplaintInput, complaintLetter} from './complaint-letter.ts';
import {effectiveEvents} from './deadlines/history.ts';
import {answerDate} from './deadlines/state.ts';
import {controllerComplaintLetter, type FollowUpInput, identityLetter, reminderLetter} from './follow-up-letter.ts';
import type {Letter, RequestInput, Sender} from './letter.ts';
import type {LetterKind} from './letter-kinds.ts';
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
		case 'controller-complaint':
			return controllerComplaintLetter(followUpInput(order));
		case 'complaint':
			return complaintLetter(complaintInput(order));
	}
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
		places: linesOf(person.places),
		situation: person.situation,
	};
}

function followUpInput({request, controller, person, today}: LetterOrder): FollowUpInput {
	const due = answerDate(request, today);
	return {
		law: request.law,
		language: requestLanguage(request),
		rights: request.rights,
		sentOn: sentOn(request) ?? today,
		...(due && {dueOn: due.date}),
		to: controller,
		sender: senderOf(person, request, [person.email || person.address]),
		date: today,
	};
}

function complaintInput({request, controller, person, today, authority, anonymous = false, language}: LetterOrder): ComplaintInput {
	if (!authority) throw new Error(`No authority was chosen for a complaint from ${request.country}.`);
	const remindedOn = lastDay(request, 'reminded');
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
		...(complainedThereOn && {complainedThereOn}),
		precedents: decisionsOn(controller.id).filter(({measures}) => measures.includes('unlawful')),
		anonymous,
	};
}

/** The record's website is not that of a police force whose name was typed. */
const withoutWebsite = ({website: _, ...others}: Controller): Omit<Controller, 'website'> => others;

function outcomeOf(request: RightsRequest, today: IsoDate): ComplaintInput['outcome'] {
	const refusedOn = lastDay(request, 'refused');
	const answeredOn = lastDay(request, 'answered');
	if (refusedOn) return {kind: 'refusal', on: refusedOn};
	return answeredOn ? {kind: 'incomplete', on: answeredOn} : {kind: 'silence', dueOn: answerDate(request, today)?.date ?? today};
}

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

const lastDay = (
	request: RightsRequest,
	kind: 'sent' | 'reminded' | 'refused' | 'answered' | 'controller-complaint',
): IsoDate | undefined => effectiveEvents(request).findLast(event => event.kind === kind)?.on;

const linesOf = (text: string): readonly string[] =>
	text
		.split('\n')
		.map(line => line.trim())
		.filter(line => line !== '');
