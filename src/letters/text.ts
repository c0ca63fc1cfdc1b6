import {isUsStateLaw, type LawId, type UsStateLawId} from '../core/records/law.ts';
import type {Right} from '../core/records/route.ts';
import {findSubdivisionName} from '../core/records/subdivisions.ts';
import type {Excuse} from '../core/requests/request.ts';
import {findUsStateAct} from '../directory/us-state-acts.ts';
import {usStatePeriods} from './deadlines/us-states.ts';
import type {Block, LetterLanguage} from './letter.ts';

/** Words of one law in one language. Placeholders are in braces; every text is ours. */
export interface LawText {
	/** As it follows the word for “under”, with its article where the language has one: "the GDPR", "der DSGVO". */
	readonly name: string;
	/** What a complaint is made under; follows the same word. */
	readonly basis: string;
	/** Who writes, and about what: `{controller}`, `{country}`. */
	readonly opening: string;
	/** A right without a text is not one of this law. */
	readonly rights: Readonly<Partial<Record<Right, RightText>>>;
	/** Why the law reaches a controller elsewhere; left out for one that sits where the law is made. */
	readonly reach?: string;
	/** What was reported of a police force, and no more. */
	readonly reported?: string;
	/** By the controller's id: what it owes after a settlement of its own. */
	readonly settled?: Readonly<Record<string, string>>;
	/** What makes a face special; only to those who search by face. */
	readonly faces?: readonly string[];
	/** What Union law adds for those who live in the Union itself, and not only in the EEA. */
	readonly facesInUnion?: string;
	readonly purpose: string;
	readonly identity: string;
	/** What the law says on asking for more proof; ends the answer to such a demand. */
	readonly identityLaw?: string;
	/** Paragraphs of this law's own in the reply to an excuse. `law-does-not-apply` also repeats `reach`. */
	readonly excuses?: Readonly<Partial<Record<Excuse, readonly string[]>>>;
	/** `{due}`; `{byDue}` has the article that the language puts before a day. */
	readonly deadline: string;
	/** `{due}`; for rights to which the law sets no period, though it does to others. */
	readonly gentleDeadline?: string;
	readonly refusal: string;
	/** What an authority can be asked for under this law beside the rest. */
	readonly complaintAsk?: string;
	/** Provisions that a complaint names as infringed, as far as they fit. */
	readonly provisions?: Provisions;
	/** What a complaint under this law says in words of its own. */
	readonly complaint?: ComplaintChanges;
	/** Where the country closes a letter in words of its own. */
	readonly closing?: string;
	/** A complaint to the controller itself, where the authority expects that first: `{controller}`, `{rights}`, `{sent}`. */
	readonly controllerComplaint?: {readonly subject: string; readonly blocks: readonly string[]};
}

export interface RightText {
	readonly subject: string;
	readonly blocks: readonly Block[];
	/** What follows only if the same letter also uses another right. */
	readonly alongside?: Readonly<Partial<Record<Right, readonly Block[]>>>;
}

/** Each a list as it is read aloud: "Articles 5(1)(a), 6(1) and 9(1) GDPR". */
export interface Provisions {
	/** By the rights of the request that was not met. */
	readonly rights: Readonly<Partial<Record<Right, string>>>;
	readonly outcome: Readonly<Partial<Record<OutcomeKey, string>>>;
	/** Only against those who search by face. */
	readonly faces?: string;
}

/** `identity`: the answer was made to depend on proof of identity, without a doubt being named. */
export type OutcomeKey = 'silence' | 'silenceWithoutPeriod' | 'silenceAsRefusal' | 'refusal' | 'incomplete' | 'identity';

/**
 * What differs in a complaint under a law, or to an authority that asks for a form of its own (`texts/authorities/at-dsb.de.ts`). Whatever is
 * left out stays as in the language's text; of `outcome`, too. The authority's words go before the law's.
 */
export interface ComplaintChanges extends Partial<Omit<ComplaintText, 'outcome' | 'attached'>> {
	readonly outcome?: Readonly<Partial<ComplaintText['outcome']>>;
	/** After the story, before what is asked for: statements the authority wants. The same placeholders. */
	readonly statements?: readonly Block[];
}

