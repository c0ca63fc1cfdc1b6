import type {LetterLanguage} from '../letter.ts';
import type {PublisherFollowUpText, PublisherRequestText} from './text-types.ts';

const requestTexts = import.meta.glob<PublisherRequestText>('./texts/request/*.ts', {eager: true, import: 'text'});
const followUpTexts = import.meta.glob<PublisherFollowUpText>('./texts/follow-up/*.ts', {eager: true, import: 'text'});

export const findRequestText = (language: LetterLanguage): PublisherRequestText | undefined =>
	requestTexts[`./texts/request/${language}.ts`];

export const getRequestText = (language: LetterLanguage): PublisherRequestText => present(findRequestText(language), language);

export const getFollowUpText = (language: LetterLanguage): PublisherFollowUpText =>
	present(followUpTexts[`./texts/follow-up/${language}.ts`], language);

function present<Text>(text: Text | undefined, language: LetterLanguage): Text {
	if (!text) throw new Error(`There is no letter to a publisher in ${language}.`);
	return text;
}
