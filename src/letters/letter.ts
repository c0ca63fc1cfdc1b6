import type {IsoDate} from '../core/iso-date.ts';
import type {Controller} from '../core/records/controller.ts';
import type {Jurisdiction} from '../core/records/jurisdiction.ts';
import type {LawId} from '../core/records/law.ts';
import type {Right} from '../core/records/route.ts';
import type {Person} from '../core/requests/person.ts';
import type {RightsRequest} from '../core/requests/request.ts';

/** The languages of the interface, and Portuguese for Brazil's authority. */
export const letterLanguages = ['en', 'de', 'fr', 'it', 'el', 'pt'] as const;
export type LetterLanguage = (typeof letterLanguages)[number];

/** A paragraph, or the items of a list. */
export type Block = string | readonly string[];

/** A name and one way to answer; nothing else about the person goes into a letter. */
export interface Sender {
	readonly name: string;
	/** Mail or postal address for the answer. */
	readonly replyTo: string;
	readonly country: Jurisdiction;
}

/** A letter to a company carries one way to answer; an authority has to reach the person. */
export const senderOf = ({name}: Person, {country}: RightsRequest, ways: readonly string[]): Sender => ({
	name: name.trim(),
	replyTo: ways
		.map(way => way.trim())
		.filter(way => way !== '')
		.join(', '),
	country,
});

export type Addressee = Pick<Controller, 'name' | 'kind' | 'legalEntity' | 'address' | 'addressIn' | 'seat' | 'namedInReports'> &
	Partial<Pick<Controller, 'id'>>;

/** A finished letter. `from` and `to` line by line; plain text throughout. */
export interface Letter {
	readonly language: LetterLanguage;
	readonly from: readonly string[];
	readonly to: readonly string[];
	readonly date: string;
	readonly subject: string;
	readonly blocks: readonly Block[];
}

export interface RequestInput {
	readonly law: LawId;
	readonly language: LetterLanguage;
	readonly rights: readonly [Right, ...Right[]];
	readonly to: Addressee;
	readonly sender: Sender;
	readonly date: IsoDate;
	/** Addresses of the pages and pictures in question. */
	readonly places: readonly string[];
	/** Reasons of the person's own, which an objection under the GDPR needs (Art. 21(1)). */
	readonly situation?: string;
}

/** The letter as plain text, for copying, a mail draft or print. */
export function letterText({from, to, date, subject, blocks}: Letter): string {
	const body = blocks.map(block => (typeof block === 'string' ? block : block.map(item => `- ${item}`).join('\n')));
	return [from.join('\n'), to.join('\n'), date, subject, ...body].join('\n\n');
}
