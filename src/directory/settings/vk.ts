import type {PrivacySetting} from '../../core/records/privacy-setting.ts';

export const settings: readonly [PrivacySetting, ...PrivacySetting[]] = [
	{
		siteId: 'vk',
		platform: 'VK',
		purpose: 'close-profile',
		url: 'https://vk.com/settings?act=privacy',
		menuPath: ['Settings', 'Privacy', 'Profile type', 'Who can see my page on the Internet'],
		sources: [
			{
				url: 'https://github.com/alexgoryushkin/findclone_api',
				says: 'why it matters: the search over VK photos',
			},
			{
				url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json',
				says: 'address found in ten public repositories',
			},
		],
		checkedOn: '2026-11-23',
		verified: true,
	},
	{
		siteId: 'vk',
		platform: 'VK',
		purpose: 'delete-account',
		url: 'https://vk.com/settings?act=deactivate',
		menuPath: ['Delete account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json'}],
		checkedOn: '2026-11-23',
		verified: true,
	},
];
