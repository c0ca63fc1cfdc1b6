import type {PrivacySetting} from '../../core/records/privacy-setting.ts';

export const settings: readonly [PrivacySetting, ...PrivacySetting[]] = [
	{
		siteId: 'behance',
		platform: 'Behance',
		purpose: 'replace-portrait',
		url: 'https://www.behance.net/account/settings',
		menuPath: ['Settings', 'Profile picture'],
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
		siteId: 'behance',
		platform: 'Behance',
		purpose: 'delete-account',
		url: 'https://help.behance.net/hc/en-us/articles/204484854-How-do-I-delete-cancel-my-account-',
		menuPath: ['Delete account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json'}],
		checkedOn: '2026-11-23',
		verified: true,
	},
];
