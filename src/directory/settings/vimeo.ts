import type {PrivacySetting} from '../../core/records/privacy-setting.ts';

export const settings: readonly [PrivacySetting, ...PrivacySetting[]] = [
	{
		siteId: 'vimeo',
		platform: 'Vimeo',
		purpose: 'replace-portrait',
		url: 'https://vimeo.com/settings',
		menuPath: ['Settings', 'Profile', 'Picture'],
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
		siteId: 'vimeo',
		platform: 'Vimeo',
		purpose: 'delete-account',
		url: 'https://vimeo.com/settings/goodbye/forever',
		menuPath: ['Delete account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json'}],
		checkedOn: '2026-11-23',
		verified: true,
	},
];
