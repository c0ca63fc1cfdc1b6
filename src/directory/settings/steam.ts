import type {PrivacySetting} from '../../core/records/privacy-setting.ts';

export const settings: readonly [PrivacySetting, ...PrivacySetting[]] = [
	{
		siteId: 'steam',
		platform: 'Steam',
		purpose: 'close-profile',
		url: 'https://steamcommunity.com/my/edit/settings',
		menuPath: ['Profile', 'Edit Profile', 'Privacy Settings', 'My profile'],
		sources: [
			{
				url: 'https://genuine-lamps.com/nl/windows/15965-how-to-hide-your-activity-on-steam.html',
				says: 'labels; the address is not read: from general knowledge',
			},
		],
		checkedOn: '2026-11-23',
		verified: false,
	},
];
