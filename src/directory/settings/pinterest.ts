import type {PrivacySetting} from '../../core/records/privacy-setting.ts';

export const settings: readonly [PrivacySetting, ...PrivacySetting[]] = [
	{
		siteId: 'pinterest',
		platform: 'Pinterest',
		purpose: 'hide-from-search',
		url: 'https://www.pinterest.com/settings/privacy',
		menuPath: ['Settings', 'Privacy and data', 'Search privacy'],
		sources: [
			{
				url: 'https://github.com/StellarSand/privacy-settings',
				says: 'address found in eight public repositories; labels not read: from general knowledge',
			},
		],
		checkedOn: '2026-11-23',
		verified: false,
	},
	{
		siteId: 'pinterest',
		platform: 'Pinterest',
		purpose: 'delete-account',
		url: 'https://pinterest.com/settings/account-settings/',
		menuPath: ['Delete account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json'}],
		checkedOn: '2026-11-23',
		verified: true,
	},
];
