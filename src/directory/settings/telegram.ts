import type {PrivacySetting} from '../../core/records/privacy-setting.ts';

export const settings: readonly [PrivacySetting, ...PrivacySetting[]] = [
	{
		siteId: 'telegram',
		platform: 'Telegram',
		purpose: 'hide-portrait',
		url: 'https://telegram.org/faq',
		menuPath: ['Settings', 'Privacy and Security', 'Profile Photos & Videos'],
		appOnly: true,
		sources: [{url: 'https://github.com/StellarSand/privacy-settings', says: 'labels of 2026-06-23'}],
		checkedOn: '2026-11-23',
		verified: true,
	},
	{
		siteId: 'telegram',
		platform: 'Telegram',
		purpose: 'delete-account',
		url: 'https://telegram.org/deactivate',
		menuPath: ['Delete account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json'}],
		checkedOn: '2026-11-23',
		verified: true,
	},
];
