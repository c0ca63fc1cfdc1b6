import {defineSite, type Examples, type SiteFacts, type SiteSettings, usualProfileMarkers, words} from '../site.ts';

export const facts: SiteFacts = {id: 'pinterest', name: 'Pinterest', isSocialNetwork: true};

export const site = defineSite(facts, {
	// Match patterns allow no wildcard for the top-level domain, so every country of the site is listed.
	matches: [
		'https://*.pinterest.com/*',
		'https://*.pinterest.at/*',
		'https://*.pinterest.be/*',
		'https://*.pinterest.ca/*',
		'https://*.pinterest.ch/*',
		'https://*.pinterest.cl/*',
		'https://*.pinterest.co.kr/*',
		'https://*.pinterest.co.uk/*',
		'https://*.pinterest.com.au/*',
		'https://*.pinterest.com.mx/*',
		'https://*.pinterest.de/*',
		'https://*.pinterest.dk/*',
		'https://*.pinterest.es/*',
		'https://*.pinterest.fr/*',
		'https://*.pinterest.id/*',
		'https://*.pinterest.ie/*',
		'https://*.pinterest.it/*',
		'https://*.pinterest.jp/*',
		'https://*.pinterest.nz/*',
		'https://*.pinterest.ph/*',
		'https://*.pinterest.pt/*',
		'https://*.pinterest.ru/*',
		'https://*.pinterest.se/*',
	],
	shortHosts: ['pin.it'],
	subdomains: /^[a-z]{2}(?:-[a-z]{2})?$/,
	reserved: words(`
		ideas today homefeed news_hub conversations convert pin-builder pin-creation-tool idea-pin-builder _ everything gifts shopping
		autos video newuser verified-merchant business-hub trends quizzes predicts pinterest-predicts creation-tool pin_create inbox
		source board board-create bulk-create-pins reporting following-feed discovery-feed homefeed-tuner personal-boutique pins
		conversion_tags catalogs audiences advertiser offsite idea_pin creator_hub visual_search collages collage find_friends
		findfriends invited unauth reactivate deactivated business_hub create_pin pinbuilder pin_builder verified_merchants verified
		advertisers adsmanager ideapin story_pins`),
	pages: {
		photo: {
			paths: [/^\/pin\/(?!create|find|builder)(?:[\w-]+--)?[\w-]+/],
			// A shared link: nearly always a pin, sometimes a board.
			shortPaths: [/^\/\w{5,}$/],
			photos: [
				'[data-test-id="closeup-image"] img, [data-test-id="pin-closeup-image"] img',
				'[data-test-id="visual-content-container"] img',
				'[data-layout-shift-boundary-id="CloseupPageBody"] img',
			],
			portraits: ['[data-test-id="creator-avatar"] img, [data-test-id="official-user-attribution"] img'],
		},
		album: {
			paths: [
				/^\/(?<user>[a-z0-9]\w{2,49})\/(?!_|(?:pins|boards|followers|following|tries|likes|overview|created|saved|activity|edit|shop|search|topics|community|repins)(?:\/|$))[^/]+(?:\/[^/]+)?$/i,
			],
			photos: [
				'[data-test-id="board-feed"] [data-test-id="pin"] img, [data-test-id="boardFeed"] img',
				'[data-test-id="pin"] img',
				'[data-grid-item] img',
			],
			confirm: [
				{selector: 'meta[property="og:type"][content="pinterestapp:pinboard"]'},
				{selector: '[data-test-id="board-header"], [data-test-id="board-name"], [data-test-id="board-feed"], [data-test-id="boardFeed"]'},
			],
		},
		profile: {
			paths: [
				/^\/(?<user>[a-z0-9]\w{2,49})(?:\/(?:_[a-z_]+|pins|boards|followers|following|tries|likes|overview|created|saved|activity|community))?$/i,
			],
			portraits: [
				'[data-test-id="profile-header"] img, [data-test-id="profile-avatar"] img',
				'[data-test-id="gestalt-avatar-svg"] img, [data-test-id="gestalt-avatar"] img',
				'.profileImage img',
			],
			covers: ['[data-test-id="profile-cover"] img, [data-test-id="cover-image"] img'],
			photos: ['[data-test-id="pin"] img, [data-test-id="pinrep-image"] img', '[data-test-id="board-card"] img, [data-grid-item] img'],
			confirm: [
				...usualProfileMarkers,
				{selector: '[data-test-id="profile-header"], [data-test-id="profile-followers-count"], [data-test-id="profile-name"]'},
			],
		},
	},
	imageHosts: ['i.pinimg.com', '*.pinimg.com'],
	staticHosts: ['s.pinimg.com'],
	notPeople: /\/default_\d+\.png/,
	sizes: [/\/(?:originals|\d+x\d*(?:_RS)?)(?=\/)/],
	// gallery-dl pinterest.py: an address without a size gives the upload.
	enlarge: [[/^(https:\/\/i\.pinimg\.com)\/\d+x\d*\/((?:[0-9a-f]{2}\/){3})/, '$1/originals/$2']],
	others: [
		'[data-test-id="relatedPins"], [data-test-id="related-pins"], [data-test-id="more-ideas"]',
		'[data-test-id="header"], [data-test-id="footer"]',
		'[data-test-id*="comment"]',
	],
	identity: {name: ['[data-test-id="profile-name"]', 'h1', 'meta[property="og:title"][content]']},
	audience: [{is: 'account', when: [{script: /"is_private_profile":\s*true/}]}],
	signedIn: {
		yes: [{selector: '[data-test-id="header-profile"]'}],
		no: [{selector: '[data-test-id="simple-login-button"], [data-test-id="login-button"]'}],
	},
	heldAgainst: [
		{what: 'saved page', source: 'measuring set', on: '2026-11-25'},
		{what: 'public code', source: 'https://github.com/mikf/gallery-dl/blob/86047cf6/gallery_dl/extractor/pinterest.py', on: '2026-11-23'},
	],
});

