import type {PrivacySetting} from '../../core/records/privacy-setting.ts';

export const settings: readonly [PrivacySetting, ...PrivacySetting[]] = [
	{
		siteId: 'medium',
		platform: 'Medium',
		purpose: 'replace-portrait',
		url: 'https://medium.com/me/settings',
		menuPath: ['Settings', 'Profile information', 'Photo'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json', says: 'settings page'}],
		checkedOn: '2026-11-23',
		verified: false,
	},
	{
		siteId: 'medium',
		platform: 'Medium',
		purpose: 'delete-account',
		url: 'https://medium.com/me/settings',
		menuPath: ['Delete account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json'}],
		checkedOn: '2026-11-23',
		verified: true,
	},
];