/** What differs between the acts of US states, filled in where `us-state.en.ts` has a placeholder for it. */
export type UsStatePhrases = Readonly<
	Record<
		| 'erasesAll'
		| 'erasesProvided'
		| 'optOut'
		| 'optOutWithProfiling'
		| 'noConsent'
		| 'specific'
		| 'categories'
		| 'unlisted'
		| 'refusal'
		| 'refusalWithoutAppeal',
		string
	>
>;

/** Words of one language that belong to no law. */
export interface CommonText {
	readonly greeting: string;
	readonly closing: string;
	/** Between what is asked for in a subject: Greek reads a semicolon as a question mark. */
	readonly separator: string;
	readonly places: string;
	readonly noPlaces: string;
	/** `{situation}`. */
	readonly situation: string;
	/** The whole of a short mail to which the letter is attached. */
	readonly coverNote: string;
	/** A reason that fits almost everybody and gives nothing away, for the person to take or change. */
	readonly suggestedSituation: string;
	/** Erasing first would destroy what the access request asks for. */
	readonly accessFirst: string;
	readonly rightNames: Readonly<Record<Right, string>>;
}

/** `{law}`, `{rights}`, `{sent}`, `{due}`, `{newDue}`. */
export interface FollowUpText {
	readonly reminder: {readonly subject: string; readonly blocks: readonly string[]};
	/** For a law without a period. */
	readonly gentleReminder: {readonly subject: string; readonly blocks: readonly string[]};
	/** After proof of identity or a clarification, where the law lets the period pause or leaves that open: claims no day that passed. */
	readonly softReminder: {readonly subject: string; readonly blocks: readonly string[]};
	readonly identity: {readonly subject: string; readonly blocks: readonly Block[]};
	/** The answer to “what exactly do you mean?”. */
	readonly clarification: {readonly subject: string; readonly blocks: readonly Block[]};
	/** Replies to the usual excuses; `{on}` is the day of the excuse. Followed by the law's own paragraphs. */
	readonly excuses: Readonly<Record<Excuse, {readonly subject: string; readonly blocks: readonly Block[]}>>;
}

/**
 * `{controller}`, `{basis}`, `{law}`, `{asked}`, `{sent}`, `{due}`, `{on}`, `{reminded}`, `{replied}`, `{complainedThere}`, `{place}`,
 * `{inPlace}`, `{country}`, `{provisions}`, `{learned}`.
 */
export interface ComplaintText {
	readonly greeting: string;
	readonly subject: string;
	readonly opening: string;
	readonly request: string;
	readonly outcome: Readonly<Record<OutcomeKey, string>>;
	readonly reminded: string;
	/** To a demand for proof of identity, or to an excuse. */
	readonly replied: string;
	/** To the controller itself, first. */
	readonly complainedThere: string;
	/** Claims no more than the person can know: not that data are held. */
	readonly faces: string;
	readonly precedents: string;
	/** Instead of `precedents`, for decisions of the authority that is written to. */
	readonly ownPrecedents: string;
	/** Before a judgment of the person's country that the law reaches the controller. */
	readonly reachConfirmed: string;
	/** Where the law's text names provisions. */
	readonly infringed: string;
	/** On which day the person learned of the infringement, from which some authorities count. */
	readonly learned: string;
	/** After a decision that is not final. */
	readonly underAppeal: string;
	/** Begins the list of what is asked for. */
	readonly asks: string;
	readonly orders: readonly string[];
	/** One order more, against those who search by face. */
	readonly stopFaces: string;
	/** The last order. */
	readonly otherPowers: string;
	readonly anonymous: string;
	readonly attachments: string;
	readonly attached: Readonly<Record<'request' | 'proof' | 'answer' | 'demand' | 'reply' | 'reminder' | 'complaint', string>>;
	readonly closing: string;
}

