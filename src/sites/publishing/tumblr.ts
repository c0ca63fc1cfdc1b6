import {defineSite, type Examples, type SiteFacts, type SiteSettings, words} from '../site.ts';

export const facts: SiteFacts = {id: 'tumblr', name: 'Tumblr', isSocialNetwork: true};

export const site = defineSite(facts, {
	matches: ['https://*.tumblr.com/*'],
	reservedSubdomains: words(`
		assets static media api embed engineering support help developers legal policy cdn at safe secure px srvcs mail business mx tx
		ads about app apps platform oauth login status shop press jobs docs live video v va vt vtt data ls staging web78`),
	reserved: words(`
		radar day ask submit reblog tips tagged blog post image dashboard changes legacy memberships tumblrmart timeline text quote
		premium supporter tv live themes whats-hot filter abuse svc buttons theme_garden queue customize ad-free-browsing purchases
		patio post-plus forgot_password brands mega-editor spotlight staff-picks year-in-review labs blaze safe-mode neue_web blog_auth
		iframe login_required messaging post-draft new_post ios-app android-app community-hubs tumblr-tv register_success gift_shop
		cookie_settings privacy_center do-not-sell communities_browse mention_settings 2fa`),
	pages: {
		photo: {
			paths: [/^\/(?:(?:blog\/(?:view\/)?|dashboard\/blog\/))?(?<user>[\w-]{1,32})\/\d{6,}/, /^\/(?<user>[\w-]{1,32})\/post\/\d{6,}/],
			ownPaths: [/^\/(?:post|image)\/\d+/, /^\/\d{6,}(?:\/|$)/],
			photos: [
				'article[data-id] figure img, [data-testid="timeline"] article figure img, article figure img',
				'.post .media img, .post-content img, .photo-wrapper img, .post img:not(.avatar)',
				'#content-image',
			],
			portraits: ['article header a[aria-hidden] img'],
		},
		profile: {
			paths: [/^\/(?:(?:blog\/(?:view\/)?|dashboard\/blog\/))?(?<user>[\w-]{1,32})(?:\/archive(?:\/.*)?|\/tagged\/[^/]+)?$/],
			ownPaths: [/^\/(?:page\/\d+|archive(?:\/.*)?|tagged\/[^/]+(?:\/(?:chrono|page\/\d+))?)?$/],
			portraits: [
				'[data-testid="avatar"] img, header img[alt*="{user}" i]',
				'#avatar img, .avatar img, img.avatar',
				'img[src*="/avatar_"]',
			],
			covers: ['[data-testid="header-image"] img, .header-image img, .cover img'],
			photos: ['article figure img, .post .media img, .post-content img, .photo img'],
			confirm: [
				{selector: 'meta[property="al:ios:url"][content*="blogName="]'},
				{selector: 'meta[property="og:type"][content="profile"], meta[property="og:type"][content^="tumblr-feed"]'},
				{selector: 'iframe#tumblr_controls, link[href*="/rss"][type="application/rss+xml"]'},
			],
		},
	},
	imageHosts: ['*.media.tumblr.com'],
	notPeople: /\/(?:default_avatar|avatar_[\da-f]+_(?:16|24|30)\.)|\/s16x16u/,
	sizes: [/\/s\d+x\d+(?:_\w+|u_c1)?(?=\/)/, /_(?:\d{2,4}|75sq|raw)(?=\.\w+$)/],
	// image-max-url 2026.2.0, run offline. Newer addresses, in which the size is a folder, are signed.
	enlarge: [
		[/(\/tumblr_\w+)_(?:75sq|100|250|400|500|540|640)(\.\w+)$/, '$1_1280$2'],
		[/(\/avatar_\w+)_\d+(\.\w+)$/, '$1_512$2'],
	],
	others: ['ol.notes, .notes', 'aside, [data-testid="sidebar"]'],
	identity: {name: ['h1', 'meta[property="og:title"][content]']},
	audience: [{is: 'account', when: [{script: /"isHiddenFromBlogNetwork":\s*true|"shouldBounceLoggedOut":\s*true/}]}],
	signedIn: {
		yes: [{selector: '[aria-label="Account"], #account_button'}],
		no: [{selector: 'a[href^="/login"], a[href*="tumblr.com/login"]'}],
	},
	heldAgainst: [{what: 'saved page', source: 'measuring set', on: '2026-11-25'}],
});

export const settings: SiteSettings = [
	{
		purpose: 'hide-from-search',
		url: 'https://www.tumblr.com/settings',
		menuPath: ['Settings', 'Blog settings', 'Visibility', 'Hide from search results'],
		sources: [
			{
				url: 'https://tumblr.zendesk.com/hc/en-us/articles/223857628-Appearing-in-search-results',
				says: '“Hide <blog name> from search results”',
			},
		],
		checkedOn: '2026-11-26',
		verified: true,
	},
	{
		purpose: 'stop-training',
		url: 'https://help.tumblr.com/hc/en-us/articles/115011611747-Privacy-options',
		menuPath: ['Settings', 'Blog settings', 'Visibility', 'Prevent third-party sharing'],
		sources: [{url: 'https://github.com/healsdata/ai-training-opt-out', says: 'of 2024-06-20; Automattic’s code of 2026 keeps the label'}],
		checkedOn: '2026-11-25',
		verified: true,
	},
	{
		purpose: 'delete-account',
		url: 'https://www.tumblr.com/account/delete',
		menuPath: ['Delete account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json', says: 'of 2026-08-21; reblogs stay'}],
		checkedOn: '2026-11-25',
		verified: true,
	},
];

export const examples: Examples = {
	profile: [
		'https://www.tumblr.com/ada-muster',
		'https://ada-muster.tumblr.com/',
		'https://ada-muster.tumblr.com/archive',
		'https://www.tumblr.com/blog/view/ada-muster',
		'https://ada-muster.tumblr.com/page/2',
		'https://ada-muster.tumblr.com/tagged/lake',
		'https://www.tumblr.com/ada-muster/tagged/lake',
	],
	photo: [
		'https://www.tumblr.com/ada-muster/712345678901234567/the-lake',
		'https://ada-muster.tumblr.com/post/712345678901234567/the-lake',
		'https://ada-muster.tumblr.com/image/712345678901234567',
		'https://www.tumblr.com/blog/view/ada-muster/712345678901234567',
	],
	none: [
		'https://www.tumblr.com/',
		'https://www.tumblr.com/dashboard',
		'https://www.tumblr.com/explore/trending',
		'https://www.tumblr.com/tagged/lake',
		'https://www.tumblr.com/search/ada',
		'https://www.tumblr.com/settings/account',
		'https://www.tumblr.com/communities/lakes',
		'https://www.tumblr.com/login',
		'https://www.tumblr.com/tagged/lake/top',
		'https://ada-muster.tumblr.com/ask',
		'https://assets.tumblr.com/',
		'https://help.tumblr.com/hc',
	],
};
