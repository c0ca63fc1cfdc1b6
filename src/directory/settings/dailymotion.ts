import type {PrivacySetting} from '../../core/records/privacy-setting.ts';

export const settings: readonly [PrivacySetting, ...PrivacySetting[]] = [
	{
		siteId: 'dailymotion',
		platform: 'Dailymotion',
		purpose: 'replace-portrait',
		url: 'https://www.dailymotion.com/partner',
		menuPath: ['Settings', 'Profile', 'Avatar'],
		sources: [{url: 'https://www.dailymotion.com/partner', says: 'not read: from general knowledge'}],
		checkedOn: '2026-11-23',
		verified: false,
	},
];
