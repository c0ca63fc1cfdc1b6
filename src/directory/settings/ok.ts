import type {PrivacySetting} from '../../core/records/privacy-setting.ts';

export const settings: readonly [PrivacySetting, ...PrivacySetting[]] = [
	{
		siteId: 'ok',
		platform: 'Odnoklassniki',
		purpose: 'close-profile',
		url: 'https://ok.ru/settings',
		menuPath: ['Settings', 'Publicity', 'Close profile'],
		sources: [{url: 'https://ok.ru/settings', says: 'not read: from general knowledge'}],
		checkedOn: '2026-11-23',
		verified: false,
	},
];
