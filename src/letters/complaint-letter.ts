import type {IsoDate} from '../core/iso-date.ts';
import type {SupervisoryAuthority} from '../core/records/authority.ts';
import type {Controller} from '../core/records/controller.ts';
import type {Decision} from '../core/records/decision.ts';
import type {LawId} from '../core/records/law.ts';
import type {Right} from '../core/records/route.ts';
import {countryName, longDate, placeName} from './dates-and-places.ts';
import {ruleFor} from './deadlines/rules.ts';
import {fill, type Values} from './fill.ts';
import {addresseeLines, type Block, inSpellingOf, type Letter, type LetterLanguage, letterLanguages, type Sender} from './letter.ts';
import {languagesOf, subjectOf} from './request-letter.ts';
import {type ComplaintText, getComplaintText, getLawText} from './text.ts';

export interface ComplaintInput {
	readonly law: LawId;
	/** Of the request: the person's own, used where the authority takes it too. */
	readonly language: string;
	readonly authority: Pick<SupervisoryAuthority, 'name' | 'address' | 'languages'>;
	/** The website shows the authority who is meant; left out where it is not the controller's own. */
	readonly controller: Pick<Controller, 'name' | 'kind' | 'legalEntity' | 'address' | 'seat'> & Partial<Pick<Controller, 'website'>>;
	readonly sender: Sender;
	readonly date: IsoDate;
	readonly rights: readonly [Right, ...Right[]];
	readonly sentOn: IsoDate;
	readonly outcome: {readonly kind: 'silence'; readonly dueOn: IsoDate} | {readonly kind: 'refusal' | 'incomplete'; readonly on: IsoDate};
	readonly remindedOn?: IsoDate;
	/** When the person complained to the controller itself, which some authorities expect first. */
	readonly complainedThereOn?: IsoDate;
	/** Decisions on the same controller that found its practice unlawful. */
	readonly precedents: readonly Precedent[];
	/** Whether the person does not want the controller to learn who complained. */
	readonly anonymous: boolean;
}

type Precedent = Pick<Decision, 'by' | 'date' | 'jurisdiction' | 'reference' | 'outcome'>;

/** A complaint to an authority, in one of its languages if we have texts in it, otherwise in English. */
export function complaintLetter(input: ComplaintInput): Letter {
	const {law, authority, controller, sender, date} = input;
	const language = complaintLanguage(law, authority, input.language);
	const text = getComplaintText(language);
	return inSpellingOf(law, {
		language,
		from: [sender.name, sender.replyTo],
		to: [authority.name, ...(authority.address ?? [])],
		date: longDate(date, language),
		subject: fill(text.subject, {controller: controller.legalEntity ?? controller.name}),
		blocks: [
			text.greeting,
			...storyBlocks(text, input, language),
			...demandBlocks(text, input, language),
			getLawText(law, language).closing ?? text.closing,
			sender.name,
		],
	});
}

function storyBlocks(text: ComplaintText, input: ComplaintInput, language: LetterLanguage): readonly Block[] {
	const {controller, precedents, remindedOn, complainedThereOn} = input;
	const values = valuesOf(input, language);
	const story = [
		text.request,
		text.outcome[outcomeKey(input)],
		...(remindedOn ? [text.reminded] : []),
		...(complainedThereOn ? [text.complainedThere] : []),
	];
	return [
		fill(text.opening, values),
		story.map(sentence => fill(sentence, values)).join(' '),
		...(controller.kind === 'face-search' ? [text.faces] : []),
		...(precedents.length > 0 ? [text.precedents, precedents.map(precedent => cite(precedent, text, language))] : []),
	];
}

function demandBlocks(text: ComplaintText, input: ComplaintInput, language: LetterLanguage): readonly Block[] {
	const {law, controller, anonymous, outcome, remindedOn, complainedThereOn} = input;
	const {complaintAsk} = getLawText(law, language);
	const {request, proof, answer, reminder, complaint} = text.attached;
	return [
		text.asks,
		[
			...text.orders,
			...(controller.kind === 'face-search' ? [text.stopFaces] : []),
			...(complaintAsk && outcome.kind !== 'silence' ? [complaintAsk] : []),
			text.otherPowers,
		],
		...(anonymous ? [text.anonymous] : []),
		text.attachments,
		[
			request,
			proof,
			...(outcome.kind === 'silence' ? [] : [answer]),
			...(remindedOn ? [reminder] : []),
			...(complainedThereOn ? [complaint] : []),
		],
	];
}

function valuesOf(input: ComplaintInput, language: LetterLanguage): Values {
	const {law, controller, sender, rights, sentOn, outcome, remindedOn, complainedThereOn} = input;
	const {basis, name} = getLawText(law, language);
	const day = (on: IsoDate | undefined) => (on ? longDate(on, language) : '');
	return {
		controller: [...addresseeLines(controller), ...(controller.website ? [controller.website] : [])].join(', '),
		place: placeName(sender.country, language),
		basis,
		law: name,
		asked: subjectOf(law, language, rights),
		sent: day(sentOn),
		due: day(outcome.kind === 'silence' ? outcome.dueOn : undefined),
		on: day(outcome.kind === 'silence' ? undefined : outcome.on),
		reminded: day(remindedOn),
		complainedThere: day(complainedThereOn),
	};
}

/** Under a law that names no period, none can have passed. */
const outcomeKey = ({law, rights, outcome}: ComplaintInput) =>
	outcome.kind === 'silence' && ruleFor(law, rights).soft ? 'silenceWithoutPeriod' : outcome.kind;

/** The authority's languages in which we have texts of the law and of a complaint, its usual one first. */
export function complaintLanguages(law: LawId, {languages}: Pick<SupervisoryAuthority, 'languages'>): readonly LetterLanguage[] {
	const ours = languagesOf(law);
	return languages.flatMap(language => letterLanguages.filter(candidate => candidate === language && ours.includes(candidate)));
}

/** The preferred language if the authority accepts it, otherwise its usual one; English, with a warning beside the letter, if we have none. */
export function complaintLanguage(law: LawId, authority: Pick<SupervisoryAuthority, 'languages'>, preferred?: string): LetterLanguage {
	const taken = complaintLanguages(law, authority);
	return taken.find(language => language === preferred) ?? taken[0] ?? 'en';
}

/** `ICO (United Kingdom), 18 May 2022 (under appeal)`. */
function cite({by, date, jurisdiction, reference, outcome}: Precedent, {underAppeal}: ComplaintText, language: LetterLanguage): string {
	const day = date.length === 10 ? longDate(date as IsoDate, language) : date;
	const cited = [`${by} (${countryName(jurisdiction, language)})`, day, ...(reference ? [reference] : [])].join(', ');
	return outcome === 'under-appeal' ? `${cited} (${underAppeal})` : cited;
}
