import type {PrivacySetting} from '../../core/records/privacy-setting.ts';

export const settings: readonly [PrivacySetting, ...PrivacySetting[]] = [
	{
		siteId: 'x',
		platform: 'X',
		purpose: 'close-profile',
		url: 'https://x.com/settings/audience_and_tagging',
		menuPath: ['Settings and privacy', 'Privacy and safety', 'Audience, media and tagging', 'Protect your posts'],
		sources: [
			{
				url: 'https://github.com/RachaelQuisel/ai-privacy-settings-check',
				says: 'last verified there 2026-10-02',
			},
			{url: 'https://neveropen.tech/how-to-change-your-privacy-and-safety-settings-on-x', says: 'labels'},
		],
		checkedOn: '2026-11-23',
		verified: true,
	},
	{
		siteId: 'x',
		platform: 'X',
		purpose: 'stop-training',
		url: 'https://x.com/settings/grok_settings',
		menuPath: ['Settings and privacy', 'Privacy and safety', 'Grok & Third-party Collaborators'],
		sources: [
			{
				url: 'https://github.com/RachaelQuisel/ai-privacy-settings-check',
				says: 'last verified there 2026-10-02; on unless turned off',
			},
		],
		checkedOn: '2026-11-23',
		verified: true,
	},
];