const lawTexts = import.meta.glob<LawText>('./texts/laws/*.ts', {eager: true, import: 'text'});
/** Where the text for all acts of US states is, and what differs between them. */
const usStatePath = './texts/laws/us-state.en.ts';
const usStatePhrases = import.meta.glob<UsStatePhrases>('./texts/laws/us-state.en.ts', {eager: true, import: 'phrases'});
const commonTexts = import.meta.glob<CommonText>('./texts/common/*.ts', {eager: true, import: 'text'});
const followUpTexts = import.meta.glob<FollowUpText>('./texts/follow-up/*.ts', {eager: true, import: 'text'});
const authorityTexts = import.meta.glob<ComplaintChanges>('./texts/authorities/*.ts', {eager: true, import: 'text'});
const complaintTexts = import.meta.glob<ComplaintText>('./texts/complaint/*.ts', {eager: true, import: 'text'});

export function findLawText(law: LawId, language: LetterLanguage): LawText | undefined {
	const own = lawTexts[`./texts/laws/${law}.${language}.ts`];
	return own ?? (isUsStateLaw(law) && language === 'en' ? usStateText(law) : undefined);
}

/** One text for all, with the names, sections and phrases of the act. */
function usStateText(id: UsStateLawId): LawText | undefined {
	const [text, act] = [lawTexts[usStatePath], findUsStateAct(id)];
	const phrases = usStatePhrases[usStatePath];
	if (!(text && phrases && act)) return undefined;
	const {controllerComplaint, ...whole} = text;
	const others = act.erases === 'all' ? whole : withoutErasure(whole);
	const {answer, appeal} = usStatePeriods[id];
	const optOut = act.profiling ? phrases.optOutWithProfiling : phrases.optOut;
	const composed = fillKnown(act.appeal !== undefined && controllerComplaint ? {...others, controllerComplaint} : others, {
		erasureRequest: act.erases === 'all' ? phrases.erasesAll : phrases.erasesProvided,
		optOutRequest: act.biometricsFromPhotos ? `${optOut} ${phrases.noConsent}` : optOut,
		thirdParties: phrases[act.thirdParties ?? 'unlisted'],
		refusal: act.appeal === undefined ? phrases.refusalWithoutAppeal : phrases.refusal,
	});
	return fillKnown(composed, {
		act: act.name,
		citation: act.citation,
		state: findSubdivisionName(id) ?? id,
		accessSection: act.rights.access,
		erasureSection: act.rights.erasure,
		optOutSection: act.rights['opt-out'],
		appealSection: act.appeal ?? '',
		answerDays: String(answer),
		appealDays: String(appeal),
	});
}

/** Who provided nothing cannot complain that it was not deleted. */
function withoutErasure<Whole extends Pick<LawText, 'provisions'>>(whole: Whole): Whole {
	if (!whole.provisions) return whole;
	const {erasure: _, ...rights} = whole.provisions.rights;
	return {...whole, provisions: {...whole.provisions, rights}};
}

/** Fills these placeholders wherever they stand, and leaves the others to each letter. */
function fillKnown<Value>(value: Value, values: Readonly<Record<string, string>>): Value {
	const filled = JSON.stringify(value).replace(/\{(\w+)\}/g, (whole, name: string) =>
		values[name] === undefined ? whole : JSON.stringify(values[name]).slice(1, -1),
	);
	return JSON.parse(filled) as Value;
}

export const getLawText = (law: LawId, language: LetterLanguage): LawText => present(findLawText(law, language), `${law} in ${language}`);

export const getCommonText = (language: LetterLanguage): CommonText => present(commonTexts[`./texts/common/${language}.ts`], language);

export const getFollowUpText = (language: LetterLanguage): FollowUpText =>
	present(followUpTexts[`./texts/follow-up/${language}.ts`], language);

/** What a complaint to this authority says in words of its own. */
export const findAuthorityText = (authorityId: string, language: LetterLanguage): ComplaintChanges | undefined =>
	authorityTexts[`./texts/authorities/${authorityId}.${language}.ts`];

export const getComplaintText = (language: LetterLanguage): ComplaintText =>
	present(complaintTexts[`./texts/complaint/${language}.ts`], language);

function present<Text>(text: Text | undefined, what: string): Text {
	if (!text) throw new Error(`No letter text for ${what}.`);
	return text;
}
