import type {JSX} from 'preact';
import {type LabelLanguage, labelLanguages, type MenuPath} from '../../core/records/menu-path.ts';
import {useWords} from '../i18n/use-words.ts';

/** The way through a platform's menus, by its own labels. */
export function MenuPathList({path}: {readonly path: MenuPath}): JSX.Element {
	const {say, locale} = useWords();
	const {labels, language} = pathIn(path, locale);

	return (
		<div class="menu-path small">
			<span class="soft">{say('setting_path')}</span>
			<ol lang={language} dir="ltr">
				{labels.map(label => (
					<li key={label}>{label}</li>
				))}
			</ol>
		</div>
	);
}

/** The platform's labels in the reader's language if a source shows them, in English otherwise. */
export function pathIn(
	{menuPath, menuPathIn = {}}: MenuPath,
	locale: string,
): {readonly labels: readonly string[]; readonly language: LabelLanguage | 'en'} {
	const language = labelLanguages.find(each => each === locale);
	const labels = language && menuPathIn[language];
	return language && labels ? {labels, language} : {labels: menuPath, language: 'en'};
}
