import {createWords, type Words} from '../ui/words.ts';

/** In the language chosen in the desk, whose texts came with the message; in the browser's where none did. */
export const wordsFrom = (texts: Readonly<Record<string, string>> = {}): Words =>
	createWords(key => texts[key] ?? chrome.i18n.getMessage(key));
