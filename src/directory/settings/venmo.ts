import type {PrivacySetting} from '../../core/records/privacy-setting.ts';

export const settings: readonly [PrivacySetting, ...PrivacySetting[]] = [
	{
		siteId: 'venmo',
		platform: 'Venmo',
		purpose: 'close-profile',
		url: 'https://account.venmo.com/settings/privacy',
		menuPath: ['Settings', 'Privacy', 'Private'],
		sources: [
			{
				url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json',
				says: 'address found in one repository only',
			},
		],
		checkedOn: '2026-11-23',
		verified: false,
	},
	{
		siteId: 'venmo',
		platform: 'Venmo',
		purpose: 'delete-account',
		url: 'https://account.venmo.com/settings/profile/cancel/confirm',
		menuPath: ['Delete account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json'}],
		checkedOn: '2026-11-23',
		verified: true,
	},
];
