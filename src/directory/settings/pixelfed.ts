import type {PrivacySetting} from '../../core/records/privacy-setting.ts';

/** Every server has its own address: the path is the same on all of them. */
export const settings: readonly [PrivacySetting, ...PrivacySetting[]] = [
	{
		siteId: 'pixelfed',
		platform: 'Pixelfed',
		purpose: 'close-profile',
		url: 'https://pixelfed.social/settings/privacy',
		menuPath: ['Settings', 'Privacy', 'Private Account'],
		sources: [{url: 'https://pixelfed.social/settings/privacy', says: 'not read: from general knowledge'}],
		checkedOn: '2026-11-23',
		verified: false,
	},
];
