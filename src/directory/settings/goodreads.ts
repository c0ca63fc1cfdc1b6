import type {PrivacySetting} from '../../core/records/privacy-setting.ts';

export const settings: readonly [PrivacySetting, ...PrivacySetting[]] = [
	{
		siteId: 'goodreads',
		platform: 'Goodreads',
		purpose: 'replace-portrait',
		url: 'https://www.goodreads.com/user/edit',
		menuPath: ['Account settings', 'Profile', 'Photo'],
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
		siteId: 'goodreads',
		platform: 'Goodreads',
		purpose: 'delete-account',
		url: 'https://www.goodreads.com/user/destroy',
		menuPath: ['Delete account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json'}],
		checkedOn: '2026-11-23',
		verified: true,
	},
];
