import type {PrivacySetting} from '../../core/records/privacy-setting.ts';

export const settings: readonly [PrivacySetting, ...PrivacySetting[]] = [
	{
		siteId: 'reddit',
		platform: 'Reddit',
		purpose: 'hide-from-search',
		url: 'https://www.reddit.com/settings/privacy',
		menuPath: ['Settings', 'Privacy', 'Discoverability', 'Show up in search results'],
		sources: [{url: 'https://github.com/StellarSand/privacy-settings', says: 'labels of 2026-06-23'}],
		checkedOn: '2026-11-23',
		verified: true,
	},
	{
		siteId: 'reddit',
		platform: 'Reddit',
		purpose: 'delete-account',
		url: 'https://www.reddit.com/prefs/delete/',
		menuPath: ['Delete account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json'}],
		checkedOn: '2026-11-23',
		verified: true,
	},
];
