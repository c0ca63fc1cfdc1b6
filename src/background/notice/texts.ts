import browser from 'webextension-polyfill';
import {formatMessage, type Values} from '../../core/message-format.ts';
import {readSettingsInForce} from '../../storage/settings-in-force.ts';

/** Unformatted texts by key, as in a language’s file. */
export type Texts = Readonly<Record<string, string>>;

/**
 * Texts in the language chosen on the dashboard, for the badge and the notice. The browser's `i18n` only knows the browser's own language.
 *
 * @returns `undefined` where no language was chosen, or one that has no texts
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

/** Texts in the chosen language or the browser’s. @throws where the package cannot be read, as during an update */
export const getTexts = async (): Promise<Texts> => (await findChosenTexts()) ?? readTexts(browser.i18n.getMessage('language_tag'));

async function readTexts(language: string): Promise<Texts> {
	const response = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`));
	const messages: Readonly<Record<string, {readonly message: string}>> = await response.json();
	return Object.fromEntries(Object.entries(messages).map(([key, {message}]) => [key, message]));
}

/**
 * Formats here so that the page does not have to: the first use of plural rules and number formats would block its main thread for 15 ms or
 * more (docs/performance.md). Nobody waits for ours.
 */
export const formatText = (texts: Texts, key: string, values: Values): string =>
	formatMessage(texts[key] ?? '', values, texts['language_tag'] ?? 'en');

/** Keys of the other texts that a notice can show: a page need not be handed all of them. */
const noticeKeys = /^(?:notice_(?:why|close)|brand|language_tag|text_direction)$/;

export const textsOfNotice = (texts: Texts): Texts => Object.fromEntries(Object.entries(texts).filter(([key]) => noticeKeys.test(key)));
