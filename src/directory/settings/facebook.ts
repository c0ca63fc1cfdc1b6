import type {PrivacySetting} from '../../core/records/privacy-setting.ts';

export const settings: readonly [PrivacySetting, ...PrivacySetting[]] = [
	{
		siteId: 'facebook',
		platform: 'Facebook',
		purpose: 'hide-from-search',
		url: 'https://www.facebook.com/settings/?tab=how_people_find_and_contact_you',
		menuPath: ['Settings & privacy', 'Settings', 'How people find and contact you', 'Search engines outside Facebook'],
		sources: [{url: 'https://github.com/StellarSand/privacy-settings', says: 'labels of 2026-06-23'}],
		checkedOn: '2026-11-23',
		verified: true,
	},
	{
		siteId: 'facebook',
		platform: 'Facebook',
		purpose: 'close-photos',
		url: 'https://www.facebook.com/settings/?tab=privacy',
		menuPath: ['Settings & privacy', 'Settings', 'Privacy', 'Limit past posts'],
		sources: [{url: 'https://github.com/StellarSand/privacy-settings', says: 'address found in one repository only'}],
		checkedOn: '2026-11-23',
		verified: false,
	},
	{
		siteId: 'facebook',
		platform: 'Facebook',
		purpose: 'stop-training',
		url: 'https://www.facebook.com/help/contact/6359191084165019',
		menuPath: ['Object to your information being used for AI at Meta'],
		sources: [
			{
				url: 'https://github.com/RachaelQuisel/ai-privacy-settings-check',
				says: 'last verified there 2026-10-02; EU, UK, CH, BR, JP, KR',
			},
		],
		checkedOn: '2026-11-23',
		verified: true,
	},
];
