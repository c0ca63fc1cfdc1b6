import browser from 'webextension-polyfill';
import {formatMessage, type Values} from '../../core/message-format.ts';
import {readSettingsInForce} from '../../storage/settings-in-force.ts';

/** Raw texts by their key, as they stand in a language's file. */
export type Texts = Readonly<Record<string, string>>;

/**
 * The language chosen in the desk, for what lies outside of our own pages; the browser's own `i18n` speaks the browser's alone.
 *
 * @returns nothing where the browser's language is wanted, or the chosen one is none of ours
 */
export async function findChosenTexts(): Promise<Texts | undefined> {
	const {language} = await readSettingsInForce();
	if (!language) return undefined;

	try {
		return await readTexts(language);
	} catch (error) {
		console.warn(`Overexposed has no texts in "${language}"; choose another language in its settings.`, error);
		return undefined;
	}
}

/** The language chosen, or the browser's. @throws where the package is gone, as while it is being updated */
export const getTexts = async (): Promise<Texts> => (await findChosenTexts()) ?? readTexts(browser.i18n.getMessage('language_tag'));

async function readTexts(language: string): Promise<Texts> {
	const response = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`));
	const messages: Readonly<Record<string, {readonly message: string}>> = await response.json();
	return Object.fromEntries(Object.entries(messages).map(([key, {message}]) => [key, message]));
}

/** What a notice says: a page need not be handed every text there is. */
const ofNotice = /^(?:notice_|sentence_|(?:brand|language_tag|text_direction)$)/;

/**
 * Finished, so that a page does not pay for it: the browser's texts, plural rules and number formats cost its main thread 15 ms and more
 * at their first use (docs/performance.md), and ours nothing that anybody waits for.
 */
export function textsOfNotice(texts: Texts, values: Values): Texts {
	const spoken = Object.entries(texts).filter(([key]) => ofNotice.test(key));
	return Object.fromEntries(spoken.map(([key, text]) => [key, formatMessage(text, values, texts['language_tag'] ?? 'en')]));
}
