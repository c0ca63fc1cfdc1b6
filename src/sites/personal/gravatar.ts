import {defineSite, type Examples, type SiteFacts, type SiteSettings, usualProfileMarkers, words} from '../site.ts';

export const facts: SiteFacts = {id: 'gravatar', name: 'Gravatar', isSocialNetwork: false};

export const site = defineSite(facts, {
	matches: ['https://*.gravatar.com/*'],
	subdomains: /^(?:secure|[a-z]{2}(?:-[a-z]{2})?|[0-3])$/,
	reserved: words(`
		avatar dolly integrations openidserver hovercards wallet verified-accounts hireme matrix wp-login.php implement xmlrpc emails
		links openid quick-editor hovercard extensions checker manage-emails ambassadors explore-profiles ai-tools jobs-list
		custom-domain custom-domains domains-pricing open-source`),
	pages: {
		photo: {paths: [/^\/(?:avatar|userimage\/\d+)\/[0-9a-f]{32,64}(?:\.\w+)?$/], photos: ['body > img']},
		profile: {
			paths: [/^\/(?<user>[a-z0-9]{2,64})$/i, /^\/profiles\/(?<user>[a-z0-9]+)$/i],
			portraits: [
				'.g-profile__avatar, .g-profile__photo img, .gravatar-profile img',
				'img[src*="gravatar.com/avatar/"]',
				'img[src*="gravatar.com/userimage/"]',
			],
			photos: ['img[src*="gravatar.com/userimage/"]'],
			covers: ['.g-profile__header-image img'],
			confirm: [
				...usualProfileMarkers,
				{selector: '.g-profile, .gravatar-profile, [data-testid="profile"]'},
				{selector: 'link[rel="alternate"][href$=".json"], link[href$=".vcf"]'},
			],
		},
	},
	imageHosts: ['*.gravatar.com'],
	notPeople: /gravatar\.com\/(?!avatar\/|userimage\/)/,
	// image-max-url 2026.2.0, run offline: 2048 is the largest size served.
	enlarge: [[/(\/avatar\/[0-9a-f]+)(?:\?.*)?$/, '$1?s=2048']],
	identity: {
		name: ['h1', 'meta[property="og:title"][content]'],
		place: ['.g-profile__location'],
		workplace: ['.g-profile__job-title, .g-profile__company'],
	},
	signedIn: {no: [{selector: 'a[href*="/connect"], a[href*="wordpress.com/log-in"]'}]},
	heldAgainst: [
		{what: 'public code', source: 'https://github.com/soxoj/socid-extractor/blob/141c38c/socid_extractor/schemes.py', on: '2026-11-26'},
	],
});

/** Shown on every site that has the person's e-mail address. */
export const settings: SiteSettings = [
	{
		purpose: 'hide-portrait',
		url: 'https://gravatar.com/profile',
		menuPath: ['Profile', 'Privacy', 'Public avatar'],
		sources: [{url: 'https://support.gravatar.com/profiles/profile-access', says: 'others then see the default figure'}],
		checkedOn: '2026-11-26',
		verified: true,
	},
	{
		purpose: 'close-profile',
		url: 'https://gravatar.com/profile',
		menuPath: ['Profile', 'Privacy', 'Public profile'],
		sources: [{url: 'https://support.gravatar.com/profiles/profile-access'}],
		checkedOn: '2026-11-26',
		verified: true,
	},
	{
		purpose: 'hide-from-search',
		url: 'https://gravatar.com/profile',
		menuPath: ['Profile', 'Privacy', 'Discourage search engines'],
		sources: [{url: 'https://support.gravatar.com/profiles/profile-access'}],
		checkedOn: '2026-11-26',
		verified: true,
	},
	{
		purpose: 'replace-portrait',
		url: 'https://gravatar.com/profile',
		menuPath: ['Profile', 'Avatars'],
		sources: [{url: 'https://support.gravatar.com/profiles/avatars/'}],
		checkedOn: '2026-11-26',
		verified: true,
	},
];

export const examples: Examples = {
	profile: [
		'https://gravatar.com/adamuster',
		'https://en.gravatar.com/adamuster',
		'https://gravatar.com/profiles/0123456789abcdef0123456789abcdef',
	],
	photo: [
		'https://gravatar.com/avatar/0123456789abcdef0123456789abcdef?s=200',
		'https://www.gravatar.com/avatar/0123456789abcdef0123456789abcdef.jpg',
	],
	none: [
		'https://gravatar.com/',
		'https://gravatar.com/profile',
		'https://gravatar.com/connect/?source=a',
		'https://gravatar.com/support',
		'https://gravatar.com/site/implement/images/',
		'https://gravatar.com/developers/',
		'https://docs.gravatar.com/api',
		'https://blog.gravatar.com/2024/',
	],
};
