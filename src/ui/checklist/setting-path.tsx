import type {JSX} from 'preact';
import {type LabelLanguage, labelLanguages, type PrivacySetting} from '../../core/records/privacy-setting.ts';
import {writeList} from '../i18n/format.ts';
import {useWords} from '../i18n/use-words.ts';

/** Where a setting is, by the platform's own labels, and what it does not close. */
export function SettingPath({setting}: {readonly setting: PrivacySetting}): JSX.Element {
	const {say, locale} = useWords();
	const {appOnly, staysPublic = []} = setting;
	const {labels, language} = pathIn(setting, locale);
	const things = writeList(
		staysPublic.map(thing => say(`stays_public_${thing}`)),
		locale,
	);

	return (
		<>
			<div class="menu-path small">
				<span class="soft">{say('setting_path')}</span>
				<ol lang={language} dir="ltr">
					{labels.map(label => (
						<li key={label}>{label}</li>
					))}
				</ol>
			</div>
			{appOnly && <p class="small">{say('setting_app_only')}</p>}
			{things && <p class="small">{say('stays_public', {things})}</p>}
		</>
	);
}

/** The platform's labels in the reader's language if a source shows them, in English otherwise. */
export function pathIn(
	{menuPath, menuPathIn = {}}: PrivacySetting,
	locale: string,
): {readonly labels: readonly string[]; readonly language: LabelLanguage | 'en'} {
	const language = labelLanguages.find(each => each === locale);
	const labels = language && menuPathIn[language];
	return language && labels ? {labels, language} : {labels: menuPath, language: 'en'};
}
