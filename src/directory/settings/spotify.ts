import type {PrivacySetting} from '../../core/records/privacy-setting.ts';

export const settings: readonly [PrivacySetting, ...PrivacySetting[]] = [
	{
		siteId: 'spotify',
		platform: 'Spotify',
		purpose: 'replace-portrait',
		url: 'https://support.spotify.com/article/privacy-settings/',
		menuPath: ['Profile', 'Edit profile', 'Remove photo'],
		staysPublic: ['name'],
		sources: [
			{
				url: 'https://support.spotify.com/sk/account_payment_help/privacy/privacy-settings/',
				says: 'the profile page with name and picture is always visible',
			},
			{url: 'https://github.com/StellarSand/privacy-settings'},
		],
		checkedOn: '2026-11-23',
		verified: false,
	},
];
