import type {JSX} from 'preact';
import {settingsFor} from '../../directory/index.ts';
import type {PlatformId} from '../../exports/exported-image.ts';
import {SettingPath} from '../../ui/checklist/setting-path.tsx';
import {ExternalLink} from '../../ui/controls/external-link.tsx';
import {isWebAddress} from '../../ui/controls/is-web-address.ts';
import {Unverified} from '../../ui/controls/unverified.tsx';
import {useWords} from '../../ui/i18n/use-words.ts';
import {snake} from '../../ui/i18n/words.ts';
import {siteIdOf} from './platform-names.ts';

export interface FirstCardProps {
	readonly platforms: readonly PlatformId[];
	readonly profileUrls: Readonly<Partial<Record<PlatformId, string>>>;
}

/** One setting closes more than any number of pictures hidden one by one, so it comes first. */
export function FirstCard({platforms, profileUrls}: FirstCardProps): JSX.Element | null {
	const {say} = useWords();
	const first = platforms.flatMap(platform => {
		const settings = settingsFor(siteIdOf(platform));
		const setting = settings.find(({purpose}) => purpose === 'close-photos') ?? settings.find(({purpose}) => purpose === 'close-profile');
		return setting ? [{platform, setting}] : [];
	});
	if (first.length === 0) return null;

	return (
		<section class="card" aria-labelledby="first-title">
			<h2 id="first-title">{say('all_pictures_first')}</h2>
			<p>{say('all_pictures_first_why')}</p>
			<ul class="notes">
				{first.map(({platform, setting}) => (
					<li key={platform}>
						<p>
							<ExternalLink href={setting.url}>{say(`setting_${snake(setting.purpose)}`, {platform: setting.platform})}</ExternalLink>
						</p>
						<SettingPath setting={setting} />
						{!setting.verified && <Unverified />}
						<Profile url={profileUrls[platform]} />
					</li>
				))}
			</ul>
		</section>
	);
}

/** Where an export has no addresses of posts, the profile is the way to them. */
function Profile({url}: {readonly url: string | undefined}): JSX.Element | null {
	const {say} = useWords();
	if (!isWebAddress(url)) return null;
	return (
		<p class="small">
			<ExternalLink href={url}>{say('all_pictures_open_profile')}</ExternalLink>
		</p>
	);
}
