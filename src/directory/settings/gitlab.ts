import type {PrivacySetting} from '../../core/records/privacy-setting.ts';

export const settings: readonly [PrivacySetting, ...PrivacySetting[]] = [
	{
		siteId: 'gitlab',
		platform: 'GitLab',
		purpose: 'replace-portrait',
		url: 'https://gitlab.com/-/user_settings/profile',
		menuPath: ['Edit profile', 'Public avatar'],
		staysPublic: ['name'],
		sources: [
			{
				url: 'https://gitlab.com/gitlab-org/gitlab/-/issues/368127',
				says: 'the page of a user stays visible, signed in or not; the address is not read: from general knowledge',
			},
		],
		checkedOn: '2026-11-23',
		verified: false,
	},
];
