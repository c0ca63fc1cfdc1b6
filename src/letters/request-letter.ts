import {isInEea, isInUnion} from '../core/records/eea.ts';
import type {LawId} from '../core/records/law.ts';
import type {Right} from '../core/records/route.ts';
import {addresseeLines} from './addressee.ts';
import {byDay, countryName, longDate} from './dates-and-places.ts';
import {endOf} from './deadlines/due-date.ts';
import {holidaysOf} from './deadlines/public-holidays.ts';
import {ruleFor} from './deadlines/rules.ts';
import {fillBlock} from './fill.ts';
import {type Block, type Letter, type LetterLanguage, letterLanguages, type RequestInput} from './letter.ts';
import {inConventionsOf} from './regional-conventions.ts';
import {findLawText, getCommonText, getLawText} from './text.ts';
import type {LawText} from './text-types.ts';

/** In a letter, access comes first: erasing first destroys what is asked for. */
const order: readonly Right[] = ['access', 'opt-out', 'objection', 'restriction', 'erasure'];

/** A letter that uses one or more rights under one law. */
export function requestLetter(input: RequestInput): Letter {
	const {law, language, to, sender, date} = input;
	const text = getLawText(law, language);
	const rights = order.filter(right => input.rights.includes(right));
	return inConventionsOf(law, {
		language,
		from: [sender.name, sender.replyTo],
		to: addresseeLines(to, sender.country, language),
		date: longDate(date, language, law),
		subject: subjectOf(law, language, rights),
		blocks: [
			...askingBlocks(text, rights, input),
			...placeBlocks(input),
			...reasonBlocks(text, input),
			text.closing ?? getCommonText(language).closing,
			sender.name,
		],
	});
}

/** What is asked for, in one line. */
export function subjectOf(law: LawId, language: LetterLanguage, rights: readonly Right[]): string {
	const text = getLawText(law, language);
	const asked = order.filter(right => rights.includes(right));
	return asked.map(right => rightText(text, right).subject).join(getCommonText(language).separator);
}

function askingBlocks(text: LawText, rights: readonly Right[], input: RequestInput): readonly Block[] {
	const common = getCommonText(input.language);
	const values = valuesOf(input);
	const asked = rights.flatMap(right => [
		...rightText(text, right).blocks,
		...rights.flatMap(other => rightText(text, right).alongside?.[other] ?? []),
		...when(right === 'objection' && needsReasons(input.law) && values.situation !== '', common.situation),
	]);
	const both = rights.includes('access') && rights.includes('erasure');
	const reported = input.to.namedInReports && text.reported ? [text.reported] : [];
	const settled = input.to.id && text.settled?.[input.to.id];
	return [common.greeting, text.opening, ...reported, ...asked, ...(settled ? [settled] : []), ...when(both, common.accessFirst)].map(
		block => fillBlock(block, values),
	);
}

/** Addresses stay as they are, whatever braces they hold. */
function placeBlocks({language, places}: RequestInput): readonly Block[] {
	const common = getCommonText(language);
	return places.length > 0 ? [common.places, places] : [common.noPlaces];
}

const reasonBlocks = (text: LawText, input: RequestInput): readonly Block[] =>
	[...faceBlocks(text, input), text.purpose, text.identity, deadlineOf(text, input), text.refusal].map(block =>
		fillBlock(block, valuesOf(input)),
	);

/** A law may set a period for some rights and none for others. */
const deadlineOf = ({deadline, gentleDeadline}: LawText, {law, rights}: RequestInput): string =>
	(ruleFor(law, rights).soft && gentleDeadline) || deadline;

function valuesOf({law, rights, language, to, sender, date, situation = ''}: RequestInput) {
	const rule = ruleFor(law, rights);
	const due = endOf(rule.answer, rule, date, 0, holidaysOf(sender.country, to.addressIn ?? to.seat));
	return {
		controller: to.legalEntity ?? to.name,
		country: countryName(sender.country, language),
		due: longDate(due, language, law),
		byDue: byDay(due, language, law),
		situation: situation.trim(),
	};
}

/** Only Art. 21(1) asks for grounds relating to the particular situation. Elsewhere none are given away. */
export const needsReasons = (law: LawId): boolean => law === 'gdpr' || law === 'uk-gdpr';

/** What is still missing before a letter may be written. */
export function missingFrom({law, rights, situation, sender}: RequestInput): readonly ('name' | 'reply-to' | 'situation')[] {
	return [
		...when(sender.name.trim() === '', 'name' as const),
		...when(sender.replyTo.trim() === '', 'reply-to' as const),
		...when(rights.includes('objection') && needsReasons(law) && !situation?.trim(), 'situation' as const),
	];
}

/** Languages in which a letter under this law can be written: those of the law's own countries. */
export const languagesOf = (law: LawId): readonly LetterLanguage[] => letterLanguages.filter(language => findLawText(law, language));

/** Rights that this law gives, in the order of a letter. */
export const rightsUnder = (law: LawId): readonly Right[] => {
	const [language = 'en'] = languagesOf(law);
	return order.filter(right => findLawText(law, language)?.rights[right]);
};

function rightText(text: LawText, right: Right) {
	const found = text.rights[right];
	if (!found) throw new Error(`${text.name} has no letter for ${right}.`);
	return found;
}

function faceBlocks(text: LawText, {to, law, sender}: RequestInput): readonly string[] {
	if (to.kind !== 'face-search') return [];
	return [
		...(text.reach && !sitsUnder(law, to.seat) ? [text.reach] : []),
		...(text.faces ?? []),
		...(text.facesInUnion && isInUnion(sender.country) ? [text.facesInUnion] : []),
	];
}

/** Whether the law is that of the controller's own seat, and needs no reason to reach it. */
function sitsUnder(law: LawId, seat: string | undefined): boolean {
	if (seat === undefined) return false;
	if (law === 'gdpr') return isInEea(seat);
	return law === 'uk-gdpr' ? seat.startsWith('gb') : law === 'ch-fadp' && seat.startsWith('ch');
}

const when = <Value>(condition: boolean, value: Value): readonly Value[] => (condition ? [value] : []);
