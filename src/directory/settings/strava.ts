import type {PrivacySetting} from '../../core/records/privacy-setting.ts';

export const settings: readonly [PrivacySetting, ...PrivacySetting[]] = [
	{
		siteId: 'strava',
		platform: 'Strava',
		purpose: 'close-profile',
		url: 'https://www.strava.com/settings/privacy',
		menuPath: ['Settings', 'Privacy Controls', 'Profile Page'],
		sources: [
			{
				url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json',
				says: 'address found in ten public repositories',
			},
		],
		checkedOn: '2026-11-23',
		verified: true,
	},
	{
		siteId: 'strava',
		platform: 'Strava',
		purpose: 'delete-account',
		url: 'https://www.strava.com/athlete/delete_your_account',
		menuPath: ['Delete account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json'}],
		checkedOn: '2026-11-23',
		verified: true,
	},
];
