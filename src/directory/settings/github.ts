import type {PrivacySetting} from '../../core/records/privacy-setting.ts';

/** Nothing hides the portrait here: another picture is the only way. */
export const settings: readonly [PrivacySetting, ...PrivacySetting[]] = [
	{
		siteId: 'github',
		platform: 'GitHub',
		purpose: 'replace-portrait',
		url: 'https://github.com/settings/profile',
		menuPath: ['Settings', 'Public profile', 'Profile picture', 'Edit'],
		sources: [
			{
				url: 'https://docs.github.com/en/account-and-profile/setting-up-and-managing-your-github-profile/customizing-your-profile/setting-your-profile-to-private',
				says: 'a private profile still shows the profile photo',
			},
		],
		checkedOn: '2026-11-23',
		verified: true,
	},
	{
		siteId: 'github',
		platform: 'GitHub',
		purpose: 'close-profile',
		url: 'https://github.com/settings/profile',
		menuPath: ['Settings', 'Public profile', 'Make profile private and hide activity'],
		staysPublic: ['portrait', 'name'],
		sources: [
			{
				url: 'https://docs.github.com/en/account-and-profile/setting-up-and-managing-your-github-profile/customizing-your-profile/setting-your-profile-to-private',
			},
		],
		checkedOn: '2026-11-23',
		verified: true,
	},
];
