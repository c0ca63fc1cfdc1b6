import {createWords, type WordKey, type Words} from '../../src/ui/i18n/words.ts';

type Messages = Readonly<Record<WordKey, {readonly message: string}>>;

const files = import.meta.glob<Messages>('../../src/static/_locales/*/messages.json', {eager: true, import: 'default'});

/** All texts, by language. */
export const locales: Readonly<Record<string, Messages>> = Object.fromEntries(
	Object.entries(files).map(([path, messages]) => [path.split('/').at(-2) ?? '', messages]),
);

export function getWords(language: string): Words {
	if (language === 'pseudo') return pseudoWords('ltr');
	if (language === 'pseudo-rtl') return pseudoWords('rtl');

	const messages = locales[language];
	if (!messages) throw new Error(`No texts in ${language}: src/static/_locales/${language} is missing`);
	return createWords(key => messages[key].message);
}

/** A made-up language: half as long again as English, and marked, so that cut-off and untranslated words stand out. */
function pseudoWords(direction: 'ltr' | 'rtl'): Words {
	const english = getWords('en');
	const say: Words['say'] = (key, values) => {
		const text = english.say(key, values);
		return `⟦${text}${' ····'.repeat(Math.ceil(text.length / 10))}⟧`;
	};
	return {locale: direction === 'rtl' ? 'ar' : 'en', direction, say};
}
