import {defineSite, type Examples, isPrivateAccount, type SiteFacts, type SiteSettings, usualProfileMarkers, words} from '../site.ts';

export const facts: SiteFacts = {id: 'pixelfed', name: 'Pixelfed', isSocialNetwork: true};

export const site = defineSite(facts, {
	matches: [],
	// pixelfed, resources/views/profile/show.blade.php and layouts.
	software: [
		{selector: 'meta[name="generator"][content="pixelfed" i], meta[name="application-name"][content="Pixelfed" i]'},
		{selector: 'meta[property="og:site_name"][content="Pixelfed" i]'},
	],
	reserved: words('i site timeline timelines storage c p loops portfolio web remote oauth auth admin'),
	pages: {
		photo: {
			paths: [/^\/p\/(?<user>[\w.-]+)\/\d+/, /^\/i\/web\/post\/\d+/, /^\/stories\/(?<user>[\w.-]+)/],
			photos: [
				'.status-container img, .postPresenterContainer img, .post-component img',
				'.photo-presenter img, .carousel-item img',
				'main img[src*="/storage/m/"]',
			],
			portraits: ['.status-container .avatar img, .card-header img'],
		},
		album: {
			paths: [/^\/c\/\d+/, /^\/i\/web\/collections?\/\d+/, /^\/@?(?<user>[\w.-]+)\/collections$/],
			photos: ['main img[src*="/storage/m/"], .collection-component img'],
		},
		profile: {
			paths: [/^\/(?:@|users\/)?(?<user>[\w.-]{2,30})(?:\/(?:followers|following))?$/, /^\/i\/web\/profile\/\d+/],
			portraits: ['.profile-sidebar-component img.avatar, .profile-avatar img'],
			photos: ['.profile-feed-component img, .square-content img, .profile-timeline img', '.square-content, main img[src*="/storage/m/"]'],
			confirm: [...usualProfileMarkers, {selector: 'profile[profile-id], link[rel="alternate"][type="application/activity+json"]'}],
		},
	},
	imageHosts: ['*'],
	notPeople: /\/storage\/(?:avatars\/default|emoji)|\/img\/|\.svg$|no-preview/,
	sizes: [/_thumb(?=\.\w+$)/],
	others: ['.sidebar-component, .comment-feed-component, .post-comments', 'nav, footer'],
	identity: {name: ['.profile-sidebar-component .display-name, .profile-details h1', 'meta[property="og:title"][content]']},
	audience: [{is: 'approved', when: [{selector: '.profile-sidebar-component .fa-lock'}, {text: isPrivateAccount}]}],
	heldAgainst: [{what: 'own template', source: 'https://github.com/pixelfed/pixelfed/tree/8aae92d7/resources', on: '2026-11-26'}],
});

/** Every server has its own address; the menu path is the same on all of them. */
export const settings: SiteSettings = [
	{
		purpose: 'close-profile',
		url: 'https://pixelfed.social/settings/privacy',
		menuPath: ['Settings', 'Privacy', 'Private Account'],
		sources: [
			{
				url: 'https://github.com/pixelfed/pixelfed/blob/8aae92d7/resources/views/settings/privacy.blade.php',
				says: 'the program’s own words, of 2024-03-10',
			},
		],
		checkedOn: '2026-11-26',
		verified: true,
	},
	{
		purpose: 'hide-from-search',
		url: 'https://pixelfed.social/settings/privacy',
		menuPath: ['Settings', 'Privacy', 'Disable Search Engine indexing'],
		sources: [
			{
				url: 'https://github.com/pixelfed/pixelfed/blob/8aae92d7/resources/views/settings/privacy.blade.php',
				says: 'the program’s own words, of 2024-03-10',
			},
		],
		checkedOn: '2026-11-26',
		verified: true,
	},
];

export const examples: Examples = {
	profile: ['https://photos.example/ada', 'https://photos.example/@ada', 'https://photos.example/users/ada'],
	photo: ['https://photos.example/p/ada/612345678901234567', 'https://photos.example/i/web/post/612345678901234567'],
	album: ['https://photos.example/c/612345678901234567'],
	none: [
		'https://photos.example/',
		'https://photos.example/discover',
		'https://photos.example/login',
		'https://photos.example/site/about',
		'https://photos.example/settings/home',
		'https://photos.example/timeline/public',
	],
};
