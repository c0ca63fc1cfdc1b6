import {isUsStateLaw, type LawId} from '../core/records/law.ts';
import type {LetterLanguage} from './letter.ts';
import type {CommonText, ComplaintChanges, ComplaintText, FollowUpText, LawText} from './text-types.ts';
import {type UsStatePhrases, usStateText} from './us-state-text.ts';

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
	if (own || language !== 'en' || !isUsStateLaw(law)) return own;
	const [text, phrases] = [lawTexts[usStatePath], usStatePhrases[usStatePath]];
	return text && phrases && usStateText(law, text, phrases);
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
