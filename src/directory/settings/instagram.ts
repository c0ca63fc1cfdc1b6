import type {PrivacySetting} from '../../core/records/privacy-setting.ts';

export const settings: readonly [PrivacySetting, ...PrivacySetting[]] = [
	{
		siteId: 'instagram',
		platform: 'Instagram',
		purpose: 'close-profile',
		url: 'https://www.instagram.com/accounts/who_can_see_your_content/',
		menuPath: ['Settings', 'Account privacy', 'Private account'],
		staysPublic: ['portrait', 'name'],
		sources: [
			{url: 'https://github.com/StellarSand/privacy-settings', says: 'labels of 2026-06-23'},
			{
				url: 'https://kannadatrend.com/instagram-private-account',
				says: 'portrait, bio and user name stay visible',
			},
		],
		checkedOn: '2026-11-23',
		verified: true,
	},
	{
		siteId: 'instagram',
		platform: 'Instagram',
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
