import {render} from 'preact';
import {WordsContext} from '../../ui/i18n/use-words.ts';
import {isLanguage, loadLabWords} from '../i18n/lab-language.ts';
import {CardOnPhone} from './card-on-phone.tsx';
import {CardSheets} from './card-sheets.tsx';

/** Shows the cards to print, or one card on a telephone. @param language as in the lab that it was opened from */
export async function startCards(root: Element, kind: 'sheets' | 'phone', language: string): Promise<void> {
	const words = await loadLabWords(isLanguage(language) ? language : undefined);
	document.title = `${words.say('lab_cards_title')} · ${words.say('brand')}`;
	document.documentElement.lang = words.locale;
	document.documentElement.dir = words.direction;
	render(<WordsContext.Provider value={words}>{kind === 'sheets' ? <CardSheets /> : <CardOnPhone />}</WordsContext.Provider>, root);
}
