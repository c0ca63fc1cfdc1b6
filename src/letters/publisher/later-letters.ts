import type {IsoDate} from '../../core/iso-date.ts';
import type {SupervisoryAuthority} from '../../core/records/authority.ts';
import {type PublisherExcuse, publisherExcuses, showsChild} from '../../core/requests/publisher.ts';
import type {Excuse} from '../../core/requests/request.ts';
import {byDay, longDate, ofDay, onDay} from '../dates-and-places.ts';
import {addDays} from '../deadlines/calendar.ts';
import {ruleFor} from '../deadlines/rules.ts';
import {fill, fillBlock, type Values} from '../fill.ts';
import type {Block, Letter} from '../letter.ts';
import {inConventionsOf} from '../regional-conventions.ts';
import {getCommonText, getComplaintText, getLawText} from '../text.ts';
import {imageRightIn} from './grounds.ts';
import {rightsAgainstPublisher} from './law-for-publisher.ts';
import {
	type Draft,
	draftOf,
	formalClosing,
	isDataProtection,
	type PublisherInput,
	placesIn,
	spelling,
	toPublisher,
} from './letter-parts.ts';
import {getFollowUpText} from './text.ts';
import type {Piece} from './text-types.ts';

export interface LaterInput extends PublisherInput {
	/** Of the last letter: the friendly message, or the formal request. */
	readonly sentOn: IsoDate;
	/** When an answer was due, after pauses and extensions. */
	readonly dueOn: IsoDate;
	readonly isDueInDoubt: boolean;
	/** Whether the formal request has gone out: before that no law is cited, and nothing announced. */
	readonly isFormal: boolean;
}

/** Two more weeks, as is usual; no law requires a reminder. */
const extraDays = 14;

/** A reminder; a gentle one where no law sets a period, or nothing but a friendly message went out. */
export function publisherReminder(input: LaterInput): Letter {
	const {gentleReminder, reminder, softReminder} = getFollowUpText(input.language);
	if (!usesLaw(input) || ruleFor(input.law, rightsAgainstPublisher(input.law)).soft) return later(input, gentleReminder);
	return later(input, input.isDueInDoubt ? softReminder : reminder);
}

/** Answers a demand for proof of identity with an offer. */
export function publisherIdentity(input: LaterInput): Letter {
	const {identity} = getFollowUpText(input.language);
	const identityLaw = usesLaw(input) ? getLawText(input.law, input.language).identityLaw : undefined;
	return later(input, identityLaw ? {...identity, blocks: [...identity.blocks, identityLaw]} : identity);
}

export const publisherClarification = (input: LaterInput): Letter => later(input, getFollowUpText(input.language).clarification);

/** A reply to a reason for leaving the picture where it is. @throws for an excuse that only other controllers make. */
export function publisherReply(input: LaterInput, excuse: Excuse, on: IsoDate): Letter {
	if (!isPublisherExcuse(excuse)) throw new Error(`A publisher does not say “${excuse}”.`);
	const text = getFollowUpText(input.language);
	const isPress = excuse === 'journalism' && input.publisher.kind === 'newspaper';
	const {subject, blocks, gdpr, fadp} = isPress ? text.pressExcuse : text.excuses[excuse];
	const ofLaw = input.law === 'ch-fadp' ? fadp : gdpr;
	const [first = '', ...others] = blocks;
	// Of British law, there is only something to say to the press.
	const hasRight = excuse !== 'contract' && excuse !== 'consent' && input.law !== 'uk-gdpr';
	const right = hasRight ? imageRightIn(draftOf(input), input.publisher.country) : [];
	const paragraphs = [first, ...(usesLaw(input) && ofLaw ? [ofLaw] : []), ...(input.isFormal ? right : []), ...others];
	const {language} = input;
	const law = spelling(input);
	const day = {on: longDate(on, language, law), onAnswer: onDay(on, language, law), ofAnswer: ofDay(on, language, law)};
	const end = usesLaw(input) && input.law !== 'ch-fadp' ? text.replyBy : text.gentleReplyBy;
	return later(input, {subject, blocks: [...paragraphs, end]}, day);
}

/** To a press council, which judges by its own code and orders nothing. */
export function pressComplaint(input: LaterInput, authority: Pick<SupervisoryAuthority, 'name' | 'address'>): Letter {
	const draft = draftOf(input);
	const {language, sender, date} = input;
	const {pressComplaint: text, pressComplaintChild} = getFollowUpText(language);
	const ofChild = showsChild(input.publisher) ? [pressComplaintChild] : [];
	const values = valuesOf(draft, input);
	const {greeting} = getComplaintText(language);
	return inConventionsOf(spelling(input), {
		language,
		from: [sender.name, sender.replyTo],
		to: [authority.name, ...(authority.address ?? [])],
		date: longDate(date, language, spelling(input)),
		subject: fill(text.subject, values),
		blocks: [
			greeting,
			...[...text.blocks, ...ofChild].map(block => fillBlock(block, values)),
			...placesIn(draft),
			formalClosing(draft),
			sender.name,
		],
	});
}

const isPublisherExcuse = (excuse: Excuse): excuse is PublisherExcuse => publisherExcuses.some(each => each === excuse);

const usesLaw = ({isFormal, law}: LaterInput): boolean => isFormal && isDataProtection(law);

function later(input: LaterInput, {subject, blocks}: Piece, more: Values = {}): Letter {
	const draft = draftOf(input);
	const {text, publisher} = draft;
	const values = {...valuesOf(draft, input), ...more};
	const isPlain = !input.isFormal || publisher.kind === 'private-person';
	const body: readonly Block[] = blocks.map(block => fillBlock(block, values));
	return toPublisher(draft, {
		subject: fill(subject, values),
		blocks: [
			isPlain ? text.friendly.greeting : text.formal.greetings[publisher.kind],
			...body,
			...placesIn(draft),
			isPlain ? text.friendly.closing : formalClosing(draft),
		],
	});
}

function valuesOf(draft: Draft, {sentOn, dueOn, law, language, date}: LaterInput): Values {
	const style = spelling(draft);
	const newDue = addDays(date, extraDays);
	return {
		...draft.values,
		law: isDataProtection(law) ? getLawText(law, language).name : getCommonText(language).rightNames.erasure,
		sent: longDate(sentOn, language, style),
		onSent: onDay(sentOn, language, style),
		ofSent: ofDay(sentOn, language, style),
		due: longDate(dueOn, language, style),
		onDue: onDay(dueOn, language, style),
		newDue: longDate(newDue, language, style),
		byNewDue: byDay(newDue, language, style),
	};
}
