import {defineSite, type Examples, type SiteFacts, type SiteSettings} from '../site.ts';

export const facts: SiteFacts = {id: 'reddit', name: 'Reddit', isSocialNetwork: true};

export const site = defineSite(facts, {
	matches: ['https://*.reddit.com/*'],
	subdomains: /^(?:(?:www\.)?old|new|np|sh|i|amp|[a-z]{2}(?:-[a-z]{2})?)$/,
	shortHosts: ['redd.it', 'www.redd.it', 'v.redd.it'],
	reserved: ['me'],
	pages: {
		photo: {
			paths: [
				/^\/(?:(?:r\/[^/]+|u(?:ser)?\/(?<user>[^/]+))\/)?comments\/\w+/,
				/^\/(?:r\/[^/]+|u(?:ser)?\/(?<user>[^/]+))\/s\/\w{10}/,
				/^\/tb\/\w+$/,
				/^\/video\/\w+$/,
			],
			queries: [/^\/media\?(?:.*&)?url=/],
			shortPaths: [/^\/[a-z0-9]{4,16}$/],
			photos: [
				'shreddit-post[permalink] [slot="post-media-container"] img, shreddit-post gallery-carousel img, zoomable-img img',
				'[data-test-id="post-content"] img.media-element, a[href^="https://i.redd.it/"] img',
				'.link .media-preview-content img, .expando img, .thing.link .thumbnail img',
				'[id^="t3_"] img.media-element, [id^="t3_"] img[src*="redd.it"]',
			],
		},
		album: {paths: [/^\/gallery\/\w+/], photos: ['gallery-carousel img', 'img[src*="preview.redd.it"], img[src*="i.redd.it"]']},
		profile: {
			paths: [
				/^\/r\/u_(?<user>[\w-]{2,25})$/,
				/^\/u(?:ser)?\/(?<user>[\w-]{2,25})(?:\/(?:submitted|comments|overview|gilded|upvoted|downvoted|hidden|saved|posts|about|trophies|moderated_communities|snoovatar|m\/[^/]+))?$/,
			],
			portraits: [
				'[data-testid="profile-icon"] img, [data-testid="profile-main"] faceplate-img img, shreddit-profile-header img',
				'img[src*="profileIcon_"], img[alt*="{user}" i][src*="redditmedia"]',
			],
			covers: ['[data-testid="profile-banner"], .profile-banner img'],
			// The last are the old design's, which some people keep on the usual host.
			photos: ['shreddit-post img[src*="redd.it"]', 'img.media-element', '.thing.link .thumbnail img'],
		},
	},
	pageParameters: ['url'],
	imageHosts: [
		'preview.redd.it',
		'i.redd.it',
		'external-preview.redd.it',
		'styles.redditmedia.com',
		'a.thumbs.redditmedia.com',
		'b.thumbs.redditmedia.com',
	],
	notPeople: /communityIcon|\/(?:t5_\w+\/styles\/(?:community|bannerBack)|award_images|avatars\/defaults)|snoo-default/,
	sizes: [/^https:\/\/(?:preview|i)\.redd\.it/, /(?<=\/)[\w-]*v0-(?=\w+\.\w+$)/],
	// gallery-dl reddit.py: the unsigned host serves the upload.
	enlarge: [[/^https:\/\/preview\.redd\.it\/(?:[\w-]*-)?(\w+\.(?:jpe?g|png))\?.*$/, 'https://i.redd.it/$1']],
	others: [
		'shreddit-comment-tree, shreddit-comment, .commentarea',
		'[slot="credit-bar"], shreddit-subreddit-icon',
		'#right-sidebar-container, .side, reddit-sidebar-nav',
	],
	identity: {name: ['[data-testid="profile-main"] h1, shreddit-profile-header h1', '.titlebox h1']},
	audience: [],
	signedIn: {
		yes: [{selector: '#expand-user-drawer-button'}, {selector: '.user a[href*="/user/"] + .userkarma'}],
		no: [{selector: '#login-button, a[href^="/login"], a[href*="reddit.com/login"]'}],
	},
	heldAgainst: [{what: 'saved page', source: 'measuring set', on: '2026-11-25'}],
});

export const settings: SiteSettings = [
	{
		purpose: 'hide-from-search',
		url: 'https://www.reddit.com/settings/privacy',
		menuPath: ['Settings', 'Privacy', 'Discoverability', 'Show up in search results'],
		staysPublic: ['posts'],
		sources: [
			{
				url: 'https://github.com/StellarSand/privacy-settings/tree/c100ff50',
				says: 'Reddit.md, labels of 2025-10-28; hides the profile, not single posts',
			},
		],
		checkedOn: '2026-11-25',
		verified: true,
	},
	{
		purpose: 'close-photos',
		url: 'https://www.reddit.com/settings/profile',
		menuPath: ['Settings', 'Profile', 'Curate your profile', 'Hide all'],
		staysPublic: ['portrait', 'posts'],
		sources: [
			{
				url: 'https://github.com/StellarSand/privacy-settings/tree/c100ff50',
				says: 'Reddit.md, labels of 2025-10-28; posts stay visible in their communities',
			},
		],
		checkedOn: '2026-11-25',
		verified: true,
	},
	{
		purpose: 'replace-portrait',
		url: 'https://www.reddit.com/settings/profile',
		menuPath: ['Settings', 'Profile', 'General', 'Avatar'],
		sources: [{url: 'https://github.com/StellarSand/privacy-settings/tree/c100ff50', says: 'Reddit.md, labels of 2025-10-28'}],
		checkedOn: '2026-11-25',
		verified: true,
	},
	{
		purpose: 'delete-account',
		url: 'https://www.reddit.com/prefs/delete/',
		menuPath: ['Delete account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json', says: 'of 2026-08-21'}],
		checkedOn: '2026-11-25',
		verified: true,
	},
];

export const examples: Examples = {
	profile: [
		'https://www.old.reddit.com/user/ada_muster',
		'https://www.reddit.com/user/ada_muster/',
		'https://old.reddit.com/u/ada_muster',
		'https://old.reddit.com/r/u_ada_muster/',
		'https://www.reddit.com/user/ada_muster/submitted/?sort=top',
		'https://www.reddit.com/user/ada-muster/m/lakes',
	],
	photo: [
		'https://www.reddit.com/r/lakes/comments/abc123/the_lake/',
		'https://old.reddit.com/r/lakes/comments/abc123/the_lake/def456/?context=3',
		'https://www.reddit.com/user/ada_muster/comments/abc123/the_lake/',
		'https://www.reddit.com/comments/abc123',
		'https://www.reddit.com/r/lakes/s/AbCdEfGhIj',
		'https://redd.it/abc123',
		'https://www.reddit.com/media?url=https%3A%2F%2Fi.redd.it%2Fa.jpg',
	],
	album: ['https://www.reddit.com/gallery/abc123'],
	none: [
		'https://www.reddit.com/',
		'https://www.reddit.com/r/lakes/',
		'https://www.reddit.com/r/lakes/top/?t=all',
		'https://www.reddit.com/r/lakes/wiki/index',
		'https://www.reddit.com/search/?q=ada',
		'https://www.reddit.com/settings/privacy',
		'https://www.reddit.com/login/',
		'https://www.reddit.com/message/inbox',
		'https://www.reddit.com/user/me/',
		'https://www.reddit.com/premium',
		'https://support.reddithelp.com/hc',
	],
};
