import {defineSite, type Examples, type SiteFacts, type SiteSettings, usualProfileMarkers, words} from '../site.ts';

export const facts: SiteFacts = {id: 'patreon', name: 'Patreon', isSocialNetwork: false};

export const site = defineSite(facts, {
	matches: ['https://*.patreon.com/*'],
	reserved: words(`
		creators c cw m creator-resources become-a-patron bepatron brand autopay oauth2 card-teaser-image platform edit user hiatus
		pledges audience payouts dmca patron trust-and-safety switch recent tax quick-start europe zendesk portability podcasters
		musicians gaming visualartists writers local-businesses nonprofits relationship-manager creator-home income my-memberships
		switcher forgetpass resetpass developers_portal de fr es it pt ja ko en-us en-gb de-de fr-fr es-es es-419 it-it pt-br ja-jp
		ko-kr nl-nl transparency referrals creator-founders autopilot creatorfest podcast-hosting apps-directory app-directory rss-feeds
		confirm-email unsubscribe-email relationships free-trial gifting community-fund digital-services-act accessibility-statement vat
		dsa login-with-patreon device-verification email-verification account-deletion`),
	pages: {
		photo: {
			paths: [/^\/posts\/[^/]+/],
			photos: [
				'[data-tag="post-card"] img, [data-tag="post-page"] img',
				'main article img, [data-tag="post-image"] img',
				'main img[src*="/p/post/"]',
			],
			portraits: ['[data-tag="creator-avatar"] img, [data-tag="post-header"] img'],
		},
		album: {paths: [/^\/collection\/\d+/], photos: ['main [data-tag="post-card"] img, main img']},
		profile: {
			paths: [
				/^\/(?:cw?\/)?(?<user>[\w-]{1,64})(?:\/(?:posts|about|membership|home|shop|collections|community|gallery|chats|recommendations|gift))?$/,
				/^\/id:\d+$/,
				/^\/m\/[\w-]+$/,
			],
			queries: [/^\/user(?:\/\w+)?\?(?:.*&)?[uc]=\d+/, /^\/profile\/creators\?(?:.*&)?[uc]=\d+/],
			portraits: [
				'[data-tag="creator-avatar"] img, [data-tag="campaign-avatar"] img',
				'[data-tag="CampaignPage"] img[alt*="profile" i], #avatar-image, [class*="avatar" i] img',
				'main img[src*="/p/campaign/"], main img[src*="/p/user/"]',
			],
			covers: ['[data-tag="creator-cover-photo"], #cover-photo, img[src*="cover"]'],
			photos: ['[data-tag="post-card"] img, main img[src*="/p/post/"]'],
			confirm: [
				...usualProfileMarkers,
				{script: /"pledge_url":|www\.patreon\.com\/api\/campaigns\//},
				{selector: '[data-tag="CampaignPage"], [data-tag="creator-avatar"], [data-tag="become-patron-button"]'},
			],
		},
	},
	pageParameters: ['u', 'c'],
	imageHosts: ['*.patreonusercontent.com'],
	// Supporters beside comments; a creator's own portrait is a campaign's.
	avatars: /\/patreon-media\/p\/user\//,
	sizes: [/\/eyJ[\w=%-]+(?=\/)/],
	// The signature covers the size; the expiry is in seconds. From memory.
	expiry: {parameter: 'token-time', format: 'decimal'},
	others: ['[data-tag="comment-row"], [data-tag="comments"]', 'nav, footer'],
	identity: {name: ['h1', 'meta[property="og:title"][content]']},
	audience: [{is: 'account', when: [{selector: '[data-tag="locked-rich-text-post"], [data-tag="locked-badge"]'}]}],
	signedIn: {
		yes: [{selector: '[data-tag="account-menu"], [data-tag="user-menu"]'}],
		no: [{selector: '[data-tag="login-button"], a[href^="/login"]'}],
	},
	heldAgainst: [
		{
			what: 'public code',
			source: 'https://github.com/danbooru/danbooru/blob/06587d1f9/app/logical/source/url/patreon.rb',
			on: '2026-11-26',
		},
		{what: 'public code', source: 'https://github.com/soxoj/socid-extractor/blob/141c38c/socid_extractor/schemes.py', on: '2026-11-26'},
	],
});

export const settings: SiteSettings = [
	{
		purpose: 'replace-portrait',
		url: 'https://www.patreon.com/settings/basics',
		menuPath: ['Settings', 'Basics', 'Upload photo'],
		sources: [{url: 'https://support.patreon.com/hc/en-us/articles/204605935-How-do-I-change-my-profile-image'}],
		checkedOn: '2026-11-26',
		verified: true,
	},
	{
		purpose: 'delete-account',
		url: 'https://privacy.patreon.com/policies?modal=take-control',
		menuPath: ['Delete account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json'}],
		checkedOn: '2026-11-23',
		verified: true,
	},
];

export const examples: Examples = {
	profile: [
		'https://www.patreon.com/adamuster',
		'https://www.patreon.com/c/adamuster/posts',
		'https://www.patreon.com/cw/adamuster',
		'https://www.patreon.com/user?u=12345',
		'https://www.patreon.com/adamuster/membership',
	],
	photo: ['https://www.patreon.com/posts/the-lake-12345678', 'https://www.patreon.com/posts/12345678'],
	album: ['https://www.patreon.com/collection/12345'],
	none: [
		'https://www.patreon.com/',
		'https://www.patreon.com/home',
		'https://www.patreon.com/explore',
		'https://www.patreon.com/search?q=ada',
		'https://www.patreon.com/login',
		'https://www.patreon.com/settings/profile',
		'https://www.patreon.com/messages',
		'https://www.patreon.com/policy/legal',
		'https://www.patreon.com/pricing',
		'https://www.patreon.com/de-DE',
		'https://www.patreon.com/user-agreement',
		'https://support.patreon.com/hc',
	],
};
