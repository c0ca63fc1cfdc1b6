import {defineSite, type Examples, type SiteFacts, type SiteSettings, usualProfileMarkers, words} from '../site.ts';

export const facts: SiteFacts = {id: 'linktree', name: 'Linktree', isSocialNetwork: false};

export const site = defineSite(facts, {
	matches: ['https://linktr.ee/*', 'https://www.linktr.ee/*'],
	reserved: words(`
		s templates claim qr-code learn for link-in-bio trust-center universe free profile-tools education solutions creator-report
		ambassadors passport-report social-planner instagram-auto-reply auto-reply link-shortener url-shortener qr-code-generator earn
		monetize courses digital-products collect-payments sponsored-links getting-started linkinbio small-business case-studies
		gift-store media-kit media-kits creator-economy creator-shops linktree-shops social-good integrations nonprofits brand-kit
		actors-act acknowledgement-of-country modern-slavery report-a-violation report-violation website-builder newsletter-builder`),
	pages: {
		profile: {
			paths: [/^\/(?<user>[\w.-]{2,40})$/],
			portraits: ['[data-testid="ProfileImage"], #profile-picture img, img#profile-picture', 'img[src*="size=avatar"]'],
			confirm: [
				...usualProfileMarkers,
				{selector: '#profile-picture, [data-testid="ProfileImage"], [data-testid="LinkButton"]'},
				{script: /"account":\s*\{[^{}]{0,200}"(?:uuid|username)":/},
			],
		},
	},
	// The second is older.
	imageHosts: ['ugc.production.linktr.ee', 'd1fdloi71mui9q.cloudfront.net'],
	// Icons of links and backgrounds are on the same host as portraits.
	notPeople: /size=(?:background|thumbnail)/,
	identity: {name: ['#profile-title, h1', 'meta[property="og:title"][content]']},
	heldAgainst: [
		{
			what: 'public code',
			source: 'https://github.com/getAlby/lightning-browser-extension/blob/9e75ac22/src/extension/content-script/batteries/LinkTree.ts',
			on: '2026-11-26',
		},
		{what: 'public code', source: 'https://github.com/soxoj/socid-extractor/blob/141c38c/socid_extractor/schemes.py', on: '2026-11-26'},
	],
});

export const settings: SiteSettings = [
	{
		purpose: 'replace-portrait',
		url: 'https://linktr.ee/admin/settings',
		menuPath: ['Settings', 'Profile image'],
		sources: [{url: 'https://linktr.ee/admin/settings', says: 'not read: from general knowledge'}],
		checkedOn: '2026-11-23',
		verified: false,
	},
	{
		purpose: 'delete-account',
		url: 'https://linktr.ee/admin/account',
		menuPath: ['Account', 'Danger Zone', 'Delete Account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json', says: 'of 2026-08-21'}],
		checkedOn: '2026-11-25',
		verified: true,
	},
];

export const examples: Examples = {
	profile: ['https://linktr.ee/adamuster', 'https://linktr.ee/ada.muster?utm_source=a', 'https://www.linktr.ee/ada_muster/'],
	none: [
		'https://linktr.ee/',
		'https://linktr.ee/login',
		'https://linktr.ee/register',
		'https://linktr.ee/s/pricing',
		'https://linktr.ee/admin/links',
		'https://linktr.ee/blog/a',
		'https://linktr.ee/marketplace',
		'https://linktr.ee/discover',
		'https://help.linktr.ee/en',
	],
};
