import type {JSX} from 'preact';
import type {PrivacySetting} from '../core/controller.ts';
import {CheckedOn} from './checked-on.tsx';
import {OutsideLink} from './outside-link.tsx';
import {SettingPlace} from './setting-place.tsx';
import {Unverified} from './unverified.tsx';
import {useWords} from './use-words.ts';

/** Where a setting is: the platform's own labels to follow, its address, and what it does not close. */
export function SettingAction({setting, onOpen}: {readonly setting: PrivacySetting; readonly onOpen?: () => void}): JSX.Element {
	const {say} = useWords();
	const {url, verified, checkedOn} = setting;

	return (
		<>
			<SettingPlace setting={setting} />
			{!verified && <Unverified />}
			<p class="action">
				<OutsideLink href={url} class="button primary" {...(onOpen && {onOpen})}>
					{say('setting_open')}
				</OutsideLink>
				<CheckedOn checkedOn={checkedOn} />
			</p>
		</>
	);
}
