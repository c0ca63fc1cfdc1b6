import {defineSite, type Examples, type SiteFacts, type SiteSettings, usualProfileMarkers, words} from '../site.ts';

export const facts: SiteFacts = {id: 'medium', name: 'Medium', isSocialNetwork: false};

export const site = defineSite(facts, {
	matches: ['https://*.medium.com/*'],
	reservedSubdomains: words(`
		help policy api cdn-images-1 miro status cdn-client cdn-static-1 developers blog docs glyph link jobs careers about support
		legal privacy terms partners press engineering-internal assets static cdn mail email notifications`),
	reserved: words('m new-story topic plans membership jobs-at-medium browse me _ gift r series'),
	pages: {
		photo: {
			paths: [/^\/(?!tag\/|m\/|me\/|search\/|@[^/]+\/list\/)(?:@(?<user>[\w.-]+)\/|[^/]+\/)?[^/]+-[0-9a-f]{10,12}$/u, /^\/p\/[0-9a-f]{8,}/],
			ownPaths: [/^\/(?!tag\/|list\/)(?:[^/]+\/)?[^/]+-[0-9a-f]{10,12}$/u, /^\/p\/[0-9a-f]{8,}/],
			photos: ['article figure img', 'article picture img'],
			portraits: [
				'[data-testid="authorPhoto"], [data-testid="headerAuthor"] img, article header a[href*="@"] img',
				'article a[rel="author"] img, .postMetaInline-avatar img',
			],
		},
		profile: {
			paths: [
				/^\/@(?<user>[\w.-]+)(?:\/(?:about|followers|following|lists?|list\/[^/]+|latest|highlights|responses|has-recommended|claps|subscribe|reading-list))?$/,
			],
			ownPaths: [/^\/(?:about|followers|following|lists?|latest)?$/],
			portraits: [
				'[data-testid="authorPhoto"]',
				'a[href*="@{user}" i] img[alt]',
				'main ~ * img[width="88"], img[width="88"], .hero-avatar img, .avatar-image',
			],
			photos: ['article figure img, article img'],
			confirm: [
				...usualProfileMarkers,
				{selector: 'meta[property="al:ios:url"][content^="medium://@"], meta[property="al:android:url"][content^="medium://@"]'},
				{selector: '[data-testid="authorName"], a[href*="@{user}/followers" i], a[href$="/followers"]'},
			],
		},
	},
	imageHosts: ['miro.medium.com', '*.miro.medium.com', 'cdn-images-1.medium.com'],
	notPeople: /dmbNkD5D-u45r44go_cf0g/,
	sizes: [
		/\/(?:v2\/)?(?:resize:[^/]+|max\/\d+|fit\/[^/]+(?:\/\d+){0,2}|(?:da:true\/)?format:[^/]+|c\/\d+\/\d+|freeze\/max\/\d+|focal\/\d+\/\d+\/\d+\/\d+)(?=\/)/g,
	],
	// image-max-url 2026.2.0, run offline: the file name alone gives the upload.
	enlarge: [
		[/^(https:\/\/miro\.medium\.com)\/(?:v2\/)?(?:resize:[^/]+|max\/\d+|fit\/[^/]+(?:\/\d+){0,2})(?:\/format:[^/]+)?\/([^/]+)$/, '$1/$2'],
	],
	others: ['[data-testid*="responses"], .responsesStreamWrapper', 'aside, [data-testid="relatedPosts"]'],
	identity: {name: ['[data-testid="authorName"]', 'h2', 'meta[property="og:title"][content]']},
	signedIn: {
		yes: [{selector: '[data-testid="headerUserIcon"], [data-testid="headerNotificationButton"]'}],
		no: [{selector: '[data-testid="headerSignInButton"], [data-testid="headerSignUpButton"]'}],
	},
	heldAgainst: [{what: 'saved page', source: 'measuring set', on: '2026-11-25'}],
});

export const settings: SiteSettings = [
	{
		purpose: 'replace-portrait',
		url: 'https://medium.com/me/settings',
		menuPath: ['Settings', 'Profile information', 'Photo'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json', says: 'settings page'}],
		checkedOn: '2026-11-23',
		verified: false,
	},
	{
		purpose: 'delete-account',
		url: 'https://medium.com/me/settings',
		menuPath: ['Delete account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json'}],
		checkedOn: '2026-11-23',
		verified: true,
	},
];

export const examples: Examples = {
	profile: [
		'https://medium.com/@ada.muster',
		'https://ada-muster.medium.com/',
		'https://medium.com/@ada.muster/followers',
		'https://medium.com/%40ada.muster',
		'https://ada-muster.medium.com/about',
	],
	photo: [
		'https://medium.com/@ada.muster/the-lake-0123456789ab',
		'https://medium.com/lakes/the-lake-0123456789ab?source=a',
		'https://ada-muster.medium.com/the-lake-0123456789ab',
		'https://medium.com/p/0123456789ab',
		'https://medium.com/@ada.muster/%E6%B9%96-0123456789ab',
	],
	none: [
		'https://medium.com/',
		'https://medium.com/tag/lakes',
		'https://medium.com/search?q=ada',
		'https://medium.com/m/signin?redirect=a',
		'https://medium.com/me/settings',
		'https://medium.com/new-story',
		'https://medium.com/lakes',
		'https://medium.com/plans',
		'https://medium.com/about',
		'https://help.medium.com/hc',
		'https://policy.medium.com/medium-terms-of-service-9db0094a1e0f',
	],
};
