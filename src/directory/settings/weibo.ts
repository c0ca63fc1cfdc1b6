import type {PrivacySetting} from '../../core/records/privacy-setting.ts';

export const settings: readonly [PrivacySetting, ...PrivacySetting[]] = [
	{
		siteId: 'weibo',
		platform: 'Weibo',
		purpose: 'replace-portrait',
		url: 'https://weibo.com/set/index',
		menuPath: ['Settings', 'Privacy'],
		sources: [{url: 'https://weibo.com/set/index', says: 'not read: from general knowledge'}],
		checkedOn: '2026-11-23',
		verified: false,
	},
];
