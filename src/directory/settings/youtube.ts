import type {PrivacySetting} from '../../core/records/privacy-setting.ts';

/** A channel picture cannot be hidden: another picture is the way. Videos can be unlisted or private one by one. */
export const settings: readonly [PrivacySetting, ...PrivacySetting[]] = [
	{
		siteId: 'youtube',
		platform: 'YouTube',
		purpose: 'replace-portrait',
		url: 'https://www.youtube.com/account',
		menuPath: ['Settings', 'Account', 'Edit on Google'],
		sources: [
			{
				url: 'https://github.com/StellarSand/privacy-settings',
				says: 'settings page of 2026-06-23; the picture is that of the Google Account',
			},
		],
		checkedOn: '2026-11-23',
		verified: false,
	},
	{
		siteId: 'youtube',
		platform: 'YouTube',
		purpose: 'delete-account',
		url: 'https://myaccount.google.com/deleteservices',
		menuPath: ['Delete a Google service'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json'}],
		checkedOn: '2026-11-23',
		verified: true,
	},
];
