import {defineSite, type Examples, type SiteFacts, type SiteSettings, usualProfileMarkers, words} from '../site.ts';

export const facts: SiteFacts = {id: 'deviantart', name: 'DeviantArt', isSocialNetwork: false};

export const site = defineSite(facts, {
	matches: ['https://*.deviantart.com/*'],
	shortHosts: ['fav.me', 'sta.sh', 'www.sta.sh'],
	reservedSubdomains: words(`
		sta backend forum chat about shop help news creativecommons comments api static img th fc orig pre a st spyed-assets my
		portfolio muro groups today search careers jobs press support legal privacy status docs developer developers blog team mobile
		wallpaper morelikethis core browse community store prints photography secure assets images cdn mail email ads dev projectcomment`),
	reserved: words(`
		stash core core-membership daily-deviations join users studio morelikethis critiques chat topic art journal view deviation
		checkout feedme dreamup adopts commissions points _api _nsfw print prints wallpaper muro llama portfolio submit notifications
		watch sta.sh eclipse undiscovered popular-24-hours popular-all-time popular-1-week popular-1-month popular-8-hours deviations
		adoptables merch premium-downloads exclusives exclusive tiers catpath digitalart photography traditional customization
		literature fanart anthro manga artisan designs flash motionbooks protect deviantart-protect whats-hot hot-now watchfeed
		challenges competitions dreamup-gallery shop-manager payouts commissions-queue wishlist communityrelations dds dailydeviation
		daily-deviation`),
	pages: {
		photo: {
			paths: [
				/^\/(?:(?<user>[^/]+)\/)?(?:art|journal|status-update|poll|print)\/(?:[^/]+-)?\d+(?:\/|$)/,
				/^\/(?:view|deviation)\/\d+/,
				/^\/stash\/\w+/,
			],
			ownPaths: [/^\/(?:art|journal|status-update)\/(?:[^/]+-)?\d+(?:\/|$)/],
			// On Sta.sh the ids of single items begin with 0, those of folders with 2.
			shortPaths: [/^\/[d0]\w{5,}$/],
			photos: [
				'[data-hook="art_stage"] img',
				'main img[src*="wixmp"]:not(a img)',
				'.dev-view-deviation img, [data-hook="deviation_std_thumb"] img',
			],
			portraits: ['[data-hook="deviation_meta"] [data-hook="user_avatar"] img, [data-hook="deviation_meta"] a.user-link img'],
		},
		album: {
			paths: [/^\/(?<user>[a-z0-9][\w-]{1,30})\/(?:gallery(?:\/|$)|favourites\/(?!all(?:\/|$))[^/]+)/i],
			shortPaths: [/^\/2\w{5,}$/],
			ownPaths: [/^\/(?:gallery(?:\/|$)|favourites\/(?!all(?:\/|$))[^/]+)/],
			photos: ['[data-hook="deviation_std_thumb"] img, [data-testid="thumb"] img', '[data-hook="gallection_section"] img'],
		},
		profile: {
			paths: [
				// The site's own addresses begin with an underscore.
				/^\/(?<user>[a-z0-9][\w-]{1,30})(?:\/(?:about|favourites|posts|shop|journal|journals|prints|stats|badges|avatar|banner|posts\/\w+|subscriptions|watchers|watching|modals\/\w+)(?:\/all)?)?$/i,
			],
			ownPaths: [/^\/(?:favourites|journal|about|prints)?(?:\/all)?$/],
			portraits: [
				'[data-hook="user_avatar"][data-username="{user}" i] img, [data-hook="profile_header"] [data-hook="user_avatar"] img',
				'#content-container header img[src*="a.deviantart.net"], .authorative-avatar img, img.avatar[alt*="{user}" i]',
				'img[src*="a.deviantart.net/avatars"]',
			],
			covers: ['[data-hook="cover_art"], [data-hook="hero_image"] img'],
			photos: ['[data-hook="deviation_std_thumb"] img, [data-testid="thumb"] img'],
			confirm: [
				...usualProfileMarkers,
				{selector: '[data-hook="profile_header"], [data-hook="user_nav"], #profile_header, .gruserbadge'},
				{selector: 'a[href*="/{user}/gallery" i]'},
			],
		},
	},
	imageHosts: ['*.wixmp.com', 'a.deviantart.net'],
	staticHosts: ['st.deviantart.net', 'static.parastorage.com'],
	notPeople: /\/avatars\/default|\/emoticons\//,
	avatars: /^https:\/\/a\.deviantart\.net\//,
	sizes: [/\/v1\/(?:fill|fit|crop)\/.*$/, /^https:\/\/images-wixmp-[\w-]+/],
	others: [
		'[data-hook="comments_section"], [data-hook="comment"]',
		'[data-hook="deviation_sidebar"], [data-hook="more_like_this"], aside',
		'[data-hook="header"]',
	],
	identity: {name: ['[data-hook="profile_header"] h1, [data-hook="user_tagline"]'], place: ['[data-hook="user_country"]']},
	audience: [{is: 'account', when: [{selector: '[data-hook="mature_login_wall"]'}]}],
	signedIn: {
		yes: [{selector: '[data-hook="user_menu"], [data-hook="submit_link"]'}],
		no: [{selector: 'a[href*="/users/login"], a[href^="https://www.deviantart.com/join"]'}],
	},
	heldAgainst: [
		{what: 'saved page', source: 'measuring set', on: '2026-11-25'},
		{what: 'public code', source: 'https://github.com/mikf/gallery-dl/blob/86047cf6/gallery_dl/extractor/deviantart.py', on: '2026-11-23'},
	],
});

