import type {IsoDate} from '../../core/iso-date.ts';
import type {Person} from '../../core/requests/person.ts';
import type {Publisher} from '../../core/requests/publisher.ts';
import type {RightsRequest} from '../../core/requests/request.ts';
import type {ComplaintInput} from '../complaint-letter.ts';
import {dayOfLast, withoutOpenDemand} from '../deadlines/history.ts';
import {isDueInDoubt} from '../deadlines/in-doubt.ts';
import {answerDate} from '../deadlines/state.ts';
import {fill} from '../fill.ts';
import {controllerComplaintLetter} from '../follow-up-letter.ts';
import {type Letter, type LetterLanguage, type Sender, senderOf} from '../letter.ts';
import {type LetterOrder, lastDeflection} from '../letter-kinds.ts';
import {requestLanguage} from '../letter-language.ts';
import {formalLetter, friendlyLetter} from './first-letters.ts';
import {
	type LaterInput,
	pressComplaint,
	publisherClarification,
	publisherIdentity,
	publisherReminder,
	publisherReply,
} from './later-letters.ts';
import {draftOf, type PublisherInput, placesIn} from './letter-parts.ts';
import {getFollowUpText} from './text.ts';

/**
 * A letter to whoever shows a picture, or about them to a press council, as it stands on a day.
 *
 * @throws where a complaint has no authority to go to, and where there is no excuse to reply to
 */
export function writePublisherLetter(order: LetterOrder, publisher: Publisher): Letter {
	const {kind, request} = order;
	switch (kind) {
		case 'friendly':
			return friendlyLetter(inputOf(order, publisher, dayOfLast(request, 'asked')));
		case 'request':
			return formalLetter(inputOf(order, publisher, dayOfLast(request, 'sent')));
		case 'reminder':
			return publisherReminder(laterInput(order, publisher));
		case 'identity':
			return publisherIdentity(laterInput(order, publisher));
		case 'clarification':
			return publisherClarification(laterInput(order, publisher));
		case 'reply':
			return replyTo(order, publisher);
		case 'controller-complaint':
			return controllerComplaintLetter({...laterInput(order, publisher), rights: request.rights, to: order.controller});
		case 'complaint':
			return toPressCouncil(order, publisher);
	}
}

function replyTo(order: LetterOrder, publisher: Publisher): Letter {
	const deflection = lastDeflection(order.request);
	if (!deflection) throw new Error('No excuse was recorded to which a letter could reply.');
	return publisherReply(laterInput(order, publisher), deflection.excuse, deflection.on);
}

function toPressCouncil(order: LetterOrder, publisher: Publisher): Letter {
	const {authority, request, language} = order;
	if (!authority) throw new Error(`No press council was chosen for a complaint from ${request.country}.`);
	const input = laterInput(order, publisher);
	const written = complaintLanguageOf(authority.languages, language ?? input.language);
	return pressComplaint({...input, language: written, sender: senderOf(order.person, request, waysToReach(order.person))}, authority);
}

/** The preferred language if the council takes it and we have it; otherwise its usual one, or English. */
const complaintLanguageOf = (taken: readonly string[], preferred: string): LetterLanguage => {
	const ours = (['en', 'de', 'fr', 'it', 'el'] as const).filter(language => taken.includes(language));
	return ours.find(language => language === preferred) ?? ours.find(language => language === taken[0]) ?? ours[0] ?? 'en';
};

const inputOf = ({request, person, today}: LetterOrder, publisher: Publisher, writtenOn: IsoDate | undefined): PublisherInput => ({
	publisher,
	law: request.law,
	language: requestLanguage(request),
	sender: signed(senderOf(person, request, [person.email || person.address]), publisher),
	date: writtenOn ?? today,
});

function laterInput(order: LetterOrder, publisher: Publisher): LaterInput {
	const {kind, request, today} = order;
	const sentOn = dayOfLast(request, 'sent');
	const due = answerDate(kind === 'identity' ? withoutOpenDemand(request, today) : request, today);
	return {
		...inputOf(order, publisher, today),
		sentOn: sentOn ?? dayOfLast(request, 'asked') ?? today,
		dueOn: due?.date ?? today,
		isDueInDoubt: isDueInDoubt(request),
		isFormal: sentOn !== undefined,
	};
}

/** To the publisher as the person wishes to sign: a whole name could tie a face to it that has none on the page. */
const signed = (sender: Sender, {signedAs}: Publisher): Sender => (signedAs ? {...sender, name: signedAs.trim()} : sender);

/** An authority has to reach the person. */
const waysToReach = ({address, email}: Person): readonly string[] => [address, email];

/** What a complaint to a data protection authority says of the picture, in the complaint's language. */
export function pictureOfComplaint(of: {
	readonly request: RightsRequest;
	readonly person: Person;
	readonly today: IsoDate;
	readonly publisher: Publisher;
	readonly language: LetterLanguage;
}): NonNullable<ComplaintInput['picture']> {
	const {request, person, today, publisher, language} = of;
	const draft = draftOf({publisher, law: request.law, language, sender: senderOf(person, request, []), date: today});
	const {picture, onBehalf, changes} = getFollowUpText(language).complaint;
	const about = [picture, ...(publisher.asker === 'parent' ? [onBehalf] : [])].join(' ');
	return {about: [fill(about, draft.values), ...placesIn(draft)], changes};
}
