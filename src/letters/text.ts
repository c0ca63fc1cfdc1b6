import type {LawId} from '../core/records/law.ts';
import type {Right} from '../core/records/route.ts';
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
	readonly rights: Readonly<Partial<Record<Right, {readonly subject: string; readonly blocks: readonly Block[]}>>>;
	/** Why the law reaches a controller elsewhere; left out for one that sits where the law is made. */
	readonly reach?: string;
	/** What was reported of a police force, and no more. */
	readonly reported?: string;
	/** What makes a face special; only to those who search by face. */
	readonly faces?: readonly string[];
	readonly purpose: string;
	readonly identity: string;
	/** `{due}`. */
	readonly deadline: string;
	/** `{due}`; for rights to which the law sets no period, though it does to others. */
	readonly gentleDeadline?: string;
	readonly refusal: string;
	/** What an authority can be asked for under this law beside the rest. */
	readonly complaintAsk?: string;
	/** Where the country closes a letter in words of its own. */
	readonly closing?: string;
	/** A complaint to the controller itself, where the authority expects that first: `{controller}`, `{rights}`, `{sent}`. */
	readonly controllerComplaint?: {readonly subject: string; readonly blocks: readonly string[]};
}

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
	/** Erasing first would destroy what the access request asks for. */
	readonly accessFirst: string;
	readonly rightNames: Readonly<Record<Right, string>>;
}

/** `{law}`, `{rights}`, `{sent}`, `{due}`, `{newDue}`. */
export interface FollowUpText {
	readonly reminder: {readonly subject: string; readonly blocks: readonly string[]};
	/** For a law without a period. */
	readonly gentleReminder: {readonly subject: string; readonly blocks: readonly string[]};
	readonly identity: {readonly subject: string; readonly blocks: readonly Block[]};
	/** What the GDPR and the UK GDPR say on asking for more; `{short}` is the law's short name. */
	readonly identityLaw: string;
}

/** `{controller}`, `{basis}`, `{law}`, `{asked}`, `{sent}`, `{due}`, `{on}`, `{reminded}`, `{complainedThere}`, `{place}`. */
export interface ComplaintText {
	readonly greeting: string;
	readonly subject: string;
	readonly opening: string;
	readonly request: string;
	readonly outcome: Readonly<Record<'silence' | 'silenceWithoutPeriod' | 'refusal' | 'incomplete', string>>;
	readonly reminded: string;
	/** To the controller itself, first. */
	readonly complainedThere: string;
	/** Claims no more than the person can know: not that data are held. */
	readonly faces: string;
	readonly precedents: string;
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
	readonly attached: Readonly<Record<'request' | 'proof' | 'answer' | 'reminder' | 'complaint', string>>;
	readonly closing: string;
}

const lawTexts = import.meta.glob<LawText>('./texts/laws/*.ts', {eager: true, import: 'text'});
const commonTexts = import.meta.glob<CommonText>('./texts/common/*.ts', {eager: true, import: 'text'});
const followUpTexts = import.meta.glob<FollowUpText>('./texts/follow-up/*.ts', {eager: true, import: 'text'});
const complaintTexts = import.meta.glob<ComplaintText>('./texts/complaint/*.ts', {eager: true, import: 'text'});

export const findLawText = (law: LawId, language: LetterLanguage): LawText | undefined => lawTexts[`./texts/laws/${law}.${language}.ts`];

export const getLawText = (law: LawId, language: LetterLanguage): LawText => present(findLawText(law, language), `${law} in ${language}`);

export const getCommonText = (language: LetterLanguage): CommonText => present(commonTexts[`./texts/common/${language}.ts`], language);

export const getFollowUpText = (language: LetterLanguage): FollowUpText =>
	present(followUpTexts[`./texts/follow-up/${language}.ts`], language);

export const getComplaintText = (language: LetterLanguage): ComplaintText =>
	present(complaintTexts[`./texts/complaint/${language}.ts`], language);

function present<Text>(text: Text | undefined, what: string): Text {
	if (!text) throw new Error(`No letter text for ${what}.`);
	return text;
}
