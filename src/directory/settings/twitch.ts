import type {PrivacySetting} from '../../core/records/privacy-setting.ts';

export const settings: readonly [PrivacySetting, ...PrivacySetting[]] = [
	{
		siteId: 'twitch',
		platform: 'Twitch',
		purpose: 'replace-portrait',
		url: 'https://www.twitch.tv/settings/profile',
		menuPath: ['Settings', 'Profile', 'Profile Picture'],
		sources: [
			{
				url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json',
				says: 'the settings page is not read: from general knowledge',
			},
		],
		checkedOn: '2026-11-23',
		verified: false,
	},
	{
		siteId: 'twitch',
		platform: 'Twitch',
		purpose: 'delete-account',
		url: 'https://www.twitch.tv/user/delete-account',
		menuPath: ['Delete account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json'}],
		checkedOn: '2026-11-23',
		verified: true,
	},
];
