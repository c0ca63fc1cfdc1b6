import {defineSite, type Examples, type SiteFacts, type SiteSettings} from '../site.ts';

export const facts: SiteFacts = {id: 'lastfm', name: 'Last.fm', isSocialNetwork: false};

export const site = defineSite(facts, {
	matches: ['https://*.last.fm/*'],
	subdomains: /^cn$/,
	pages: {
		photo: {
			paths: [/^\/(?:[a-z]{2}\/)?music\/[^/]+\/\+images\/[0-9a-f]{16,}/],
			photos: ['.js-gallery-image, .gallery-image-buffer img, .gallery-image-container img'],
		},
		album: {paths: [/^\/(?:[a-z]{2}\/)?music\/[^/]+\/\+images$/], photos: ['.image-list-item img']},
		profile: {
			paths: [
				// New names begin with a letter, older ones also with a digit or an underscore; `_` alone leads to one's own.
				/^\/(?:[a-z]{2}\/)?user\/(?<user>\w[\w-]{1,14})(?:\/(?:library|loved|following|followers|playlists|obsessions|events|neighbours|tags|shoutbox|listening-report|partial|journal|labs|bookmarks)(?:\/.*)?)?$/i,
			],
			portraits: ['.header-avatar img, .header-info-primary .avatar img, .avatar img[alt*="{user}" i]'],
			covers: ['.header-background--has-image'],
		},
	},
	imageHosts: ['lastfm.freetls.fastly.net'],
	notPeople: /818148bf682d429dc215c1705eb27b98|2a96cbd8b46e442fc41c2b86b821562f/,
	sizes: [/\/(?:avatar)?\d+s(?=\/)/, /\/\d+x\d+(?=\/)/, /\/ar0(?=\/)/],
	// image-max-url 2026.2.0, run offline: an address without a size gives the upload.
	enlarge: [[/(\/i\/u)\/(?:avatar\d+s|\d+s|\d+x\d+|ar0)(?=\/)/, '$1']],
	others: ['.col-sidebar, .shout-list, .js-shouts-container', '.masthead, .site-auth-control'],
	identity: {name: ['.header-title-secondary .header-title-display-name, .header-title-display-name']},
	audience: [],
	signedIn: {yes: [{selector: '.auth-dropdown, .site-auth-control .avatar'}], no: [{selector: 'a[href*="/login"]'}]},
	heldAgainst: [
		{what: 'public code', source: 'https://github.com/soxoj/socid-extractor/blob/141c38c/socid_extractor/schemes.py', on: '2026-11-23'},
	],
});

export const settings: SiteSettings = [
	{
		purpose: 'replace-portrait',
		url: 'https://www.last.fm/settings',
		menuPath: ['Settings', 'Profile', 'Profile picture'],
		sources: [{url: 'https://www.last.fm/settings', says: 'not read: from general knowledge'}],
		checkedOn: '2026-11-23',
		verified: false,
	},
	{
		purpose: 'delete-account',
		url: 'https://www.last.fm/settings/account',
		menuPath: ['Settings', 'Account', 'delete user account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json', says: 'of 2026-08-21'}],
		checkedOn: '2026-11-25',
		verified: true,
	},
];

export const examples: Examples = {
	profile: [
		'https://www.last.fm/user/adamuster',
		'https://www.last.fm/de/user/ada_muster/library',
		'https://www.last.fm/user/adamuster/loved?page=2',
		'https://www.last.fm/user/_ada_',
		'https://www.last.fm/user/7ada/library',
	],
	photo: ['https://www.last.fm/music/The+Lakes/+images/0123456789abcdef0123456789abcdef'],
	album: ['https://www.last.fm/music/The+Lakes/+images', 'https://www.last.fm/es/music/The+Lakes/+images'],
	none: [
		'https://www.last.fm/',
		'https://www.last.fm/music/The+Lakes',
		'https://www.last.fm/charts',
		'https://www.last.fm/search?q=ada',
		'https://www.last.fm/login',
		'https://www.last.fm/settings',
		'https://www.last.fm/tag/lake',
		'https://www.last.fm/event/123',
		// Leads to one's own.
		'https://www.last.fm/user/_/library',
		'https://support.last.fm/',
	],
};
