import type {Right} from '../core/records/route.ts';
import type {ControllerExcuse} from '../core/requests/request.ts';
import type {Block} from './letter.ts';

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
	readonly excuses?: Readonly<Partial<Record<ControllerExcuse, readonly string[]>>>;
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
	/** Rights that the law calls by names of its own. */
	readonly rightNames?: Readonly<Partial<Record<Right, string>>>;
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
	/** The authority's name and address in this language, where its record has them in another. */
	readonly to?: readonly string[];
	/** After the story, before what is asked for: statements the authority wants. The same placeholders. */
	readonly statements?: readonly Block[];
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
	/** The whole of a short mail to which the letter is attached. */
	readonly coverNote: string;
	/** A reason that fits almost everybody and gives nothing away, for the person to take or change. */
	readonly suggestedSituation: string;
	/** Erasing first would destroy what the access request asks for. */
	readonly accessFirst: string;
	readonly rightNames: Readonly<Record<Right, string>>;
}

/**
 * `{law}`, `{rights}`, `{sent}`, `{due}`, `{newDue}`. Greek and Italian put an article before a day: `{onSent}`, `{ofSent}`, `{onDue}`,
 * `{byNewDue}`.
 */
export interface FollowUpText {
	readonly reminder: {readonly subject: string; readonly blocks: readonly string[]};
	/** For a law without a period. */
	readonly gentleReminder: {readonly subject: string; readonly blocks: readonly string[]};
	/** After proof of identity or a clarification, where the law lets the period pause or leaves that open: claims no day that passed. */
	readonly softReminder: {readonly subject: string; readonly blocks: readonly string[]};
	readonly identity: {readonly subject: string; readonly blocks: readonly Block[]};
	/** The answer to “what exactly do you mean?”. */
	readonly clarification: {readonly subject: string; readonly blocks: readonly Block[]};
	/** Replies to the usual excuses; `{on}`, `{onAnswer}`, `{ofAnswer}`: the day of the excuse. Followed by the law's own paragraphs. */
	readonly excuses: Readonly<Record<ControllerExcuse, {readonly subject: string; readonly blocks: readonly Block[]}>>;
}

/**
 * `{controller}`, `{basis}`, `{law}`, `{asked}`, `{sent}`, `{due}`, `{on}`, `{reminded}`, `{replied}`, `{complainedThere}`, `{place}`,
 * `{inPlace}`, `{country}`, `{provisions}`, `{learned}`. With the article that Greek and Italian put before a day: `{onSent}`, `{onDue}`,
 * `{onAnswer}`, `{onReminded}`, `{onReplied}`, `{onComplainedThere}`, `{onLearned}`.
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
	/** What authorities and their references are called in this language, where the records of decisions have another name. */
	readonly cited?: Readonly<Record<string, string>>;
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
