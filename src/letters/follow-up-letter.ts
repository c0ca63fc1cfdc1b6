import type {IsoDate} from '../core/iso-date.ts';
import type {LawId} from '../core/records/law.ts';
import type {Right} from '../core/records/route.ts';
import {type ControllerExcuse, type Excuse, excuses} from '../core/requests/request.ts';
import {addresseeLines} from './addressee.ts';
import {byDay, longDate, ofDay, onDay} from './dates-and-places.ts';
import {addDays} from './deadlines/calendar.ts';
import {endOf} from './deadlines/due-date.ts';
import {holidaysOf} from './deadlines/public-holidays.ts';
import {ruleFor} from './deadlines/rules.ts';
import {fill, fillBlock, type Values} from './fill.ts';
import type {Addressee, Block, Letter, LetterLanguage, Sender} from './letter.ts';
import {inConventionsOf} from './regional-conventions.ts';
import {getCommonText, getFollowUpText, getLawText} from './text.ts';

export interface FollowUpInput {
	readonly law: LawId;
	readonly language: LetterLanguage;
	/** Of the request that is followed up. */
	readonly rights: readonly [Right, ...Right[]];
	readonly sentOn: IsoDate;
	/** When an answer was due, after pauses and extensions; what the law says from the day of sending, if not given. */
	readonly dueOn?: IsoDate;
	/** Whether the period may have paused or started again, so that nobody can say that it has ended. */
	readonly isDueInDoubt?: boolean;
	readonly to: Addressee;
	readonly sender: Sender;
	readonly date: IsoDate;
}

/** Two more weeks, as is usual; no law requires a reminder. */
const extraDays = 14;

/** A reminder, once the date has passed; a gentler one where the law names no period. */
export function reminderLetter(input: FollowUpInput): Letter {
	const {reminder, gentleReminder, softReminder} = getFollowUpText(input.language);
	if (ruleFor(input.law, input.rights).soft) return followUp(input, gentleReminder);
	return followUp(input, input.isDueInDoubt ? softReminder : reminder);
}

/** Answers a demand for more proof of identity than is needed, with an offer instead of a refusal. */
export function identityLetter(input: FollowUpInput): Letter {
	const {identity} = getFollowUpText(input.language);
	const {identityLaw} = getLawText(input.law, input.language);
	return followUp(input, identityLaw ? {...identity, blocks: [...identity.blocks, identityLaw]} : identity);
}

/** Says what the request means, to those who ask instead of answering. */
export const clarificationLetter = (input: FollowUpInput): Letter => followUp(input, getFollowUpText(input.language).clarification);

/** A reply to an excuse, with what the law says on it. @throws for an excuse that only publishers make. */
export function replyLetter(input: FollowUpInput, excuse: Excuse, on: IsoDate): Letter {
	if (!isControllerExcuse(excuse)) throw new Error(`Only whoever shows a picture says “${excuse}”.`);
	const {subject, blocks} = getFollowUpText(input.language).excuses[excuse];
	const {excuses, reach} = getLawText(input.law, input.language);
	const [first = '', ...others] = blocks;
	const ofLaw = [...(excuse === 'law-does-not-apply' && reach ? [reach] : []), ...(excuses?.[excuse] ?? [])];
	const {law, language} = input;
	const day = {on: longDate(on, language, law), onAnswer: onDay(on, language, law), ofAnswer: ofDay(on, language, law)};
	return followUp(input, {subject, blocks: [first, ...ofLaw, ...others]}, day);
}

const isControllerExcuse = (excuse: Excuse): excuse is ControllerExcuse => excuses.some(each => each === excuse);

/**
 * A complaint to the controller itself, where the authority expects that first.
 *
 * @throws under a law without such a complaint.
 */
export function controllerComplaintLetter(input: FollowUpInput): Letter {
	const {name, controllerComplaint} = getLawText(input.law, input.language);
	if (!controllerComplaint) throw new Error(`${name} has no complaint to the controller.`);
	return followUp(input, controllerComplaint);
}

function followUp(input: FollowUpInput, text: {readonly subject: string; readonly blocks: readonly Block[]}, more: Values = {}): Letter {
	const {law, language, to, sender, date} = input;
	const common = getCommonText(language);
	const values = {...valuesOf(input), ...more};
	const closing = getLawText(law, language).closing ?? common.closing;
	return inConventionsOf(law, {
		language,
		from: [sender.name, sender.replyTo],
		to: addresseeLines(to, sender.country, language),
		date: longDate(date, language, law),
		subject: fill(text.subject, values),
		blocks: [common.greeting, ...text.blocks.map(block => fillBlock(block, values)), closing, sender.name],
	});
}

function valuesOf({law, language, rights, sentOn, dueOn, to, sender, date}: FollowUpInput): Values {
	const text = getLawText(law, language);
	const rightNames = {...getCommonText(language).rightNames, ...text.rightNames};
	const rule = ruleFor(law, rights);
	const due = dueOn ?? endOf(rule.answer, rule, sentOn, 0, holidaysOf(sender.country, to.addressIn ?? to.seat));
	const newDue = addDays(date, extraDays);
	return {
		controller: to.legalEntity ?? to.name,
		law: text.name,
		rights: rights.map(right => rightNames[right]).join(', '),
		sent: longDate(sentOn, language, law),
		onSent: onDay(sentOn, language, law),
		ofSent: ofDay(sentOn, language, law),
		due: longDate(due, language, law),
		onDue: onDay(due, language, law),
		newDue: longDate(newDue, language, law),
		byNewDue: byDay(newDue, language, law),
	};
}
