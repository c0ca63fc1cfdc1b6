import type {IsoDate} from '../core/iso-date.ts';
import type {SupervisoryAuthority} from '../core/records/authority.ts';
import type {Controller} from '../core/records/controller.ts';
import type {Decision} from '../core/records/decision.ts';
import type {LawId} from '../core/records/law.ts';
import type {Right} from '../core/records/route.ts';
import {addresseeLines} from './addressee.ts';
import {countryName, inPlace, isAmerican, longDate, onDay, placeName} from './dates-and-places.ts';
import {addDays} from './deadlines/calendar.ts';
import {ruleFor} from './deadlines/rules.ts';
import {fill, fillBlock, type Values} from './fill.ts';
import {type Block, type Letter, type LetterLanguage, letterLanguages, type Sender} from './letter.ts';
import {inConventionsOf} from './regional-conventions.ts';
import {languagesOf, subjectOf} from './request-letter.ts';
import {findAuthorityText, getCommonText, getComplaintText, getLawText} from './text.ts';
import type {ComplaintChanges, ComplaintText, OutcomeKey} from './text-types.ts';

export interface ComplaintInput {
	readonly law: LawId;
	/** Of the request: the person's own, used where the authority takes it too. */
	readonly language: string;
	readonly authority: Pick<SupervisoryAuthority, 'name' | 'address' | 'languages'> &
		Partial<Pick<SupervisoryAuthority, 'id' | 'jurisdictions'>>;
	/** The website shows the authority who is meant; left out where it is not the controller's own. */
	readonly controller: Pick<Controller, 'name' | 'kind' | 'legalEntity' | 'address' | 'addressIn' | 'seat'> &
		Partial<Pick<Controller, 'website'>>;
	readonly sender: Sender;
	readonly date: IsoDate;
	readonly rights: readonly [Right, ...Right[]];
	readonly sentOn: IsoDate;
	readonly outcome: Outcome;
	readonly remindedOn?: IsoDate;
	/** When the person replied to a demand for proof of identity, or to an excuse. */
	readonly repliedOn?: IsoDate;
	/** When the person complained to the controller itself, which some authorities expect first. */
	readonly complainedThereOn?: IsoDate;
	/** Decisions on the same controller that found its practice unlawful. */
	readonly precedents: readonly Precedent[];
	/** What the complaint is about, where that is a picture: finished paragraphs, and what is said in other words. */
	readonly picture?: {readonly about: readonly Block[]; readonly changes: ComplaintChanges};
	/** Whether the person does not want the controller to learn who complained. */
	readonly anonymous: boolean;
}

/** `identity`: on that day the answer was made to depend on proof of identity. */
export type Outcome =
	| {readonly kind: 'silence'; readonly dueOn: IsoDate}
	| {readonly kind: 'refusal' | 'incomplete' | 'identity'; readonly on: IsoDate};

type Precedent = Pick<Decision, 'by' | 'date' | 'jurisdiction' | 'reference' | 'outcome' | 'measures' | 'kind'>;

/** The language's text, with what the law and the authority say otherwise. */
type Text = ComplaintText & Pick<ComplaintChanges, 'to' | 'statements'>;

