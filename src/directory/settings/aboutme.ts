import type {PrivacySetting} from '../../core/records/privacy-setting.ts';

export const settings: readonly [PrivacySetting, ...PrivacySetting[]] = [
	{
		siteId: 'aboutme',
		platform: 'about.me',
		purpose: 'replace-portrait',
		url: 'https://about.me/',
		menuPath: ['Edit page', 'Photo'],
		sources: [{url: 'https://about.me/', says: 'not read: from general knowledge'}],
		checkedOn: '2026-11-23',
		verified: false,
	},
];
