import type {PrivacySetting} from '../../core/records/privacy-setting.ts';

export const settings: readonly [PrivacySetting, ...PrivacySetting[]] = [
	{
		siteId: 'tiktok',
		platform: 'TikTok',
		purpose: 'close-profile',
		url: 'https://www.tiktok.com/setting',
		menuPath: ['Settings and privacy', 'Privacy', 'Private account'],
		staysPublic: ['portrait', 'name'],
		sources: [
			{
				url: 'https://support.tiktok.com/en/account-and-privacy/account-privacy-settings/making-your-account-public-or-private',
			},
			{url: 'https://www.tiktok.com/safety/tools/your-account', says: 'photo, user name and bio stay visible'},
		],
		checkedOn: '2026-11-23',
		verified: true,
	},
];
