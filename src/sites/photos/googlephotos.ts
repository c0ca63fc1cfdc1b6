import {defineSite, type Examples, type SiteFacts, type SiteSettings} from '../site.ts';

export const facts: SiteFacts = {id: 'googlephotos', name: 'Google Photos', isSocialNetwork: false};

export const site = defineSite(facts, {
	matches: ['https://photos.google.com/*'],
	shortHosts: ['photos.app.goo.gl'],
	reserved: ['album', 'albums', 'photo', 'search', 'login', 'share', 'sharing'],
	pages: {
		photo: {
			paths: [/^\/(?:u\/\d+\/)?(?:share|album)\/[^/]+\/photo\/[^/]+/, /^\/(?:u\/\d+\/)?photo\/[^/]+/],
			photos: [
				'[role="main"] img[src*="googleusercontent.com"][data-iml], c-wiz img[aria-label]',
				'c-wiz img[src*="googleusercontent.com"]',
			],
		},
		// The visitor's own albums count too: they show who could see them once they are shared.
		album: {
			paths: [/^\/(?:u\/\d+\/)?(?:share|album)\/[^/]+$/],
			shortPaths: [/^\/(?<id>\w{10,})$/],
			photos: [
				'a[href*="/photo/"] [style*="googleusercontent"]',
				'c-wiz [data-latest-bg], c-wiz a[href*="/photo/"] div[style*="url("]',
				'c-wiz img[src*="googleusercontent.com"]',
			],
		},
	},
	imageHosts: ['lh3.googleusercontent.com'],
	notPeople: /\/a(?:-\/)?\/|\/ogw\//,
	sizes: [/=[\w-]+$/],
	// image-max-url 2026.2.0, run offline: size 0 gives the upload.
	enlarge: [[/^(https:\/\/lh3\.googleusercontent\.com\/[^=]+)=(?!s0$)[\w-]+$/, '$1=s0']],
	others: ['[role="banner"], header'],
	audience: [],
	signedIn: {yes: [{selector: 'a[href*="SignOutOptions"]'}], no: [{selector: 'a[href*="ServiceLogin"]'}]},
	heldAgainst: [{what: 'saved page', source: 'pages not kept', on: '2026-11-23'}],
});

export const settings: SiteSettings = [
	{
		purpose: 'close-photos',
		url: 'https://photos.google.com/sharing',
		menuPath: ['Sharing', 'Album', 'Options', 'Link sharing'],
		sources: [
			{
				url: 'https://support.google.com/photos/answer/9789702',
				says: 'turning link sharing off ends the old link; copies stay',
			},
			{url: 'https://support.google.com/photos/answer/6280921'},
		],
		checkedOn: '2026-11-23',
		verified: true,
	},
];

export const examples: Examples = {
	photo: ['https://photos.google.com/share/AF1QipAbc/photo/AF1QipDef?key=a', 'https://photos.google.com/u/1/photo/AF1QipDef'],
	album: [
		'https://photos.google.com/share/AF1QipAbc?key=a',
		'https://photos.app.goo.gl/AbCdEfGhIjKlMnOp1',
		'https://photos.google.com/album/AF1QipAbc',
	],
	none: [
		'https://photos.google.com/',
		'https://photos.google.com/login',
		'https://photos.google.com/albums',
		'https://photos.google.com/search/lake',
		'https://photos.google.com/sharing',
		'https://photos.google.com/people',
		'https://photos.google.com/u/0/',
		'https://www.google.com/photos/about/',
		'https://consent.google.com/m?continue=https%3A%2F%2Fphotos.google.com',
	],
};
