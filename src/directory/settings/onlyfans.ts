import type {PrivacySetting} from '../../core/records/privacy-setting.ts';

export const settings: readonly [PrivacySetting, ...PrivacySetting[]] = [
	{
		siteId: 'onlyfans',
		platform: 'OnlyFans',
		purpose: 'replace-portrait',
		url: 'https://onlyfans.com/my/settings/profile',
		menuPath: ['Settings', 'Profile', 'Avatar'],
		sources: [{url: 'https://onlyfans.com/my/settings/profile', says: 'not read: from general knowledge'}],
		checkedOn: '2026-11-23',
		verified: false,
	},
];
