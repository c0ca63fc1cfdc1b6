import type {Language} from '../shell/lab-language.ts';

const files = import.meta.glob<string>('../../../docs/facilitator-guide*.md', {query: '?raw', import: 'default'});

/** The guide as it stands in docs/: one text for readers of the repository and of the lab. */
export function loadGuide(language: Language): Promise<string> {
	const load = files[`../../../docs/${guideFile(language)}`];
	if (!load) throw new Error(`docs/${guideFile(language)} is missing`);
	return load();
}

/** English has the plain name. */
export const guideFile = (language: Language): string => `facilitator-guide${language === 'en' ? '' : `.${language}`}.md`;

/** The language of a guide that another one links to; `undefined` where it links elsewhere. */
export function guideLanguage(href: string): string | undefined {
	const [, language = 'en'] = /^facilitator-guide(?:\.(\w\w))?\.md$/.exec(href) ?? [undefined, undefined];
	return href.startsWith('facilitator-guide') ? language : undefined;
}
