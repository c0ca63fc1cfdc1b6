import type {PrivacySetting} from '../../core/records/privacy-setting.ts';

/** Each account has its own host, so the addresses explain instead of leading there. */
export const settings: readonly [PrivacySetting, ...PrivacySetting[]] = [
	{
		siteId: 'smugmug',
		platform: 'SmugMug',
		purpose: 'close-photos',
		url: 'https://www.smugmughelp.com/hc/en-us/articles/18212114652436-Manage-my-site-settings',
		menuPath: ['Site Settings', 'Privacy', 'Site access'],
		sources: [{url: 'https://www.smugmughelp.com/hc/en-us/articles/18212114652436-Manage-my-site-settings'}],
		checkedOn: '2026-11-23',
		verified: true,
	},
	{
		siteId: 'smugmug',
		platform: 'SmugMug',
		purpose: 'hide-from-search',
		url: 'https://www.smugmughelp.com/hc/en-us/articles/18212327967508-Make-my-website-completely-private',
		menuPath: ['Account Settings', 'Discovery', 'Search', 'Google Search Visibility'],
		sources: [{url: 'https://www.smugmughelp.com/hc/en-us/articles/18212327967508-Make-my-website-completely-private'}],
		checkedOn: '2026-11-23',
		verified: true,
	},
];
