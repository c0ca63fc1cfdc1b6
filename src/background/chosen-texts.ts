import browser from 'webextension-polyfill';
import {readSettings} from '../storage/policy.ts';

/** Raw texts by their key, as they stand in a language's file. */
export type Texts = Readonly<Record<string, string>>;

/**
 * The language chosen in the desk, for what lies outside of our own pages; the browser's own `i18n` speaks the browser's alone.
 *
 * @returns nothing where the browser's language is wanted, or the chosen one is none of ours
 */
export async function findChosenTexts(): Promise<Texts | undefined> {
	const {language} = await readSettings();
	if (!language) return undefined;

	try {
		const response = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`));
		const messages: Readonly<Record<string, {readonly message: string}>> = await response.json();
		return Object.fromEntries(Object.entries(messages).map(([key, {message}]) => [key, message]));
	} catch (error) {
		console.warn(`Overexposed has no texts in "${language}"; choose another language in its settings.`, error);
		return undefined;
	}
}

/** What a notice says: a page need not be handed every text there is. */
const ofNotice = /^(?:notice_|sentence_|(?:brand|language_tag|text_direction)$)/;

export const textsOfNotice = (texts: Texts): Texts => Object.fromEntries(Object.entries(texts).filter(([key]) => ofNotice.test(key)));