/** A complaint to an authority, in one of its languages if we have texts in it, otherwise in English. */
export function complaintLetter(input: ComplaintInput): Letter {
	const {law, authority, controller, sender, date} = input;
	const language = complaintLanguage(law, authority, input.language);
	const text = textOf(input, language);
	return inConventionsOf(law, {
		language,
		from: [sender.name, sender.replyTo],
		to: text.to ?? [authority.name, ...(authority.address ?? [])],
		date: longDate(date, language, law),
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

function textOf({law, authority, picture}: ComplaintInput, language: LetterLanguage): Text {
	const text = getComplaintText(language);
	const ofLaw = getLawText(law, language).complaint;
	const ofAuthority = authority.id === undefined ? undefined : findAuthorityText(authority.id, language);
	const all = [picture?.changes, ofLaw, ofAuthority];
	const outcome = Object.assign({}, text.outcome, ...all.map(changes => changes?.outcome)) as ComplaintText['outcome'];
	return {...text, ...picture?.changes, ...ofLaw, ...ofAuthority, outcome};
}

function storyBlocks(text: Text, input: ComplaintInput, language: LetterLanguage): readonly Block[] {
	const {law, controller, remindedOn, repliedOn, complainedThereOn} = input;
	const values = valuesOf(input, language);
	const story = [
		text.request,
		text.outcome[outcomeKey(input)],
		...(repliedOn ? [text.replied] : []),
		...(remindedOn ? [text.reminded] : []),
		...(complainedThereOn ? [text.complainedThere] : []),
	];
	return [
		fill(text.opening, values),
		story.map(sentence => fill(sentence, values)).join(' '),
		...(input.picture?.about ?? []),
		...(controller.kind === 'face-search' ? [fill(text.faces, values)] : []),
		...(getLawText(law, language).provisions ? [`${fill(text.infringed, values)} ${fill(text.learned, values)}`] : []),
		...(text.statements ?? []).map(statement => fillBlock(statement, values)),
		...precedentBlocks(text, input, language),
	];
}

/**
 * The authority's own decisions are not cited to it as a stranger's; a court that confirmed that the law applies found nothing unlawful. To an
 * attorney general in the United States, what data protection authorities abroad found under laws of their own is beside the point.
 */
function precedentBlocks(text: Text, {law, precedents, authority, controller}: ComplaintInput, language: LetterLanguage): readonly Block[] {
	const ownPlaces = (authority.jurisdictions ?? []).flatMap(place => [place, place.slice(0, 2)]);
	const courts = precedents.filter(
		({measures, jurisdiction}) => measures.includes('jurisdiction-confirmed') && ownPlaces.includes(jurisdiction),
	);
	const isRelevant = ({jurisdiction}: Precedent) => !isAmerican(law) || jurisdiction.startsWith('us');
	const findings = precedents.filter(finding => finding.measures.includes('unlawful') && isRelevant(finding));
	const isOwn = ({jurisdiction, kind}: Precedent) => kind !== 'judgment' && (authority.jurisdictions ?? []).includes(jurisdiction);
	const lists: readonly (readonly [string, readonly Precedent[]])[] = [
		[text.ownPrecedents, findings.filter(isOwn)],
		[text.precedents, findings.filter(finding => !isOwn(finding))],
		[text.reachConfirmed, courts],
	];
	return lists.flatMap(([title, cited]) =>
		cited.length > 0
			? [fill(title, {controllerName: controller.legalEntity ?? controller.name}), cited.map(each => cite(each, text, language, law))]
			: [],
	);
}

function demandBlocks(text: Text, input: ComplaintInput, language: LetterLanguage): readonly Block[] {
	const {law, controller, anonymous, outcome, remindedOn, repliedOn, complainedThereOn} = input;
	const {complaintAsk} = getLawText(law, language);
	const {request, proof, answer, demand, reply, reminder, complaint} = text.attached;
	const values = valuesOf(input, language);
	return [
		text.asks,
		[
			...text.orders,
			...(controller.kind === 'face-search' ? [text.stopFaces] : []),
			...(complaintAsk && outcome.kind !== 'silence' ? [complaintAsk] : []),
			text.otherPowers,
		].map(order => fill(order, values)),
		...(anonymous ? [text.anonymous] : []),
		text.attachments,
		[
			request,
			proof,
			...(outcome.kind === 'silence' ? [] : [outcome.kind === 'identity' ? demand : answer]),
			...(repliedOn ? [reply] : []),
			...(remindedOn ? [reminder] : []),
			...(complainedThereOn ? [complaint] : []),
		],
	];
}

function valuesOf(input: ComplaintInput, language: LetterLanguage): Values {
	const {law, controller, sender, rights, sentOn, outcome, remindedOn, repliedOn, complainedThereOn} = input;
	const {basis, name} = getLawText(law, language);
	const answer = outcome.kind === 'silence' ? undefined : outcome.on;
	// After the last day of the period, silence is known.
	const learned = outcome.kind === 'silence' ? addDays(outcome.dueOn, 1) : outcome.on;
	const day = (on: IsoDate | undefined, write = longDate) => (on ? write(on, language, law) : '');
	return {
		controller: [...addresseeLines(controller, sender.country, language), ...(controller.website ? [controller.website] : [])].join(', '),
		controllerName: controller.legalEntity ?? controller.name,
		place: placeName(sender.country, language),
		inPlace: inPlace(sender.country, language),
		country: countryName(sender.country, language),
		basis,
		law: name,
		asked: subjectOf(law, language, rights),
		sent: day(sentOn),
		onSent: day(sentOn, onDay),
		due: day(outcome.kind === 'silence' ? outcome.dueOn : undefined),
		onDue: day(outcome.kind === 'silence' ? outcome.dueOn : undefined, onDay),
		on: day(answer),
		onAnswer: day(answer, onDay),
		provisions: provisionsOf(input, language).join(getCommonText(language).separator),
		learned: day(learned),
		onLearned: day(learned, onDay),
		reminded: day(remindedOn),
		onReminded: day(remindedOn, onDay),
		replied: day(repliedOn),
		onReplied: day(repliedOn, onDay),
		complainedThere: day(complainedThereOn),
		onComplainedThere: day(complainedThereOn, onDay),
	};
}

/** As they fit: the rights that were used, how they were not met, and what makes a face special. */
function provisionsOf(input: ComplaintInput, language: LetterLanguage): readonly string[] {
	const {provisions} = getLawText(input.law, language);
	if (!provisions) return [];
	const faces = input.controller.kind === 'face-search' ? provisions.faces : undefined;
	const all = [...input.rights.map(right => provisions.rights[right]), provisions.outcome[outcomeKey(input)], faces];
	// Some acts have all rights in one paragraph, which is cited once.
	return [...new Set(all)].filter(provision => provision !== undefined);
}

/** Under a law that names no period, none can have passed. */
function outcomeKey({law, rights, outcome}: ComplaintInput): OutcomeKey {
	if (outcome.kind !== 'silence') return outcome.kind;
	const {soft, silenceIsRefusal} = ruleFor(law, rights);
	if (soft) return 'silenceWithoutPeriod';
	return silenceIsRefusal ? 'silenceAsRefusal' : 'silence';
}

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
function cite(
	{by, date, jurisdiction, reference, outcome}: Precedent,
	{underAppeal, cited: names}: ComplaintText,
	language: LetterLanguage,
	law: LawId,
): string {
	const day = date.length === 10 ? longDate(date as IsoDate, language, law) : date;
	const known = (name: string): string => names?.[name] ?? name;
	const cited = [`${known(by)} (${countryName(jurisdiction, language)})`, day, ...(reference ? [known(reference)] : [])].join(', ');
	return outcome === 'under-appeal' ? `${cited} (${underAppeal})` : cited;
}
