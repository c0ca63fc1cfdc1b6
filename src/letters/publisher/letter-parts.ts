import type {IsoDate} from '../../core/iso-date.ts';
import type {LawId} from '../../core/records/law.ts';
import type {Publisher} from '../../core/requests/publisher.ts';
import {addresseeLines} from '../addressee.ts';
import {byDay, longDate, onDay} from '../dates-and-places.ts';
import {friendlyDate} from '../deadlines/friendly-date.ts';
import {holidaysOf} from '../deadlines/public-holidays.ts';
import {fill, fillBlock, type Values} from '../fill.ts';
import type {Block, Letter, LetterLanguage, Sender} from '../letter.ts';
import {inConventionsOf} from '../regional-conventions.ts';
import {findLawText, getCommonText} from '../text.ts';
import {getRequestText} from './text.ts';
import type {PublisherRequestText, ShownWords} from './text-types.ts';

/** What every letter to a publisher is written from. */
export interface PublisherInput {
	readonly publisher: Publisher;
	readonly law: LawId;
	readonly language: LetterLanguage;
	readonly sender: Sender;
	readonly date: IsoDate;
}

/** The input with the texts and values that go with it. */
export interface Draft extends PublisherInput {
	readonly text: PublisherRequestText;
	readonly words: ShownWords;
	readonly values: Values;
}

export function draftOf(input: PublisherInput): Draft {
	const {publisher, law, language, sender, date} = input;
	const text = getRequestText(language);
	const words = wordsFor(publisher, language);
	const due = friendlyDate(publisher, date, holidaysOf(sender.country, publisher.country));
	const values: Values = {
		...words,
		reason: reasonOf(publisher, language),
		gdpr: law === 'uk-gdpr' ? 'UK GDPR' : 'GDPR',
		name: oneLine(publisher.name),
		position: oneLine(publisher.position ?? ''),
		seen: longDate(publisher.seenOn, language, spelling(input)),
		onSeen: onDay(publisher.seenOn, language, spelling(input)),
		due: longDate(due, language, spelling(input)),
		byDue: byDay(due, language, spelling(input)),
	};
	return {...input, text, words, values};
}

/** Why the publication harms the person: in their own words, or in ours, which give nothing away. */
export const reasonOf = (publisher: Publisher, language: LetterLanguage): string =>
	publisher.reason?.trim().replace(/[.\s]+$/, '') || wordsFor(publisher, language).reason;

const wordsFor = ({asker}: Publisher, language: LetterLanguage): ShownWords =>
	getRequestText(language).shown[asker === 'parent' ? 'child' : 'self'];

interface Body {
	readonly subject: string;
	/** From the greeting to the closing, filled. */
	readonly blocks: readonly Block[];
}

/** A letter to the publisher, as its country writes letters, and signed. */
export function toPublisher(draft: Draft, {subject, blocks}: Body): Letter {
	const {publisher, language, sender, date} = draft;
	const {name, address = [], country} = publisher;
	return inConventionsOf(spelling(draft), {
		language,
		from: [sender.name, sender.replyTo],
		to: addresseeLines({name: oneLine(name), address: address.map(oneLine), seat: country}, sender.country, language),
		date: longDate(date, language, spelling(draft)),
		subject,
		blocks: [...blocks, sender.name],
	});
}

/** The page, its pictures, and where in them to look. Addresses stay as they are, whatever braces they hold. */
export const placesIn = ({publisher, text, values}: Draft): readonly Block[] => [
	fill(text.places, values),
	[publisher.pageUrl, ...publisher.imageUrls],
	...(publisher.position ? [fill(text.position, values)] : []),
];

export const filled = ({values}: Pick<Draft, 'values'>, ...blocks: readonly Block[]): readonly Block[] =>
	blocks.map(block => fillBlock(block, values));

/** How formal letters end in the publisher's country. */
export const formalClosing = (draft: Pick<Draft, 'law' | 'language' | 'publisher'>): string =>
	findLawText(spelling(draft), draft.language)?.closing ?? getCommonText(draft.language).closing;

export const isDataProtection = (law: LawId): boolean => law !== 'personality-right' && law !== 'courtesy';

/** Countries share languages, and differ in spelling; where no law of the place is cited, one stands for its spelling. */
export function spelling({law, language, publisher}: Pick<PublisherInput, 'law' | 'language' | 'publisher'>): LawId {
	const country = publisher.country.slice(0, 2);
	if (isDataProtection(law) || (country === 'us' && language !== 'en')) return law;
	return ({ch: 'ch-fadp', us: 'ccpa', ca: 'pipeda'} as const)[country] ?? law;
}

/** A name or address from a page must not add lines to a letter. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
