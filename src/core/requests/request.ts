import type {IsoDate} from '../iso-date.ts';
import type {Jurisdiction} from '../records/jurisdiction.ts';
import type {LawId} from '../records/law.ts';
import type {Right} from '../records/route.ts';

/** What happened to a request. `undone` takes another event back, so that nothing is ever deleted from a history. */
export type RequestEvent = {
	/** Unique within the history; two tabs that add at once lose nothing. */
	readonly id: string;
	/** Day on which it happened, where the user is. */
	readonly on: IsoDate;
} & (
	| {readonly kind: 'drafted' | 'sent' | 'paused' | 'resumed' | 'acknowledged' | 'reminded' | 'answered' | 'refused'}
	/** `until`: the day that the controller named, where the law lets it name one. */
	| {readonly kind: 'extended'; readonly until?: IsoDate}
	/** To the controller itself, which has to come first in the United Kingdom. */
	| {readonly kind: 'controller-complaint'}
	/** To the authority. */
	| {readonly kind: 'complained'}
	| {readonly kind: 'closed' | 'reopened'}
	| {readonly kind: 'undone'; readonly event: string}
);

export type RequestState = 'drafted' | 'sent' | 'paused' | 'answered' | 'refused' | 'overdue' | 'complained' | 'closed';

/** The part of a request that deadlines are counted from. Oldest event first. */
export interface RequestHistory {
	readonly law: LawId;
	readonly rights: readonly [Right, ...Right[]];
	readonly events: readonly RequestEvent[];
}

/** One letter to one controller and what happened next. It holds neither who wrote it nor which pages it names. */
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
}

/** A date the user should know. */
export interface DueDate {
	readonly date: IsoDate;
	/** `follow-up` is our advice where the law names no period; it is never called a deadline. */
	readonly kind: 'acknowledgement' | 'opt-out' | 'answer' | 'complaint-acknowledgement' | 'follow-up';
}
