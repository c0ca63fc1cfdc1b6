import {defineSite, type Examples, type SiteFacts, type SiteSettings} from '../site.ts';

export const facts: SiteFacts = {id: 'spotify', name: 'Spotify', isSocialNetwork: false};

export const site = defineSite(facts, {
	matches: ['https://open.spotify.com/*'],
	pages: {
		profile: {
			paths: [
				/^\/(?:intl-[a-z]+(?:-[a-z]+)?\/)?(?:user|artist)\/(?<user>[^/]+)(?:\/(?:playlists|followers|following|discography(?:\/\w+)?|about|related|concerts|top-tracks|albums|songs))?$/i,
			],
			portraits: [
				'[data-testid="user-entity-image"] img, [data-testid="entity-image"] img',
				'[data-testid="entityHeader"] img, [data-testid="adaptiveEntityTitle"] ~ * img',
				'main img[src*="i.scdn.co/image/ab6775"], main img[src*="i.scdn.co/image/ab676161"]',
			],
			covers: ['[data-testid="background-image"]'],
		},
	},
	imageHosts: ['i.scdn.co', 'image-cdn-ak.spotifycdn.com', 'image-cdn-fa.spotifycdn.com', '*.fbcdn.net', 'platform-lookaside.fbsbx.com'],
	notPeople: /\/image\/ab67616d|ab67706c/,
	// The first sixteen digits give the kind and size of the image.
	sizes: [/\/image\/ab67[0-9a-f]{12}/],
	// Other artists and their records.
	others: [
		'[data-testid="component-shelf"]',
		'aside, [data-testid="now-playing-widget"], nav',
		'[data-testid="left-sidebar"]',
		'[data-testid="carousel-mwp"]',
	],
	identity: {name: ['[data-testid="entityTitle"] h1, [data-testid="adaptiveEntityTitle"]', 'h1', 'meta[property="og:title"][content]']},
	signedIn: {yes: [{selector: '[data-testid="user-widget-link"]'}], no: [{selector: '[data-testid="login-button"]'}]},
	heldAgainst: [
		{what: 'saved page', source: 'https://github.com/microlinkhq/metascraper/tree/20423f52/packages/metascraper-spotify', on: '2026-11-26'},
	],
});

export const settings: SiteSettings = [
	{
		purpose: 'replace-portrait',
		url: 'https://support.spotify.com/article/privacy-settings/',
		menuPath: ['Settings', 'View Profile', 'Edit Profile'],
		appOnly: true,
		staysPublic: ['name'],
		sources: [
			{
				url: 'https://github.com/StellarSand/privacy-settings/tree/c100ff50',
				says: 'Spotify.md, labels of 2025-10-28; the profile with its name is always visible',
			},
		],
		checkedOn: '2026-11-25',
		verified: true,
	},
	{
		purpose: 'delete-account',
		url: 'https://support.spotify.com/close-account',
		menuPath: ['Close account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json', says: 'of 2026-08-21'}],
		checkedOn: '2026-11-25',
		verified: true,
	},
];

export const examples: Examples = {
	profile: [
		'https://open.spotify.com/user/adamuster',
		'https://open.spotify.com/intl-de/artist/0abcdefghijklmnopqrstu',
		'https://open.spotify.com/user/31abcdefghijklmnopqrstuvwxyz?si=a',
		'https://open.spotify.com/artist/0abcdefghijklmnopqrstu/discography/all',
	],
	none: [
		'https://open.spotify.com/',
		'https://open.spotify.com/track/0abcdefghijklmnopqrstu',
		'https://open.spotify.com/album/0abcdefghijklmnopqrstu',
		'https://open.spotify.com/playlist/0abcdefghijklmnopqrstu',
		'https://open.spotify.com/search/ada',
		'https://open.spotify.com/user/adamuster/playlist/0abcdefghijklmnopqrstu',
		'https://open.spotify.com/embed/artist/0abcdefghijklmnopqrstu',
		'https://www.spotify.com/account/overview/',
		'https://accounts.spotify.com/login',
	],
};
