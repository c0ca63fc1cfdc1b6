import type {PrivacySetting} from '../../core/records/privacy-setting.ts';

export const settings: readonly [PrivacySetting, ...PrivacySetting[]] = [
	{
		siteId: 'threads',
		platform: 'Threads',
		purpose: 'close-profile',
		url: 'https://www.threads.com/settings/privacy',
		menuPath: ['Settings', 'Privacy', 'Private profile'],
		sources: [{url: 'https://www.threads.com/settings/privacy', says: 'not read: from general knowledge'}],
		checkedOn: '2026-11-23',
		verified: false,
	},
	{
		siteId: 'threads',
		platform: 'Threads',
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
	{
		siteId: 'threads',
		platform: 'Threads',
		purpose: 'delete-account',
		url: 'https://www.threads.com/settings/account',
		menuPath: ['Delete account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json'}],
		checkedOn: '2026-11-23',
		verified: true,
	},
];
