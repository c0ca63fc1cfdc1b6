import type {SiteSetting, SiteSettings} from './site.ts';

/** One form for Facebook, Instagram and Threads. */
export const metaObjection: SiteSetting = {
	purpose: 'stop-training',
	url: 'https://www.facebook.com/help/contact/6359191084165019',
	menuPath: ['Privacy Center', 'Privacy Topics', 'AI at Meta', 'Right to object'],
	sources: [
		{
			url: 'https://github.com/RachaelQuisel/ai-privacy-settings-check',
			says: 'meta-ai.md, verified there on 2026-10-02; EU, UK, CH, BR, JP, KR; others’ pictures of you: /help/contact/510058597920541',
		},
	],
	checkedOn: '2026-11-25',
	verified: true,
};

/** Apart from the site's file, which is long enough. */
export const facebookSettings: SiteSettings = [
	{
		purpose: 'hide-from-search',
		url: 'https://www.facebook.com/settings/?tab=how_people_find_and_contact_you',
		menuPath: ['Settings', 'How people can find and contact you', 'Do you want search engines outside Facebook to link to your profile?'],
		sources: [{url: 'https://github.com/StellarSand/privacy-settings/tree/c100ff50', says: 'Facebook.md, labels of 2026-05-02'}],
		checkedOn: '2026-11-25',
		verified: true,
	},
	{
		purpose: 'close-photos',
		url: 'https://www.facebook.com/settings/?tab=posts',
		menuPath: ['Settings & privacy', 'Settings', 'Posts', 'Limit who can see past posts', 'Limit Past Posts'],
		staysPublic: ['portrait', 'name'],
		sources: [
			{
				url: 'https://github.com/narwhalacademy/zebra-crossing',
				says: '“Limit Past Posts”; on phones “Limit who can see past posts”',
			},
			{url: 'https://github.com/StellarSand/privacy-settings/tree/c100ff50', says: 'Facebook.md has the page Posts'},
		],
		checkedOn: '2026-11-25',
		verified: true,
	},
	{
		purpose: 'close-profile',
		url: 'https://www.facebook.com/settings/?tab=posts',
		menuPath: ['Settings & privacy', 'Settings', 'Posts', 'Who can see your future posts?'],
		staysPublic: ['portrait', 'name', 'posts'],
		sources: [{url: 'https://github.com/StellarSand/privacy-settings/tree/c100ff50', says: 'Facebook.md, labels of 2026-05-02'}],
		checkedOn: '2026-11-25',
		verified: true,
	},
	metaObjection,
	{
		purpose: 'approve-tags',
		url: 'https://www.facebook.com/settings/?tab=posts',
		menuPath: ['Settings', 'Profile and tagging', "Review posts that you're tagged in before the post appears on your profile?"],
		sources: [{url: 'https://github.com/StellarSand/privacy-settings/tree/c100ff50', says: 'Facebook.md, labels of 2026-05-02'}],
		checkedOn: '2026-11-25',
		verified: true,
	},
	{
		purpose: 'stop-reuse',
		url: 'https://www.facebook.com/settings/?tab=posts',
		menuPath: ['Settings', 'Stories', 'Allow others to share your public stories to their own story?'],
		sources: [{url: 'https://github.com/StellarSand/privacy-settings/tree/c100ff50', says: 'Facebook.md, labels of 2026-05-02'}],
		checkedOn: '2026-11-25',
		verified: true,
	},
	{
		purpose: 'delete-account',
		url: 'https://www.facebook.com/help/delete_account?rdrhc',
		menuPath: ['Delete account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json', says: 'of 2026-08-21'}],
		checkedOn: '2026-11-25',
		verified: true,
	},
];
