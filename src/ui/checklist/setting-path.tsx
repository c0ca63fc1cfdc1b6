import type {JSX} from 'preact';
import type {PrivacySetting} from '../../core/records/privacy-setting.ts';
import {writeList} from '../i18n/format.ts';
import {useWords} from '../i18n/use-words.ts';

/** Where a setting is, by the platform's own labels, and what it does not close. */
export function SettingPath({setting: {menuPath, appOnly, staysPublic = []}}: {readonly setting: PrivacySetting}): JSX.Element {
	const {say, locale} = useWords();
	const things = writeList(
		staysPublic.map(thing => say(`stays_public_${thing}`)),
		locale,
	);

	return (
		<>
			<div class="menu-path small">
				<span class="soft">{say('setting_path')}</span>
				<ol lang="en" dir="ltr">
					{menuPath.map(label => (
						<li key={label}>{label}</li>
					))}
				</ol>
			</div>
			{appOnly && <p class="small">{say('setting_app_only')}</p>}
			{things && <p class="small">{say('stays_public', {things})}</p>}
		</>
	);
}
