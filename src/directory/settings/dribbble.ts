import type {PrivacySetting} from '../../core/records/privacy-setting.ts';

export const settings: readonly [PrivacySetting, ...PrivacySetting[]] = [
	{
		siteId: 'dribbble',
		platform: 'Dribbble',
		purpose: 'replace-portrait',
		url: 'https://dribbble.com/account/profile',
		menuPath: ['Account settings', 'Edit profile', 'Picture'],
		sources: [{url: 'https://dribbble.com/account/profile', says: 'not read: from general knowledge'}],
		checkedOn: '2026-11-23',
		verified: false,
	},
];