export const settings: SiteSettings = [
	{
		purpose: 'replace-portrait',
		url: 'https://www.deviantart.com/settings/identity',
		menuPath: ['Settings', 'Public Identity', 'Avatar'],
		sources: [
			{url: 'https://deviantart.zendesk.com/hc/en-us/articles/229834167-Which-options-can-I-control-under-the-Edit-Settings-page-'},
		],
		checkedOn: '2026-11-26',
		verified: true,
	},
	{
		purpose: 'delete-account',
		url: 'https://www.deviantart.com/settings/deactivation',
		menuPath: ['Delete account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json'}],
		checkedOn: '2026-11-23',
		verified: true,
	},
];

export const examples: Examples = {
	profile: [
		'https://www.deviantart.com/ada-muster',
		'https://ada-muster.deviantart.com/',
		'https://www.deviantart.com/ada-muster/favourites/all',
		'https://www.deviantart.com/ada-muster/about',
		'https://www.deviantart.com/7adamuster',
	],
	photo: [
		'https://www.deviantart.com/ada-muster/art/The-Lake-123456789',
		'https://ada-muster.deviantart.com/art/The-Lake-123456789',
		'https://www.deviantart.com/ada-muster/journal/A-day-123456789',
		'https://fav.me/d1abcde',
		'https://sta.sh/01abcdefghij',
		'https://www.deviantart.com/deviation/123456789',
	],
	album: [
		'https://sta.sh/21abcdefghij',
		'https://www.deviantart.com/ada-muster/gallery',
		'https://www.deviantart.com/ada-muster/gallery/all',
		'https://ada-muster.deviantart.com/gallery/',
		'https://www.deviantart.com/ada-muster/gallery/12345678/lakes',
		'https://www.deviantart.com/ada-muster/favourites/12345678/lakes',
		'https://www.deviantart.com/7adamuster/gallery',
	],
	none: [
		'https://www.deviantart.com/',
		'https://www.deviantart.com/tag/lake',
		'https://www.deviantart.com/search?q=ada',
		'https://www.deviantart.com/topic/photography',
		'https://www.deviantart.com/users/login',
		'https://www.deviantart.com/notifications/watch',
		'https://www.deviantart.com/settings/general',
		'https://www.deviantart.com/join/',
		'https://www.deviantart.com/daily-deviations',
		'https://www.deviantart.com/_puppy',
		'https://chat.deviantart.com/',
	],
};
