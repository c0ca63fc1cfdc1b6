import {languages} from '../../core/settings/languages.ts';
import {loadWords} from '../../ui/i18n/load-words.ts';
import type {Words} from '../../ui/i18n/words.ts';

export type Language = keyof typeof languages;

/** In the extension, the browser picks the language. On a website, the lab picks one from the browser's preferred languages. */
const inExtension = (): boolean => typeof chrome !== 'undefined' && chrome.i18n !== undefined;

export const isLanguage = (name: string | null | undefined): name is Language => name != null && name in languages;

/** @param chosen in the lab, or passed on by the page that opened it; `undefined` for the browser's language */
export function loadLabWords(chosen: Language | undefined): Promise<Words> {
	if (chosen || !inExtension()) return loadWords(() => '', chosen ?? findPreferred());
	return loadWords(key => chrome.i18n.getMessage(key), undefined);
}

function findPreferred(): Language {
	const preferred = navigator.languages.map(tag => tag.slice(0, 2).toLowerCase());
	return preferred.find(isLanguage) ?? 'en';
}
