import type {Agreement, Asker, PublisherExcuse, PublisherKind} from '../../core/requests/publisher.ts';
import type {Block} from '../letter.ts';
import type {ComplaintChanges} from '../text-types.ts';

/** Whom the picture shows: the person who writes, or a child of theirs, who is never named. */
export type Shown = 'self' | 'child';

/** Phrases that differ with whom the picture shows, for placeholders of the same names. */
export type ShownWords = Readonly<Record<'face' | 'person' | 'ofPerson' | 'situation' | 'reason', string>>;

/**
 * The first letters to whoever shows a picture. Placeholders: `{due}`, `{byDue}` (with the article before a day), `{seen}`, `{onSeen}`,
 * `{name}` of the publisher, `{position}`, `{reason}`, and those of `ShownWords`. `{gdpr}`: the GDPR, or the UK GDPR.
 */
export interface PublisherRequestText {
	readonly shown: Readonly<Record<Shown, ShownWords>>;
	readonly friendly: {
		readonly greeting: string;
		readonly subject: string;
		/** The first of three sentences. */
		readonly who: Readonly<Record<Asker, string>>;
		/** The second. */
		readonly ask: Readonly<Record<Agreement, string>>;
		/** The second to the press, which is not asked to unpublish. */
		readonly askPress: string;
		/** The third. */
		readonly thanks: string;
		readonly closing: string;
	};
	/** To a school in the United States, for pictures to come (FERPA). */
	readonly directoryInformation?: string;
	/** Before the addresses. */
	readonly places: string;
	readonly position: string;
	readonly formal: {
		readonly greetings: Readonly<Record<PublisherKind, string>>;
		readonly subject: string;
		/** The first sentence. */
		readonly opening: Readonly<Record<Asker, string>>;
		readonly asks: string;
		readonly items: readonly string[];
		/** Under the GDPR: recipients, and who they are. */
		readonly recipients: string;
		readonly confirm: string;
		readonly identity: string;
		/** Where no law sets a period. */
		readonly softDeadline: string;
	};
	/** Why it has to go, by law. */
	readonly gdpr: GdprGrounds;
	readonly fadp?: {readonly grounds: Readonly<Record<Agreement, string>>; readonly refusal: string};
	/** The press is asked to weigh, and offered choices. */
	readonly press: {readonly subject: string; readonly opening: string; readonly choices: readonly string[]; readonly close: string};
	readonly privatePerson: {readonly opening: string; readonly items: readonly string[]; readonly close: string};
	/** By country: a right to one's image, or to private life, beside the GDPR or instead of it. */
	readonly imageRights: Readonly<Partial<Record<string, string>>>;
	/** By US state: pictures in advertisements. */
	readonly advertising?: Readonly<Partial<Record<string, string>>>;
	/** A notice under Article 16 of the Digital Services Act. */
	readonly notice: {
		readonly subject: string;
		readonly opening: string;
		readonly why: string;
		readonly goodFaith: string;
		readonly decision: string;
	};
}

export interface GdprGrounds {
	readonly agreed: Readonly<Record<Agreement, string>>;
	readonly objection: string;
	readonly child: string;
	/** After consent that was given for a child. */
	readonly childConsent: string;
	/** What the law adds for those who ask in this capacity. */
	readonly askers: Readonly<Partial<Record<Asker, string>>>;
	readonly school: string;
}

/**
 * Placeholders besides those of the first letters: `{sent}`, `{onSent}`, `{ofSent}` of the first letter, `{on}`, `{onAnswer}`, `{ofAnswer}`
 * of their answer, `{due}`, `{onDue}`, `{newDue}`, `{byNewDue}`.
 */
export interface PublisherFollowUpText {
	/** After a friendly message, or where no law sets a period. */
	readonly gentleReminder: Piece;
	readonly reminder: Piece;
	/** After a question about identity, when nobody can say that the period has ended. */
	readonly softReminder: Piece;
	readonly identity: Piece;
	readonly clarification: Piece;
	readonly excuses: Readonly<Record<PublisherExcuse, Excused>>;
	/** To the press, which may say that it is the press. */
	readonly pressExcuse: Excused;
	/** Ends a reply under a data protection law. */
	readonly replyBy: string;
	/** Ends a reply elsewhere. */
	readonly gentleReplyBy: string;
	/** A complaint to a data protection authority: what it is about, before the addresses, and what it says in words of its own. */
	readonly complaint: {readonly picture: string; readonly onBehalf: string; readonly changes: ComplaintChanges};
	/** A complaint to a press council. */
	readonly pressComplaint: Piece;
	/** Where the picture shows a minor. */
	readonly pressComplaintChild: string;
}

export interface Piece {
	readonly subject: string;
	readonly blocks: readonly Block[];
}

/** `gdpr` and `fadp`: a paragraph that only such a law allows. */
export interface Excused extends Piece {
	readonly gdpr?: string;
	readonly fadp?: string;
}
