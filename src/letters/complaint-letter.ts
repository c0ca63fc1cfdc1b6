import type {SupervisoryAuthority} from '../core/authority.ts';
import type {Controller, IsoDate, Right} from '../core/controller.ts';
import type {Decision} from '../core/decision.ts';
import type {LawId} from '../core/law.ts';
import {ruleFor} from './clock/rules.ts';
import {countryName, longDate} from './dates-and-places.ts';
import {fill, type Values} from './fill.ts';
import {addresseeLines, type Block, type Letter, type LetterLanguage, letterLanguages, type Sender} from './letter.ts';
import {languagesOf} from './request-letter.ts';
import {type ComplaintText, getCommonText, getComplaintText, getLawText} from './text.ts';

export interface ComplaintInput {
	readonly law: LawId;
	readonly authority: Pick<SupervisoryAuthority, 'name' | 'address' | 'languages'>;
	readonly controller: Pick<Controller, 'name' | 'kind' | 'legalEntity' | 'address' | 'seat' | 'website'>;
	readonly sender: Sender;
	readonly date: IsoDate;
	readonly rights: readonly [Right, ...Right[]];
	readonly sentOn: IsoDate;
	readonly outcome: {readonly kind: 'silence'; readonly dueOn: IsoDate} | {readonly kind: 'refusal' | 'incomplete'; readonly on: IsoDate};
	readonly remindedOn?: IsoDate;
	/** Decisions on the same controller that found its practice unlawful. */
	readonly precedents: readonly Pick<Decision, 'by' | 'date' | 'reference'>[];
	/** The person does not want the controller to learn who complains. */
	readonly anonymous: boolean;
}

/** A complaint to an authority, in its language where that is one of ours, else in English. */
export function complaintLetter(input: ComplaintInput): Letter {
	const {law, authority, controller, sender, date} = input;
	const language = complaintLanguage(law, authority);
	const text = getComplaintText(language);
	return {
		language,
		from: [sender.name, sender.replyTo],
		to: [authority.name, ...(authority.address ?? [])],
		date: longDate(date, language),
		subject: fill(text.subject, {controller: controller.legalEntity ?? controller.name}),
		blocks: [
			text.greeting,
			...storyBlocks(text, input, language),
			...askBlocks(text, input),
			getLawText(law, language).closing ?? text.closing,
			sender.name,
		],
	};
}

function storyBlocks(text: ComplaintText, input: ComplaintInput, language: LetterLanguage): readonly Block[] {
	const {controller, precedents, remindedOn} = input;
	const values = valuesOf(input, language);
	const told = [text.request, text.outcome[outcomeKey(input)], ...(remindedOn ? [text.reminded] : [])];
	return [
		fill(text.opening, values),
		told.map(sentence => fill(sentence, values)).join(' '),
		...(controller.kind === 'face-search' ? [text.faces] : []),
		...(precedents.length > 0 ? [text.precedents, precedents.map(precedent => cite(precedent, language))] : []),
	];
}

function askBlocks(text: ComplaintText, {controller, anonymous, outcome, remindedOn}: ComplaintInput): readonly Block[] {
	const {request, proof, answer, reminder} = text.attached;
	return [
		text.asks,
		[...text.orders, ...(controller.kind === 'face-search' ? [text.stopFaces] : [])],
		...(anonymous ? [text.anonymous] : []),
		text.attachments,
		[request, proof, ...(outcome.kind === 'silence' ? [] : [answer]), ...(remindedOn ? [reminder] : [])],
	];
}

function valuesOf({law, controller, sender, rights, sentOn, outcome, remindedOn}: ComplaintInput, language: LetterLanguage): Values {
	const {basis, name} = getLawText(law, language);
	const {rightNames} = getCommonText(language);
	const day = (on: IsoDate | undefined) => (on ? longDate(on, language) : '');
	return {
		controller: addresseeLines(controller).join(', '),
		website: controller.website,
		country: countryName(sender.country, language),
		basis,
		law: name,
		rights: rights.map(right => rightNames[right]).join(', '),
		sent: day(sentOn),
		due: day(outcome.kind === 'silence' ? outcome.dueOn : undefined),
		on: day(outcome.kind === 'silence' ? undefined : outcome.on),
		reminded: day(remindedOn),
	};
}

/** A law that names no period has none that could have ended. */
const outcomeKey = ({law, rights, outcome}: ComplaintInput) =>
	outcome.kind === 'silence' && ruleFor(law, rights).soft ? 'silenceWithoutPeriod' : outcome.kind;

/** The first of the authority's languages in which we have both its law and the words of a complaint. */
export function complaintLanguage(law: LawId, {languages}: Pick<SupervisoryAuthority, 'languages'>): LetterLanguage {
	const ours = languagesOf(law);
	return languages.flatMap(language => letterLanguages.filter(candidate => candidate === language && ours.includes(candidate)))[0] ?? 'en';
}

function cite({by, date, reference}: ComplaintInput['precedents'][number], language: LetterLanguage): string {
	const isDay = date.length === 10;
	return [by, isDay ? longDate(date as IsoDate, language) : date, ...(reference ? [reference] : [])].join(', ');
}