export const settings: SiteSettings = [
	{
		purpose: 'close-profile',
		url: 'https://www.pinterest.com/settings/profile-visibility',
		menuPath: ['Settings', 'Profile visibility', 'Private profile'],
		sources: [{url: 'https://noided.org/protect/pinterest'}],
		checkedOn: '2026-11-25',
		verified: true,
	},
	{
		purpose: 'hide-from-search',
		url: 'https://www.pinterest.com/settings/profile-visibility',
		menuPath: ['Settings', 'Profile visibility', 'Search privacy'],
		sources: [{url: 'https://noided.org/protect/pinterest', says: 'takes weeks until engines drop the profile'}],
		checkedOn: '2026-11-25',
		verified: true,
	},
	{
		purpose: 'stop-training',
		url: 'https://www.pinterest.com/settings/privacy-and-data',
		menuPath: ['Settings', 'Privacy and data', 'GenAI', 'Use your data to train Pinterest Canvas'],
		sources: [{url: 'https://help.pinterest.com/en/article/manage-genai-settings'}],
		checkedOn: '2026-11-25',
		verified: true,
	},
	{
		purpose: 'close-photos',
		url: 'https://www.pinterest.com/',
		menuPath: ['Board', '…', 'Edit board', 'Keep this board secret'],
		sources: [{url: 'https://noided.org/protect/pinterest', says: 'board by board; the address is that of the site'}],
		checkedOn: '2026-11-25',
		verified: true,
	},
	{
		purpose: 'delete-account',
		url: 'https://www.pinterest.com/settings/account-settings',
		menuPath: ['Settings', 'Account management', 'Delete Account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json', says: 'of 2026-08-21'}],
		checkedOn: '2026-11-25',
		verified: true,
	},
];

export const examples: Examples = {
	profile: [
		'https://www.pinterest.com/adamuster/',
		'https://de.pinterest.com/adamuster/_saved/',
		'https://www.pinterest.co.uk/adamuster/_created',
		'https://pinterest.fr/adamuster',
		'https://www.pinterest.com/ADAMUSTER/',
		'https://www.pinterest.com/adamuster/followers/',
	],
	photo: [
		'https://www.pinterest.com/pin/123456789012345678/',
		'https://www.pinterest.de/pin/a-drawn-lake--123456789012345678/',
		'https://www.pinterest.com/pin/AbCdEfGhIjKlMn_opqr/',
		'https://pin.it/3AbCdEfGh',
	],
	album: [
		'https://www.pinterest.com/adamuster/holiday-ideas/',
		'https://www.pinterest.es/adamuster/holiday-ideas/lakes/',
		'https://www.pinterest.com/adamuster/%E6%97%85%E8%A1%8C/',
	],
	none: [
		'https://www.pinterest.com/',
		'https://www.pinterest.com/ideas/',
		'https://www.pinterest.com/ideas/home-decor/123456/',
		'https://www.pinterest.com/search/pins/?q=lake',
		'https://www.pinterest.com/today/article/lakes/123/',
		'https://www.pinterest.com/explore/lake/',
		'https://www.pinterest.com/settings/privacy',
		'https://www.pinterest.com/pin/create/button/?url=a',
		'https://www.pinterest.com/login/',
		'https://www.pinterest.com/business/hub/',
		'https://help.pinterest.com/en',
		'https://about.pinterest.com/en',
	],
};
