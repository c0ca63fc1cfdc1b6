import {defineSite, type Examples, type SiteFacts, type SiteSettings, usualProfileMarkers, words} from '../site.ts';

export const facts: SiteFacts = {id: 'letterboxd', name: 'Letterboxd', isSocialNetwork: false};

export const site = defineSite(facts, {
	matches: ['https://letterboxd.com/*', 'https://www.letterboxd.com/*'],
	reserved: words(`
		films film journal sign-in create-account actor director crew producer writer editor cinematography composer studio s csi
		year-in-review gift-guide film-school create year competition merch patrons api-beta esi invitations viewing welcome country
		language theme genre festiville showdown best video-store boxd top250 festivals festival season patron recap yearinreview
		ratings hq create_account videostore`),
	pages: {
		profile: {
			paths: [/^\/(?<user>\w{2,15})(?:\/(?:films|diary|reviews|lists|likes|tags|followers|following|stats|activity|network)(?:\/.*)?)?$/],
			portraits: [
				'.profile-summary .profile-avatar img, .profile-avatar img',
				'.profile-header .avatar img, #profile-header .avatar img',
				'.avatar img[alt]',
			],
			confirm: [{selector: 'body.profile[data-owner], body[data-owner="{user}" i]'}, ...usualProfileMarkers],
		},
	},
	imageHosts: ['a.ltrbxd.com'],
	notPeople: /\/(?:film-poster|sm\/upload|logos|static)\//,
	sizes: [/\/resized(?=\/)/, /-0-\d+-0-\d+-crop(?=\.\w+$)/],
	others: ['.sidebar .avatar-list, #following-section, .comments', 'header#header'],
	identity: {
		name: ['.profile-name, .person-display-name, h1.title-1', 'meta[property="og:title"][content]'],
		place: ['.profile-metadata .metadatum, .location'],
	},
	signedIn: {yes: [{selector: 'body.logged-in'}], no: [{selector: 'body.logged-out'}]},
	heldAgainst: [{what: 'saved page', source: 'pages not kept', on: '2026-11-23'}],
});

export const settings: SiteSettings = [
	{
		purpose: 'replace-portrait',
		url: 'https://letterboxd.com/settings/',
		menuPath: ['Settings', 'Avatar'],
		sources: [{url: 'https://letterboxd.com/settings/', says: 'not read: from general knowledge'}],
		checkedOn: '2026-11-23',
		verified: false,
	},
	{
		purpose: 'delete-account',
		url: 'https://letterboxd.com/user/disableaccount/',
		menuPath: ['Delete account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json', says: 'of 2026-08-21'}],
		checkedOn: '2026-11-25',
		verified: true,
	},
];

export const examples: Examples = {
	profile: [
		'https://letterboxd.com/adamuster/',
		'https://letterboxd.com/ada_muster',
		'https://letterboxd.com/adamuster/films/diary/',
		'https://letterboxd.com/adamuster/followers/',
	],
	none: [
		'https://letterboxd.com/adamuster/watchlist/',
		'https://letterboxd.com/',
		'https://letterboxd.com/film/the-lake/',
		'https://letterboxd.com/films/popular/',
		'https://letterboxd.com/lists/',
		'https://letterboxd.com/members/',
		'https://letterboxd.com/actor/ada-muster/',
		'https://letterboxd.com/search/ada/',
		'https://letterboxd.com/settings/',
		'https://letterboxd.com/sign-in/',
		'https://letterboxd.com/journal/',
		'https://letterboxd.com/adamuster/list/lakes/',
		// A review: the images on it are the film's.
		'https://letterboxd.com/adamuster/film/the-lake/',
	],
};
