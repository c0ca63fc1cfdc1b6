import {defineSite, type Examples, type SiteFacts, type SiteSettings, usualProfileMarkers, words} from '../site.ts';

const notAnAlbum =
	'(?!(?:search|keyword|keywords|date|popular|login|map|services|cart|app|share|help|about|contact|info|bio|blog|prints|pricing|rss|feeds?|api|gallery\\/[^/]*\\/(?:buy|cart))(?:\\/|$))';

export const facts: SiteFacts = {id: 'smugmug', name: 'SmugMug', isSocialNetwork: false};

export const site = defineSite(facts, {
	matches: ['https://*.smugmug.com/*'],
	reservedSubdomains: words(`
		app help photos api secure news sorcery status login blog cdn static upload embed dgrin support developers pro about jobs store
		shop developer legal privacy terms careers press forums wiki feedback learn school source try get go pages info mail smtp feeds
		rss cart checkout billing accounts account my marketing events smugblog`),
	pages: {
		photo: {
			ownPaths: [/^(?:\/[^/]+)*\/i-\w+(?:\/\w+)?$/, /^\/gallery\/[^/]+\/\d+\/\d+_\w+/, /^\/photos\/\d+/],
			photos: ['.sm-lightbox img, .sm-imageview img', '#lightbox_image, .sm-image-content img', '.sm-gallery-image-container img'],
		},
		album: {
			ownPaths: [new RegExp(`^\\/${notAnAlbum}[^/]+(?:\\/[^/]+)*$`, 'i')],
			photos: [
				'.sm-gallery img, .sm-gallery-tiles img, .sm-tiles-list img',
				'.sm-tile-content, .sm-gallery-image-container img',
				'#galleryContent img',
			],
		},
		profile: {
			ownPaths: [/^\/$/],
			portraits: ['.sm-user-avatar img, .sm-page-widget-bio img, .bioPhoto'],
			covers: ['.sm-page-background img, .sm-cover-image img'],
			photos: ['.sm-page-widget-photo img, .sm-page-widget-slideshow img, .sm-gallery-cover-container img', '.sm-tile-content'],
			preview: 'photo',
			confirm: [
				...usualProfileMarkers,
				{selector: '.sm-page-widget, .sm-user-ui, body[class*="sm-"]'},
				{selector: 'meta[property="og:site_name"]'},
			],
		},
	},
	imageHosts: ['photos.smugmug.com'],
	notPeople: /\/img\/|\/static\//,
	sizes: [/\/(?:Ti|Th|S|M|L|XL|X2|X3|X4|X5|O|D|4K|5K)(?=\/)/, /-(?:Ti|Th|S|M|L|XL|X2|X3|X4|X5|O|D|4K|5K)(?=\.\w+$)/, /\/\d+x\d+(?=\/)/],
	identity: {name: ['.sm-user-name, .sm-page-widget-bio h1', 'meta[property="og:title"][content]']},
	audience: [{is: 'approved', when: [{selector: '.sm-page-password form, form[action*="unlock"]'}]}],
	heldAgainst: [
		{what: 'public code', source: 'https://github.com/mikf/gallery-dl/blob/86047cf6/gallery_dl/extractor/smugmug.py', on: '2026-11-26'},
	],
});

/** Each account has its own host, so the addresses lead to an explanation and not to the setting itself. */
export const settings: SiteSettings = [
	{
		purpose: 'close-photos',
		url: 'https://www.smugmughelp.com/hc/en-us/articles/18212114652436-Manage-my-site-settings',
		menuPath: ['Site Settings', 'Privacy', 'Site access'],
		sources: [{url: 'https://www.smugmughelp.com/hc/en-us/articles/18212114652436-Manage-my-site-settings'}],
		checkedOn: '2026-11-23',
		verified: true,
	},
	{
		purpose: 'hide-from-search',
		url: 'https://www.smugmughelp.com/hc/en-us/articles/18212327967508-Make-my-website-completely-private',
		menuPath: ['Account Settings', 'Discovery', 'Search', 'Google Search Visibility'],
		sources: [{url: 'https://www.smugmughelp.com/hc/en-us/articles/18212327967508-Make-my-website-completely-private'}],
		checkedOn: '2026-11-23',
		verified: true,
	},
];

export const examples: Examples = {
	profile: ['https://ada-muster.smugmug.com/', 'https://ada-muster.smugmug.com'],
	photo: ['https://ada-muster.smugmug.com/Lakes/2024/i-AbC12Df', 'https://ada-muster.smugmug.com/Lakes/i-AbC12Df/A'],
	album: [
		'https://ada-muster.smugmug.com/Lakes',
		'https://ada-muster.smugmug.com/Lakes/2024/',
		'https://ada-muster.smugmug.com/gallery/n-AbC12',
	],
	none: [
		'https://www.smugmug.com/',
		'https://www.smugmug.com/login',
		'https://www.smugmug.com/plans',
		'https://ada-muster.smugmug.com/search/?q=lake',
		'https://ada-muster.smugmug.com/keyword/lake',
		'https://help.smugmug.com/en',
		'https://api.smugmug.com/api/v2',
	],
};
