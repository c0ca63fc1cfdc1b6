import type {SupervisoryAuthority} from '../core/authority.ts';
import type {Controller, IsoDate, Right} from '../core/controller.ts';
import type {Decision} from '../core/decision.ts';
import type {LawId} from '../core/law.ts';
import {ruleFor} from './clock/rules.ts';
import {countryName, longDate} from './dates-and-places.ts';
import {fill} from './fill.ts';
import {addresseeLines, type Block, type Letter, type LetterLanguage, letterLanguages, type Sender} from './letter.ts';
import {languagesOf} from './request-letter.ts';
import {getCommonText, getComplaintText, getLawText} from './text.ts';

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
	const {law, authority, controller, sender, date, outcome, remindedOn, precedents} = input;
	const language = complaintLanguage(law, authority);
	const text = getComplaintText(language);
	const lawText = getLawText(law, language);
	const bySearch = controller.kind === 'face-search';
	const day = (on: IsoDate | undefined) => (on ? longDate(on, language) : '');
	const values = {
		controller: addresseeLines(controller).join(', '),
		website: controller.website,
		country: countryName(sender.country, language),
		basis: lawText.basis,
		law: lawText.name,
		rights: input.rights.map(right => getCommonText(language).rightNames[right]).join(', '),
		sent: day(input.sentOn),
		due: day(outcome.kind === 'silence' ? outcome.dueOn : undefined),
		on: day(outcome.kind === 'silence' ? undefined : outcome.on),
		reminded: day(remindedOn),
	};
	const say = (template: string) => fill(template, values);
	const attached = [
		text.attached.request,
		text.attached.proof,
		...(outcome.kind === 'silence' ? [] : [text.attached.answer]),
		...(remindedOn ? [text.attached.reminder] : []),
	];
	const blocks: readonly Block[] = [
		text.greeting,
		say(text.opening),
		[text.request, text.outcome[outcomeKey(input)], ...(remindedOn ? [text.reminded] : [])].map(say).join(' '),
		...(bySearch ? [text.faces] : []),
		...(precedents.length > 0 ? [text.precedents, precedents.map(precedent => cite(precedent, language))] : []),
		text.asks,
		[...text.orders, ...(bySearch ? [text.stopFaces] : [])],
		...(input.anonymous ? [text.anonymous] : []),
		text.attachments,
		attached,
		text.closing,
		sender.name,
	];
	return {
		language,
		from: [sender.name, sender.replyTo],
		to: [authority.name, ...(authority.address ?? [])],
		date: day(date),
		subject: fill(text.subject, {controller: controller.legalEntity ?? controller.name}),
		blocks,
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
