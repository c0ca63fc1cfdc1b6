import {languages} from '../../core/settings/languages.ts';
import {loadWords} from '../../ui/i18n/load-words.ts';
import type {Words} from '../../ui/i18n/words.ts';

export type Language = keyof typeof languages;

/** In the extension the browser knows the language; on a website the lab looks for one of its own among those the browser likes. */
const inExtension = (): boolean => typeof chrome !== 'undefined' && chrome.i18n !== undefined;

export const isLanguage = (name: string | null | undefined): name is Language => name != null && name in languages;

/** @param chosen by the desk that opened the lab, or in the lab; `undefined`: as the browser has it */
export function loadLabWords(chosen: Language | undefined): Promise<Words> {
	if (chosen || !inExtension()) return loadWords(() => '', chosen ?? findLiked());
	return loadWords(key => chrome.i18n.getMessage(key), undefined);
}

function findLiked(): Language {
	const liked = navigator.languages.map(tag => tag.slice(0, 2).toLowerCase());
	return liked.find(isLanguage) ?? 'en';
}
