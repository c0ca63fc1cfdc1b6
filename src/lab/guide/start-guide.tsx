import {render} from 'preact';
import {WordsContext} from '../../ui/i18n/use-words.ts';
import {isLanguage, loadLabWords} from '../i18n/lab-language.ts';
import {loadGuide} from './guide-files.ts';
import {GuideView} from './guide-view.tsx';

/** Puts the facilitator guide into a tab of its own. @param language as in the lab that it was opened from */
export async function startGuide(root: Element, language: string): Promise<void> {
	const words = await loadLabWords(isLanguage(language) ? language : undefined);
	const text = await loadGuide(isLanguage(words.locale) ? words.locale : 'en');
	document.title = `${words.say('guide_title')} · ${words.say('brand')}`;
	document.documentElement.lang = words.locale;
	document.documentElement.dir = words.direction;
	render(
		<WordsContext.Provider value={words}>
			<GuideView text={text} />
		</WordsContext.Provider>,
		root,
	);
}
