import type {IsoDate} from '../iso-date.ts';
import type {Jurisdiction} from '../records/jurisdiction.ts';
import type {LawId} from '../records/law.ts';
import type {Right} from '../records/route.ts';
import {type Publisher, type PublisherExcuse, publisherExcuses} from './publisher.ts';

/** What a controller says instead of doing what was asked. Each is a locale key: `excuse_use_opt_out`. */
export const excuses = ['law-does-not-apply', 'use-opt-out', 'send-photo', 'no-names'] as const;
export type ControllerExcuse = (typeof excuses)[number];
export type Excuse = ControllerExcuse | PublisherExcuse;

/** A letter exactly as it went out, so that no later change of details or texts alters the evidence. */
export interface SentLetter {
	/** Name and address of the recipient, line by line. */
	readonly to: readonly string[];
	/** Mailbox or address of the form that was shown; absent for a letter that was posted. */
	readonly destination?: string;
	/** ISO 639-1. */
	readonly language: string;
	readonly subject: string;
	/** The whole letter as plain text. */
	readonly text: string;
}

/** What happened to a request. `undone` takes another event back, so that nothing is ever deleted from a history. */
export type RequestEvent = {
	/** Unique within the history; two tabs that add at once lose nothing. */
	readonly id: string;
	/** Day on which it happened, where the user is. */
	readonly on: IsoDate;
} & (
	| {readonly kind: 'drafted' | 'resumed' | 'acknowledged' | 'answered' | 'refused'}
	/** Proof of identity was demanded; `resumed` is when it was given. */
	| {readonly kind: 'paused'}
	/** They ask what exactly is meant; `clarified` is when that was answered. */
	| {readonly kind: 'clarification-asked'}
	/** They answer with an excuse. */
	| {readonly kind: 'deflected'; readonly excuse: Excuse}
	/** A letter went out. Absent `letter`: recorded by a version that kept no text, or without our letter. `replied`: to a demand or an excuse. */
	| {readonly kind: 'sent' | 'reminded' | 'replied' | 'clarified'; readonly letter?: SentLetter}
	/** A friendly message went out to whoever shows a picture; the formal request may still follow. */
	| {readonly kind: 'asked'; readonly letter?: SentLetter}
	/** `until`: the day that the controller named, where the law lets it name one. */
	| {readonly kind: 'extended'; readonly until?: IsoDate}
	/** To the controller itself, which has to come first in the United Kingdom. */
	| {readonly kind: 'controller-complaint'; readonly letter?: SentLetter}
	/** To the authority. */
	| {readonly kind: 'complained'; readonly letter?: SentLetter}
	| {readonly kind: 'closed' | 'reopened'}
	| {readonly kind: 'undone'; readonly event: string}
);

/** Something that happened, before it gets an id. */
export type NewEvent =
	Exclude<RequestEvent, {readonly kind: 'undone'}> extends infer Event ? (Event extends RequestEvent ? Omit<Event, 'id'> : never) : never;

/** `paused`: they wait for proof of identity. `clarifying`: they wait to hear what exactly is meant. */
export type RequestState = 'drafted' | 'sent' | 'paused' | 'clarifying' | 'answered' | 'refused' | 'overdue' | 'complained' | 'closed';

/** The part of a request that deadlines are counted from. Oldest event first. */
export interface RequestHistory {
	readonly law: LawId;
	readonly rights: readonly [Right, ...Right[]];
	readonly events: readonly RequestEvent[];
	/** Where the person lives: its public holidays can move a date. */
	readonly country?: Jurisdiction;
	/** Where the recipient is: so can the holidays there. Absent where we do not know, and in records from versions that did not keep it. */
	readonly recipientIn?: Jurisdiction;
	/** When the person wants to check whether the pictures are gone. */
	readonly checkOn?: IsoDate;
	/** Whoever shows a picture, and which one; then `controllerId` is `anyPublisherId`. */
	readonly publisher?: Publisher;
}

/** What the recipient of a request may say instead of doing what was asked. */
export const excusesOf = ({publisher}: Pick<RequestHistory, 'publisher'>): readonly Excuse[] => (publisher ? publisherExcuses : excuses);

/**
 * One letter to one controller and what happened next. Who wrote it and which pages it names stand only in the texts of letters that the
 * person said were sent; except in a request to whoever shows a picture, which is about one page.
 */
export interface RightsRequest extends RequestHistory {
	/** Unique on the device, and in a file that comes from another one. */
	readonly id: string;
	/** Id in `src/directory/controllers`. */
	readonly controllerId: string;
	/** Name and address of a police force that has no record of its own, as the person typed them. */
	readonly force?: {readonly name: string; readonly address: readonly string[]};
	/** Where the person lives: it decides law and authority. */
	readonly country: Jurisdiction;
	/** Of the letter (ISO 639-1). */
	readonly language: string;
	/** Whether the letter lists pages even to a company that holds no names. */
	readonly listsPages?: boolean;
}

/** A date the user should know. */
export interface DueDate {
	readonly date: IsoDate;
	/**
	 * `follow-up` is our advice where the law names no period; it is never called a deadline. `complaint` is the last day for the person
	 * to turn to the authority. `check`: the person wants to see whether the pictures are gone.
	 */
	readonly kind: 'check' | 'acknowledgement' | 'opt-out' | 'answer' | 'complaint-acknowledgement' | 'complaint' | 'follow-up';
}
