import type {PrivacySetting} from '../../core/records/privacy-setting.ts';

export const settings: readonly [PrivacySetting, ...PrivacySetting[]] = [
	{
		siteId: 'linkedin',
		platform: 'LinkedIn',
		purpose: 'hide-from-guests',
		url: 'https://www.linkedin.com/public-profile/settings',
		menuPath: ['Settings & Privacy', 'Visibility', 'Edit your public profile', "Your profile's public visibility"],
		sources: [
			{
				url: 'https://www.online-tech-tips.com/computer-tips/how-to-view-your-linkedin-profile-as-public/',
				says: 'labels',
			},
		],
		checkedOn: '2026-11-23',
		verified: true,
	},
	{
		siteId: 'linkedin',
		platform: 'LinkedIn',
		purpose: 'stop-training',
		url: 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement',
		menuPath: ['Settings & Privacy', 'Data privacy', 'Data for Generative AI Improvement'],
		sources: [{url: 'https://github.com/StellarSand/privacy-settings', says: 'labels of 2026-06-23'}],
		checkedOn: '2026-11-23',
		verified: true,
	},
];
