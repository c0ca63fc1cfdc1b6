import type {JSX} from 'preact';
import type {PrivacySetting} from '../core/controller.ts';
import {CheckedOn} from './checked-on.tsx';
import {writeList} from './figures.ts';
import {OutsideLink} from './outside-link.tsx';
import {Unverified} from './unverified.tsx';
import {useWords} from './use-words.ts';

/** Where a setting is: the platform's own labels to follow, its address, and what it does not close. */
export function SettingAction({setting, onOpen}: {readonly setting: PrivacySetting; readonly onOpen?: () => void}): JSX.Element {
	const {say, locale} = useWords();
	const {url, menuPath, verified, checkedOn, appOnly, staysPublic = []} = setting;
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
