import type {PrivacySetting} from '../../core/records/privacy-setting.ts';

export const settings: readonly [PrivacySetting, ...PrivacySetting[]] = [
	{
		siteId: 'linktree',
		platform: 'Linktree',
		purpose: 'replace-portrait',
		url: 'https://linktr.ee/admin/settings',
		menuPath: ['Settings', 'Profile image'],
		sources: [{url: 'https://linktr.ee/admin/settings', says: 'not read: from general knowledge'}],
		checkedOn: '2026-11-23',
		verified: false,
	},
];
