import {languages} from '../../core/settings/languages.ts';
import {createWords, type WordKey, type WordSource, type Words} from './words.ts';

/**
 * The words of our own pages, in the browser's language or in the one the user chose. The latter is read from the extension's
 * (or the lab's) own files, which are all that is ever fetched here.
 */
export async function loadWords(browserWords: WordSource, chosen: string | undefined): Promise<Words> {
	if (!chosen || !(chosen in languages)) return createWords(browserWords);

	const response = await fetch(`${import.meta.env.BASE_URL}_locales/${chosen}/messages.json`);
	const messages: Readonly<Record<WordKey, {readonly message: string}>> = await response.json();
	return createWords(key => messages[key].message);
}
