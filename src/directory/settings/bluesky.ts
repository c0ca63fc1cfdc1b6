import type {PrivacySetting} from '../../core/records/privacy-setting.ts';

/** A request to apps, not a lock: everything stays public by protocol. */
export const settings: readonly [PrivacySetting, ...PrivacySetting[]] = [
	{
		siteId: 'bluesky',
		platform: 'Bluesky',
		purpose: 'hide-from-guests',
		url: 'https://bsky.app/settings/privacy-and-security',
		menuPath: ['Settings', 'Privacy and security', 'Logged-out visibility'],
		staysPublic: ['portrait', 'name', 'posts'],
		sources: [
			{
				url: 'https://www.theverge.com/2023/12/6/23990757/bluesky-is-going-to-let-people-opt-out-of-letting-logged-out-users-see-their-posts',
				says: 'posts and profile stay public data',
			},
			{
				url: 'https://ironbladeonline.com/bluesky-posts-finally-become-visible-if-youre-not-logged-in/',
				says: 'other apps may not honour it',
			},
		],
		checkedOn: '2026-11-23',
		verified: true,
	},
];
