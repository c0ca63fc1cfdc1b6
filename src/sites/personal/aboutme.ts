import {defineSite, type Examples, type SiteFacts, type SiteSettings, usualProfileMarkers, words} from '../site.ts';

export const facts: SiteFacts = {id: 'aboutme', name: 'about.me', isSocialNetwork: false};

export const site = defineSite(facts, {
	matches: ['https://about.me/*', 'https://www.about.me/*'],
	reserved: words(`
		n ajax spotlight email-signature learn reset o cards business-cards hire for-freelancers profession professions d browse_people
		backstage compliments reset_password password_reset goodies for-business 404 500 _next v3 do-not-sell templates email-signatures
		intro-emails upgrade-pro pro-features teams-pricing custom-domain apps-and-extensions ccpa business-card qr qr-code link-in-bio
		resume-website`),
	pages: {
		profile: {
			paths: [/^\/(?<user>[\w.-]{2,60})$/],
			// A page has one picture: its owner's, as large as its background or as small as a portrait.
			portraits: ['[src*="/background/users/"], [style*="/background/users/"]'],
			confirm: [...usualProfileMarkers, {selector: 'meta[property="al:web:url"], body[class*="profile"], [data-username="{user}" i]'}],
		},
	},
	// The last two are older.
	imageHosts: ['about.me', 'assets.about.me', 'aboutme.imgix.net', 'd13pix9kaak6wt.cloudfront.net'],
	notPeople: /^https:\/\/about\.me\/(?!cdn-cgi\/image\/)/,
	// A rendition's address ends with that of the whole image.
	sizes: [/^https:\/\/about\.me\/cdn-cgi\/image\/[^/]+\//],
	enlarge: [[/^https:\/\/about\.me\/cdn-cgi\/image\/[^/]{1,200}\/(https:\/\/assets\.about\.me\/)/, '$1']],
	identity: {
		name: ['h1', 'meta[property="og:title"][content]'],
		place: ['.location, [class*="location"]'],
		workplace: ['[class*="job"], .headline'],
		school: ['[class*="education"]'],
	},
	heldAgainst: [
		{
			what: 'public code',
			source: 'https://github.com/danbooru/danbooru/blob/06587d1f9/app/logical/source/url/about_me.rb',
			on: '2026-11-26',
		},
	],
});

export const settings: SiteSettings = [
	{
		purpose: 'replace-portrait',
		url: 'https://about.me/',
		menuPath: ['Edit page', 'Photo'],
		sources: [{url: 'https://about.me/', says: 'not read: from general knowledge'}],
		checkedOn: '2026-11-23',
		verified: false,
	},
	{
		purpose: 'delete-account',
		url: 'https://about.me/account',
		menuPath: ['Delete account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json', says: 'of 2026-08-21'}],
		checkedOn: '2026-11-25',
		verified: true,
	},
];

export const examples: Examples = {
	profile: ['https://about.me/adamuster', 'https://about.me/ada.muster/', 'https://about.me/ada-muster?promo=a'],
	none: [
		'https://about.me/',
		'https://about.me/login',
		'https://about.me/signup',
		'https://about.me/discover',
		'https://about.me/features',
		'https://about.me/pro',
		'https://about.me/legal/privacy',
		'https://about.me/settings/account',
		'https://support.about.me/hc',
	],
};
