import type {PrivacySetting} from '../../core/records/privacy-setting.ts';

export const settings: readonly [PrivacySetting, ...PrivacySetting[]] = [
	{
		siteId: 'letterboxd',
		platform: 'Letterboxd',
		purpose: 'replace-portrait',
		url: 'https://letterboxd.com/settings/',
		menuPath: ['Settings', 'Avatar'],
		sources: [{url: 'https://letterboxd.com/settings/', says: 'not read: from general knowledge'}],
		checkedOn: '2026-11-23',
		verified: false,
	},
];
