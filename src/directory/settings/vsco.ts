import type {PrivacySetting} from '../../core/records/privacy-setting.ts';

export const settings: readonly [PrivacySetting, ...PrivacySetting[]] = [
	{
		siteId: 'vsco',
		platform: 'VSCO',
		purpose: 'replace-portrait',
		url: 'https://vsco.co/',
		menuPath: ['Profile', 'Edit profile', 'Photo'],
		sources: [{url: 'https://vsco.co/', says: 'not read: from general knowledge'}],
		checkedOn: '2026-11-23',
		verified: false,
	},
];
