import type {PrivacySetting} from '../../core/records/privacy-setting.ts';

export const settings: readonly [PrivacySetting, ...PrivacySetting[]] = [
	{
		siteId: 'imgur',
		platform: 'Imgur',
		purpose: 'replace-portrait',
		url: 'https://imgur.com/account/settings',
		menuPath: ['Settings', 'Avatar'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json', says: 'settings page'}],
		checkedOn: '2026-11-23',
		verified: false,
	},
];
