import type {PrivacySetting} from '../../core/records/privacy-setting.ts';

/** Served on every site that knows the mail address. */
export const settings: readonly [PrivacySetting, ...PrivacySetting[]] = [
	{
		siteId: 'gravatar',
		platform: 'Gravatar',
		purpose: 'replace-portrait',
		url: 'https://gravatar.com/profile',
		menuPath: ['Profile', 'Avatars'],
		sources: [
			{
				url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json',
				says: 'no deletion of its own, remove the picture instead; labels not read: from general knowledge',
			},
		],
		checkedOn: '2026-11-23',
		verified: false,
	},
];
