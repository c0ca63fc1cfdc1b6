import type {PrivacySetting} from '../../core/records/privacy-setting.ts';

export const settings: readonly [PrivacySetting, ...PrivacySetting[]] = [
	{
		siteId: '500px',
		platform: '500px',
		purpose: 'replace-portrait',
		url: 'https://500px.com/settings',
		menuPath: ['Settings', 'Profile', 'Avatar'],
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
		siteId: '500px',
		platform: '500px',
		purpose: 'delete-account',
		url: 'https://500px.com/settings/deletion',
		menuPath: ['Delete account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json'}],
		checkedOn: '2026-11-23',
		verified: true,
	},
];
