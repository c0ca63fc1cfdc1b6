import type {Words} from '../../ui/i18n/words.ts';

/**
 * Words from texts that came with the message, finished. The page asks the browser for none and formats none: the first
 * `i18n.getMessage`, plural rule and number format of a page cost its main thread more than all the rest of ours.
 */
export const textsFrom = (texts: Readonly<Record<string, string>>): Words => ({
	locale: texts['language_tag'] ?? 'en',
	direction: texts['text_direction'] === 'rtl' ? 'rtl' : 'ltr',
	say: key => texts[key] ?? '',
});
