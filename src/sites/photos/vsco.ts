import {defineSite, type Examples, type SiteFacts, type SiteSettings, usualProfileMarkers, words} from '../site.ts';

export const facts: SiteFacts = {id: 'vsco', name: 'VSCO', isSocialNetwork: true};

export const site = defineSite(facts, {
	matches: ['https://*.vsco.co/*'],
	reserved: words(`
		spaces landing for-business hub canvas vsco-studio sites hire journal-posts ai content-api wp-json photo-editor-online presets
		film ai-lab for-photographers capture web camera photo-editor video-editor collage-maker background-remover for-creators
		challenges photographers ajxp redeem vsco-pro vsco-plus capture-app ai-photo-editor photo-effects workspace portfolio portfolios
		hire-photographers film-presets film-x journal-editor do-not-sell modern-slavery-act my-gallery`),
	pages: {
		photo: {
			paths: [/^\/(?<user>[^/]+)\/(?:media|video)\/[\w-]+/, /^\/(?<user>[^/]+)\/journal\/[^/]+$/, /^\/spaces\/[^/]+\/[^/]+$/],
			photos: ['main figure img, [class*="DetailViewImage"] img', 'main img[src*="vsco.co"]'],
			portraits: ['a[href^="/{user}/gallery" i] img'],
		},
		album: {paths: [/^\/spaces\/[^/]+$/], photos: ['main img[src*="vsco.co"]']},
		profile: {
			paths: [/^\/(?<user>[\w-]{2,50})(?:\/(?:gallery|images|collection|collections|spaces|journal|grid|avatar))?(?:\/\d+)?$/],
			portraits: ['header img[alt*="{user}" i], [class*="Avatar"] img', 'img[src*="/profile"], main header img'],
			photos: ['main figure img, [class*="MediaThumbnail"] img, main a[href*="/media/"] img'],
			confirm: [
				...usualProfileMarkers,
				{script: /"permaSubdomain":/},
				{selector: 'a[href^="/{user}/media/" i], a[href^="/{user}/gallery" i]'},
			],
		},
	},
	imageHosts: ['im.vsco.co', 'image-aws-us-west-2.vsco.co', 'img.vsco.co'],
	sizes: [/\/\d+x\d+(?=\/)/],
	// image-max-url rule 46030: an address without its query gives the upload.
	enlarge: [[/^(https:\/\/im\.vsco\.co\/[^?]+)\?.*$/, '$1']],
	identity: {name: ['main h1, main h3', 'meta[property="og:title"][content]']},
	heldAgainst: [
		{what: 'public code', source: 'https://github.com/mikf/gallery-dl/blob/86047cf6/gallery_dl/extractor/vsco.py', on: '2026-11-23'},
	],
});

export const settings: SiteSettings = [
	{
		purpose: 'replace-portrait',
		url: 'https://vsco.co/',
		menuPath: ['Profile', 'Edit profile', 'Photo'],
		sources: [{url: 'https://vsco.co/', says: 'not read: from general knowledge'}],
		checkedOn: '2026-11-23',
		verified: false,
	},
	{
		purpose: 'delete-account',
		url: 'https://support.vsco.co/hc/en-us/articles/360004196352-How-do-I-delete-my-VSCO-Account-',
		menuPath: ['Delete account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json', says: 'of 2026-08-21'}],
		checkedOn: '2026-11-25',
		verified: true,
	},
];

export const examples: Examples = {
	profile: ['https://vsco.co/adamuster', 'https://vsco.co/adamuster/gallery', 'https://vsco.co/ada-muster/collection/1'],
	photo: [
		'https://vsco.co/adamuster/media/0123456789abcdef01234567',
		'https://vsco.co/adamuster/video/01234567-89ab',
		'https://vsco.co/adamuster/journal/the-lake',
	],
	album: ['https://vsco.co/spaces/0123456789abcdef01234567'],
	none: [
		'https://vsco.co/',
		'https://vsco.co/feed',
		'https://vsco.co/search/people/ada',
		'https://vsco.co/discover',
		'https://vsco.co/about/terms_of_use',
		'https://vsco.co/user/login',
		'https://vsco.co/features',
		'https://vsco.co/subscribe',
		'https://support.vsco.co/hc',
	],
};
