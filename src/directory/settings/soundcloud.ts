import type {PrivacySetting} from '../../core/records/privacy-setting.ts';

export const settings: readonly [PrivacySetting, ...PrivacySetting[]] = [
	{
		siteId: 'soundcloud',
		platform: 'SoundCloud',
		purpose: 'replace-portrait',
		url: 'https://soundcloud.com/settings/account',
		menuPath: ['Profile', 'Edit', 'Upload image'],
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
		siteId: 'soundcloud',
		platform: 'SoundCloud',
		purpose: 'delete-account',
		url: 'https://soundcloud.com/settings/account#delete-user',
		menuPath: ['Delete account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json'}],
		checkedOn: '2026-11-23',
		verified: true,
	},
];
