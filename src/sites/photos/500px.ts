import {defineSite, type Examples, type SiteFacts, type SiteSettings, usualProfileMarkers, words} from '../site.ts';

export const facts: SiteFacts = {id: '500px', name: '500px', isSocialNetwork: false};

export const site = defineSite(facts, {
	matches: ['https://*.500px.com/*'],
	subdomains: /^web$/,
	moreReserved: words(`
		editors upcoming fresh quests quest licensing liked photo p undiscovered mystuff pro-plus memberships hire directories
		ambassadors distribution photographers portfolio vote vr workshops contributors directory popular discover-photos tv iso awesome
		plus prime for_you foryou leaderboard rankings manager invite_friends portfolios sets contributor prime-market resource-hub
		photo-challenges blog-posts explore-photos memberships-pricing ambassadors-program licensing-faq submit-photos
		global-photo-awards awards photo-awards workspaces photowalks photo_walks apps-ios prints wallart wall-art`),
	pages: {
		photo: {
			paths: [/^\/photo\/\d+/],
			photos: [
				'[data-testid="photo-viewer"] img, [class*="PhotoZoom"] img, .photo-show__img',
				'#react_photo_index img[src*="drscdn"], img.photo',
				'main img[src*="/photo/"]',
			],
			portraits: ['[data-testid="photographer-avatar"] img, [class*="PhotographerAvatar"] img'],
		},
		album: {
			paths: [/^\/p\/(?<user>[^/]+)\/(?:galleries|sets)(?:\/.+)?$/, /^\/(?<user>[^/]+)\/(?:galleries|sets)(?:\/.+)?$/],
			photos: ['[data-testid="photo-grid"] img, .photo_thumbnail img, [class*="PhotoThumbnail"] img'],
		},
		profile: {
			paths: [
				/^\/p\/(?<user>[^/]+)(?:\/(?:photos|about|followers|following|activity|resume))?$/,
				/^\/(?<user>[\w.-]{1,50})(?:\/(?:about|followers|following|activity|resume))?$/,
			],
			portraits: ['[data-testid="profile-avatar"] img, [class*="ProfileAvatar"] img, .avatar img', 'img[src*="user_avatar"]'],
			covers: ['[class*="CoverPhoto"], img[src*="user_cover"]'],
			photos: ['[data-testid="photo-grid"] img, .photo_thumbnail img, [class*="PhotoThumbnail"] img, img[src*="drscdn.500px.org/photo/"]'],
			confirm: [
				...usualProfileMarkers,
				{selector: '[data-testid="profile-avatar"], img[src*="user_avatar"]'},
				{selector: 'meta[property="og:type"][content="five_hundred_pixels:photographer"], meta[property="five_hundred_pixels:username"]'},
			],
		},
	},
	imageHosts: ['drscdn.500px.org', 'pacdn.500px.org', 'ppcdn.500px.org'],
	notPeople: /userpic\.png|avatar_default/,
	sizes: [/\/(?:q(?:=|%3D)\d[^/]*|m(?:=|%3D)\d[^/]*|w(?:=|%3D)\d[^/]*|h(?:=|%3D)\d[^/]*)(?=\/)/, /\/(?:v2|webp)(?=\/|$)/],
	others: ['[data-testid="comments"], [class*="Comment"]', 'nav, [role="navigation"]'],
	identity: {
		name: ['[data-testid="profile-name"]', 'h1', 'meta[property="og:title"][content]'],
		place: ['[class*="Location"], [data-testid="photo-location"]'],
	},
	heldAgainst: [
		{what: 'saved page', source: 'pages not kept', on: '2026-11-23'},
		{what: 'public code', source: 'https://github.com/mikf/gallery-dl/blob/86047cf6/gallery_dl/extractor/500px.py', on: '2026-11-23'},
	],
});

export const settings: SiteSettings = [
	{
		purpose: 'replace-portrait',
		url: 'https://500px.com/settings',
		menuPath: ['Settings', 'Profile', 'Avatar'],
		sources: [
			{
				url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json',
				says: 'the settings page is not read: from general knowledge',
			},
		],
		checkedOn: '2026-11-23',
		verified: false,
	},
	{
		purpose: 'delete-account',
		url: 'https://500px.com/settings/deletion',
		menuPath: ['Delete account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json'}],
		checkedOn: '2026-11-23',
		verified: true,
	},
];

export const examples: Examples = {
	profile: [
		'https://500px.com/p/adamuster',
		'https://500px.com/p/adamuster?view=photos',
		'https://500px.com/adamuster',
		'https://web.500px.com/p/adamuster',
	],
	photo: ['https://500px.com/photo/1234567890/the-lake-by-ada-muster', 'https://500px.com/photo/1234567890'],
	album: [
		'https://500px.com/p/adamuster/galleries',
		'https://500px.com/p/adamuster/galleries/lakes',
		'https://500px.com/adamuster/galleries/lakes',
	],
	none: [
		'https://500px.com/',
		'https://500px.com/popular',
		'https://500px.com/editors',
		'https://500px.com/search?q=ada',
		'https://500px.com/login',
		'https://500px.com/quests/lake',
		'https://500px.com/settings',
		'https://500px.com/about',
		'https://iso.500px.com/',
		'https://support.500px.com/hc',
	],
};
