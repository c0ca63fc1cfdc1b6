import type {PrivacySetting} from '../../core/records/privacy-setting.ts';

export const settings: readonly [PrivacySetting, ...PrivacySetting[]] = [
	{
		siteId: 'patreon',
		platform: 'Patreon',
		purpose: 'replace-portrait',
		url: 'https://www.patreon.com/settings/profile',
		menuPath: ['Settings', 'Profile', 'Photo'],
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
		siteId: 'patreon',
		platform: 'Patreon',
		purpose: 'delete-account',
		url: 'https://privacy.patreon.com/policies?modal=take-control',
		menuPath: ['Delete account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json'}],
		checkedOn: '2026-11-23',
		verified: true,
	},
];
