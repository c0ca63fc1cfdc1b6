import type {JSX} from 'preact';
import type {PrivacySetting} from '../../core/records/privacy-setting.ts';
import {writeList} from '../i18n/format.ts';
import {useWords} from '../i18n/use-words.ts';
import {MenuPathList} from './menu-path-list.tsx';

/** Where a setting is, by the platform's own labels, and what it does not close. */
export function SettingPath({setting}: {readonly setting: PrivacySetting}): JSX.Element {
	const {say, locale} = useWords();
	const {appOnly, staysPublic = []} = setting;
	const things = writeList(
		staysPublic.map(thing => say(`stays_public_${thing}`)),
		locale,
	);

	return (
		<>
			<MenuPathList path={setting} />
			{appOnly && <p class="small">{say('setting_app_only')}</p>}
			{things && <p class="small">{say('stays_public', {things})}</p>}
		</>
	);
}
