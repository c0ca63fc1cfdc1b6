import type {Words} from '../../ui/i18n/words.ts';

/**
 * Words from texts that arrived with the message, already formatted. The page neither loads nor formats any: the first
 * `i18n.getMessage`, plural rule and number format in a page cost its main thread more than everything else we do there.
 */
export const textsFrom = (texts: Readonly<Record<string, string>>): Words => ({
	locale: texts['language_tag'] ?? 'en',
	direction: texts['text_direction'] === 'rtl' ? 'rtl' : 'ltr',
	say: key => texts[key] ?? '',
});
