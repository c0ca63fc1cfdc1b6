import type {PrivacySetting} from '../../core/records/privacy-setting.ts';

/** A public profile exists only where its owner made one. */
export const settings: readonly [PrivacySetting, ...PrivacySetting[]] = [
	{
		siteId: 'snapchat',
		platform: 'Snapchat',
		purpose: 'stop-training',
		url: 'https://accounts.snapchat.com/',
		menuPath: ['Settings', 'Privacy Controls', 'Generative AI Settings', 'Use of Public Content'],
		appOnly: true,
		sources: [{url: 'https://github.com/StellarSand/privacy-settings', says: 'labels of 2026-06-23'}],
		checkedOn: '2026-11-23',
		verified: true,
	},
	{
		siteId: 'snapchat',
		platform: 'Snapchat',
		purpose: 'delete-account',
		url: 'https://accounts.snapchat.com/accounts/delete_account',
		menuPath: ['Delete account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json'}],
		checkedOn: '2026-11-23',
		verified: true,
	},
];
