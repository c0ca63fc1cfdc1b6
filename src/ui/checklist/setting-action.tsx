import type {JSX} from 'preact';
import type {PrivacySetting} from '../../core/records/privacy-setting.ts';
import {CheckedOn} from '../controls/checked-on.tsx';
import {ExternalLink} from '../controls/external-link.tsx';
import {Unverified} from '../controls/unverified.tsx';
import {useWords} from '../i18n/use-words.ts';
import {pathIn} from './menu-path-list.tsx';
import {SettingPath} from './setting-path.tsx';

/** Where a setting is: the platform's own labels to follow, a link, and what it does not close. */
export function SettingAction({setting, onOpen}: {readonly setting: PrivacySetting; readonly onOpen?: () => void}): JSX.Element {
	const {say, locale} = useWords();
	const {url, verified, checkedOn} = setting;

	return (
		<>
			<SettingPath setting={setting} />
			{locale !== 'en' && pathIn(setting, locale).language === 'en' && <p class="small soft">{say('setting_path_english')}</p>}
			{!verified && <Unverified />}
			<p class="action">
				<ExternalLink href={url} class="button primary" {...(onOpen && {onOpen})}>
					{say('setting_open')}
				</ExternalLink>
				<CheckedOn checkedOn={checkedOn} />
			</p>
		</>
	);
}
