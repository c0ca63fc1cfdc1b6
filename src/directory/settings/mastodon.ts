import type {PrivacySetting} from '../../core/records/privacy-setting.ts';

/** Every server has its own address: the path is the same on all of them. */
export const settings: readonly [PrivacySetting, ...PrivacySetting[]] = [
	{
		siteId: 'mastodon',
		platform: 'Mastodon',
		purpose: 'close-profile',
		url: 'https://joinmastodon.org/',
		menuPath: ['Preferences', 'Public profile', 'Privacy and reach'],
		sources: [
			{
				url: 'https://github.com/mastodon/mastodon/discussions/28674',
				says: 'indexing is a flag on the account',
			},
			{url: 'https://joinmastodon.org/', says: 'labels not read: from general knowledge'},
		],
		checkedOn: '2026-11-23',
		verified: false,
	},
];
