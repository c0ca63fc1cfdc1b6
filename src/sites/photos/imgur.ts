import {defineSite, type Examples, type SiteFacts, type SiteSettings, words} from '../site.ts';

export const facts: SiteFacts = {id: 'imgur', name: 'Imgur', isSocialNetwork: false};

export const site = defineSite(facts, {
	matches: ['https://*.imgur.com/*', 'https://*.imgur.io/*'],
	reserved: words(`
		me signin register memegen vidgif arcade emerald random ccpa apidocs upload removalrequest beta meme inbox viral rising score
		newest emails usersub highestscoring appstore rulez desktop removal merch blocked notfound t-shirt adblock`),
	pages: {
		photo: {
			paths: [
				/^\/download\/(?<id>\w{7}|\w{5})(?:\/.*)?$/,
				/^\/r\/\w+\/(?<id>\w{7}|\w{5})$/,
				/^\/(?:[^/]+-)?(?<id>\w{7}|\w{5})(?:\.\w+)?$/,
				/^\/(?:download|embed)\/(?<id>\w{7}|\w{5})$/,
			],
			photos: [
				'.Gallery-Content img, .Gallery-ContentWrapper img',
				'.post-image img, .post-image-container img, .image.post-image img',
				'[itemtype$="schema.org/ImageObject"] img',
			],
			portraits: ['.Gallery-Byline .Avatar img, .Gallery-Title img[src*="avatar"]'],
		},
		album: {
			paths: [/^\/(?:a|gallery)\/(?:[^/]+-)?\w{5,7}(?:\/.*)?$/, /^\/t\/[\w-]+\/(?:[^/]+-)?(?<id>\w{5,7})$/, /^\/topic\/[\w-]+\/\w{5,7}$/],
			photos: ['.Gallery-Content img, .Gallery-ContentWrapper img', '.post-image img, .post-image-container img'],
		},
		profile: {
			paths: [/^\/user\/(?<user>[\w-]+)(?:\/(?:posts|favorites|comments|about|submitted|gallery|index|trophies|replies)(?:\/.*)?)?$/],
			portraits: ['.ProfileMeta-avatar img, .Avatar img, .profile-avatar img', 'img[src*="avatar"]'],
			covers: ['.ProfileCover, .cover-image'],
			photos: ['.Post-item img, .ProfilePosts img'],
		},
	},
	imageHosts: ['i.imgur.com', 'i.imgur.io', 'imgur.com'],
	notPeople: /^https:\/\/imgur\.com\/(?!user\/)|\/(?:trophies|tags?\/|apple-touch|logo)/,
	sizes: [/(?<=\/\w{7}|\/\w{5})[sbtmlhgr]?(?:_d)?(?=\.\w+$)/],
	// gallery-dl imgur.py: an address without the size letter gives the upload.
	enlarge: [[/^(https:\/\/i\.imgur\.com\/(?:\w{7}|\w{5}))[sbtmlhgr](\.\w+)(?:\?.*)?$/, '$1$2']],
	others: ['.CommentsList, .GalleryComment, #comments-container', '.Gallery-Sidebar, .GalleryHub, .Spinner-container', 'nav, .Navbar'],
	signedIn: {yes: [{selector: '.Navbar .Dropdown-avatar, .NavbarUserMenu-avatar'}], no: [{selector: 'a[href*="/signin"]'}]},
	heldAgainst: [
		{what: 'saved page', source: 'pages not kept', on: '2026-11-23'},
		{what: 'public code', source: 'https://github.com/mikf/gallery-dl/blob/86047cf6/gallery_dl/extractor/imgur.py', on: '2026-11-23'},
	],
});

export const settings: SiteSettings = [
	{
		purpose: 'replace-portrait',
		url: 'https://imgur.com/account/settings',
		menuPath: ['Settings', 'Avatar'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json', says: 'settings page'}],
		checkedOn: '2026-11-23',
		verified: false,
	},
	{
		purpose: 'delete-account',
		url: 'https://imgur.com/account/settings',
		menuPath: ['Delete account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json', says: 'of 2026-08-21'}],
		checkedOn: '2026-11-25',
		verified: true,
	},
];

export const examples: Examples = {
	profile: ['https://imgur.com/user/adamuster', 'https://imgur.com/user/adamuster/posts', 'https://m.imgur.com/user/adamuster'],
	photo: [
		'https://imgur.com/AbCdEfG',
		'https://imgur.com/the-lake-AbCdEfG',
		'https://imgur.com/r/lakes/AbCdEfG',
		'https://imgur.io/AbCdEfG',
		'https://imgur.com/download/AbCdEfG/The%20Lake',
	],
	album: [
		'https://imgur.com/a/AbCdE',
		'https://imgur.com/gallery/the-lake-AbCdEfG',
		'https://imgur.com/gallery/AbCdEfG',
		'https://imgur.com/t/lakes/AbCdEfG',
		'https://imgur.com/a/the-lake-AbCdEfG#0',
	],
	none: [
		'https://imgur.com/',
		'https://imgur.com/upload',
		'https://imgur.com/t/lakes',
		'https://imgur.com/search?q=ada',
		'https://imgur.com/signin',
		'https://imgur.com/about',
		'https://imgur.com/privacy',
		'https://imgur.com/emerald',
		'https://imgur.com/rules',
		'https://imgur.com/user/me',
		'https://imgur.com/hot/viral',
		'https://help.imgur.com/hc',
	],
};
