import type {PrivacySetting} from '../../core/records/privacy-setting.ts';

export const settings: readonly [PrivacySetting, ...PrivacySetting[]] = [
	{
		siteId: 'deviantart',
		platform: 'DeviantArt',
		purpose: 'replace-portrait',
		url: 'https://www.deviantart.com/settings/identity',
		menuPath: ['Settings', 'Avatar'],
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
		siteId: 'deviantart',
		platform: 'DeviantArt',
		purpose: 'delete-account',
		url: 'https://www.deviantart.com/settings/deactivation',
		menuPath: ['Delete account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json'}],
		checkedOn: '2026-11-23',
		verified: true,
	},
];
