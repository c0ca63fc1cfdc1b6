import type {PrivacySetting} from '../../core/records/privacy-setting.ts';

export const settings: readonly [PrivacySetting, ...PrivacySetting[]] = [
	{
		siteId: 'lastfm',
		platform: 'Last.fm',
		purpose: 'replace-portrait',
		url: 'https://www.last.fm/settings',
		menuPath: ['Settings', 'Profile', 'Profile picture'],
		sources: [{url: 'https://www.last.fm/settings', says: 'not read: from general knowledge'}],
		checkedOn: '2026-11-23',
		verified: false,
	},
];
