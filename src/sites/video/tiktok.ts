import {defineSite, type Examples, type SiteFacts, type SiteSettings} from '../site.ts';

export const facts: SiteFacts = {id: 'tiktok', name: 'TikTok', isSocialNetwork: true};

export const site = defineSite(facts, {
	matches: ['https://*.tiktok.com/*'],
	reserved: ['undefined', 'null', 'tiktok_search'],
	shortHosts: ['vm.tiktok.com', 'vt.tiktok.com'],
	pages: {
		photo: {
			paths: [
				/^\/@(?<user>[\w.-]*)\/(?:photo|video)\/\d+/,
				/^\/@(?<user>[\w.-]+)\/live$/,
				/^\/share\/video\/\d+/,
				/^\/v\/\d+(?:\.html)?$/,
				/^\/t\/\w{6,}$/,
				/^\/(?:embed(?:\/v\d)?|player\/v\d)\/\d+$/,
			],
			shortPaths: [/^\/\w{6,}$/],
			photos: ['[data-e2e="photo-mode"] img, .swiper-slide img', '[data-e2e="feed-video"] img', '[data-e2e*="video"] img', 'main video'],
			portraits: ['[data-e2e="browser-user-avatar"] img, [data-e2e="user-avatar"] img, [data-e2e="video-avatar"] img'],
		},
		album: {paths: [/^\/@[\w.-]+\/(?:collection|playlist)\/[^/]+/], photos: ['[data-e2e$="-item"] img', 'main a[href*="/video/"] img']},
		profile: {
			paths: [/^\/@(?<user>[\w.-]+)(?:\/(?:avatar|posts|reposts|stories|liked|likes|saved|photo|video|followers|following|favorites))?$/],
			portraits: ['[data-e2e="user-avatar"] img', '[data-e2e="user-page"] header img', 'h1 + * img'],
			photos: ['[data-e2e^="user-post-item"] img', '[data-e2e="user-post-item-list"] img', 'main a[href*="/@{user}/" i] img'],
			confirm: [
				{selector: '[data-e2e="user-title"], [data-e2e="user-avatar"], [data-e2e="user-page"]'},
				{script: /"webapp\.user-detail"/},
				{script: /"@type":\s*"ProfilePage"/},
				{selector: 'meta[property="al:ios:url"][content*="://user/profile/"]'},
			],
		},
	},
	imageHosts: ['*.tiktokcdn.com', '*.tiktokcdn-us.com', '*.tiktokcdn-eu.com', '*.muscdn.com', '*.ibyteimg.com'],
	notPeople: /\/(?:obj\/tiktok-web|obj\/webapp|tiktok\/common|tos-[\w-]*-(?:tx|sg)-\w*music)|\.svg$/,
	avatars: /-avt-/,
	sizes: [/~[^/]{0,200}$/, /^https:\/\/p\d+-[\w-]*(?=\.)/],
	// Valid for 47 hours on a page saved 2024-06-10, for two days on one saved 2025-12-30.
	expiry: {parameter: 'x-expires', format: 'decimal'},
	others: ['[data-e2e="recommend-list-item"], [data-e2e="suggest-accounts"]', 'nav, [class*="SideNav"]', '[data-e2e^="comment"]'],
	identity: {
		name: ['[data-e2e="user-subtitle"], [data-e2e="user-title"]', '[data-e2e="browser-nickname"]', 'meta[property="og:title"][content]'],
	},
	audience: [
		{
			is: 'approved',
			when: [
				{script: /"privateAccount":\s*true|"secret":\s*true/},
				{
					text: /^(?:This account is private|Dieses Konto ist privat|Ce compte est privé|Questo account è privato|Esta cuenta es privada|Esta conta é (?:privada|particular)|Αυτός ο λογαριασμός είναι ιδιωτικός)\.?$/i,
				},
			],
		},
		{is: 'public', when: [{script: /"privateAccount":\s*false/}]},
	],
	signedIn: {
		yes: [{selector: '[data-e2e="profile-icon"], [data-e2e="inbox-icon"][href]'}],
		no: [{selector: '[data-e2e="top-login-button"], #header-login-button'}],
	},
	heldAgainst: [{what: 'saved page', source: 'measuring set', on: '2026-11-25'}],
});

export const settings: SiteSettings = [
	{
		purpose: 'close-profile',
		url: 'https://www.tiktok.com/setting',
		menuPath: ['Settings and privacy', 'Privacy', 'Private account'],
		menuPathIn: {
			de: ['Profil', 'Einstellungen und Datenschutz', 'Datenschutz', 'Privates Konto'],
			it: ['Impostazioni e privacy', 'Account privato'],
		},
		staysPublic: ['portrait', 'name'],
		sources: [
			{
				url: 'https://support.tiktok.com/en/account-and-privacy/account-privacy-settings/making-your-account-public-or-private',
				says: 'name and portrait stay visible; also ends duets, stitches and downloads',
			},
			{
				url: 'https://support.tiktok.com/de/account-and-privacy/account-privacy-settings/making-your-account-public-or-private',
				says: 'German labels',
			},
			{url: 'https://newsroom.tiktok.com/safety/youth-portal/define-your-public-presence?lang=it', says: 'Italian labels'},
		],
		checkedOn: '2026-11-25',
		verified: true,
	},
];

export const examples: Examples = {
	profile: [
		'https://www.tiktok.com/@ada.muster',
		'https://www.tiktok.com/@ada.muster?lang=de-DE',
		'https://m.tiktok.com/@ada_muster/',
		'https://www.tiktok.com/%40ada.muster',
	],
	photo: [
		'https://www.tiktok.com/@ada.muster/video/7123456789012345678',
		'https://www.tiktok.com/@ada.muster/photo/7123456789012345678?lang=en',
		'https://m.tiktok.com/v/7123456789012345678.html',
		'https://www.tiktok.com/t/ZTabcdefg/',
		'https://vm.tiktok.com/ZTabcdefg/',
		'https://www.tiktok.com/embed/v2/7123456789012345678',
		'https://www.tiktok.com/@ada.muster/live',
	],
	album: [
		'https://www.tiktok.com/@ada.muster/playlist/Holiday-7123456789012345678',
		'https://www.tiktok.com/@ada.muster/collection/Holiday-7123',
	],
	none: [
		'https://www.tiktok.com/',
		'https://www.tiktok.com/foryou',
		'https://www.tiktok.com/en/',
		'https://www.tiktok.com/following',
		'https://www.tiktok.com/explore',
		'https://www.tiktok.com/live',
		'https://www.tiktok.com/search?q=ada',
		'https://www.tiktok.com/tag/sun',
		'https://www.tiktok.com/music/original-sound-7123456789012345678',
		'https://www.tiktok.com/login',
		'https://www.tiktok.com/messages',
		'https://vm.tiktok.com/',
		'https://www.tiktok.com/embed/@ada.muster',
		'https://www.tiktok.com/discover/ada',
		'https://support.tiktok.com/en',
	],
};
