import type {PrivacySetting} from '../../core/records/privacy-setting.ts';

export const settings: readonly [PrivacySetting, ...PrivacySetting[]] = [
	{
		siteId: 'xing',
		platform: 'XING',
		purpose: 'hide-from-guests',
		url: 'https://www.xing.com/settings/privacy',
		menuPath: ['Settings', 'Privacy', 'Profile visible to non-members and search engines'],
		sources: [
			{
				url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json',
				says: 'address found in three public repositories; labels not read: from general knowledge',
			},
		],
		checkedOn: '2026-11-23',
		verified: false,
	},
	{
		siteId: 'xing',
		platform: 'XING',
		purpose: 'delete-account',
		url: 'https://www.xing.com/preferences/account',
		menuPath: ['Delete account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json'}],
		checkedOn: '2026-11-23',
		verified: true,
	},
];
