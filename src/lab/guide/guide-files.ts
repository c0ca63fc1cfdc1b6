import type {Language} from '../i18n/lab-language.ts';

const files = import.meta.glob<string>('../../../docs/facilitator-guide*.md', {query: '?raw', import: 'default'});

/** The guide from docs/: readers of the repository and users of the lab get the same text. */
export function loadGuide(language: Language): Promise<string> {
	const load = files[`../../../docs/${guideFile(language)}`];
	if (!load) throw new Error(`There is no docs/${guideFile(language)}.`);
	return load();
}

/** The English guide has no language in its name. */
export const guideFile = (language: Language): string => `facilitator-guide${language === 'en' ? '' : `.${language}`}.md`;

/** The language of the guide that a link leads to; `undefined` if the link leads elsewhere. */
export function guideLanguage(href: string): string | undefined {
	const [, language = 'en'] = /^facilitator-guide(?:\.(\w\w))?\.md$/.exec(href) ?? [undefined, undefined];
	return href.startsWith('facilitator-guide') ? language : undefined;
}
