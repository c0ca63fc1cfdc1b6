import type {PrivacySetting} from '../../core/records/privacy-setting.ts';

export const settings: readonly [PrivacySetting, ...PrivacySetting[]] = [
	{
		siteId: 'tumblr',
		platform: 'Tumblr',
		purpose: 'hide-from-search',
		url: 'https://www.tumblr.com/settings',
		menuPath: ['Settings', 'Blogs', 'Visibility', 'Hide from search results'],
		sources: [{url: 'https://www.tumblr.com/settings', says: 'labels not read: from general knowledge'}],
		checkedOn: '2026-11-23',
		verified: false,
	},
	{
		siteId: 'tumblr',
		platform: 'Tumblr',
		purpose: 'delete-account',
		url: 'https://www.tumblr.com/account/delete',
		menuPath: ['Delete account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json'}],
		checkedOn: '2026-11-23',
		verified: true,
	},
];
