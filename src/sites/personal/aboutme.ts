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
			portraits: [
				'[data-testid="profile-image"] img, .profile-image img, .profile_photo img',
				'img[alt*="{user}" i], .photo, .background-image',
				'[style*="cdn-cgi/image"]',
			],
			confirm: [...usualProfileMarkers, {selector: 'meta[property="al:web:url"], body[class*="profile"], [data-username="{user}" i]'}],
		},
	},
	imageHosts: ['about.me', 'd13pix9kaak6wt.cloudfront.net'],
	notPeople: /^https:\/\/about\.me\/(?!cdn-cgi\/image\/)/,
	sizes: [/\/cdn-cgi\/image\/[^/]+(?=\/)/],
	identity: {
		name: ['h1', 'meta[property="og:title"][content]'],
		place: ['.location, [class*="location"]'],
		workplace: ['[class*="job"], .headline'],
		school: ['[class*="education"]'],
	},
	checkedOn: '2026-11-23',
	checkedAgainst: 'memory',
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
