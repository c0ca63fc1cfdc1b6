import {defineSite, type Examples, type SiteFacts, type SiteSettings} from '../site.ts';

export const facts: SiteFacts = {id: 'peertube', name: 'PeerTube', isSocialNetwork: false};

export const site = defineSite(facts, {
	matches: [],
	// yt-dlp peertube.py: the marker that it looks for on unknown hosts.
	software: [{selector: 'meta[property="og:platform"][content="PeerTube"]'}],
	pages: {
		photo: {
			paths: [/^\/w\/(?!p\/)[\w-]+/, /^\/videos\/(?:watch|embed)\/(?!playlist\/)[\w-]+/],
			photos: ['my-video-watch video[poster], .vjs-poster img, .vjs-poster'],
			portraits: ['my-video-avatar-channel img, .account-page-link img, my-actor-avatar img'],
		},
		album: {
			paths: [/^\/w\/p\/[\w-]+/, /^\/videos\/watch\/playlist\/[\w-]+/],
			photos: ['my-video-playlist-element-miniature img, .video-thumbnail img'],
		},
		profile: {
			paths: [
				/^\/(?:a|accounts|c|video-channels)\/(?<user>[\w.-]+(?:@[\w.-]+)?)(?:\/(?:videos|video-channels|video-playlists|about|search))?$/,
			],
			portraits: ['.main-avatar img, .account-avatar-row my-actor-avatar img, .channel-avatar-row my-actor-avatar img'],
			covers: ['.channel-banner img, .banner img'],
			photos: ['my-video-miniature img, .video-thumbnail img'],
		},
	},
	imageHosts: ['*'],
	notPeople: /\/client\/assets\/|default-avatar|\.svg$/,
	others: ['my-menu, my-header', 'my-video-comments', 'my-recommended-videos'],
	identity: {name: ['.account-info h1, .actor-display-name', 'meta[property="og:title"][content]']},
	heldAgainst: [
		{
			what: 'own template',
			source: 'https://github.com/Chocobozzz/PeerTube/blob/0f7224b0/client/src/app/%2Baccounts/accounts.component.html',
			on: '2026-11-26',
		},
	],
});

export const settings: SiteSettings = [];

export const examples: Examples = {
	profile: ['https://tube.example/a/ada/videos', 'https://tube.example/c/lakes', 'https://tube.example/accounts/ada@other.example/about'],
	photo: ['https://tube.example/w/abcdefghijklmnopqrstuv', 'https://tube.example/videos/watch/01234567-89ab-cdef-0123-456789abcdef'],
	album: ['https://tube.example/w/p/abcdefghijklmnopqrstuv'],
	none: [
		'https://tube.example/',
		'https://tube.example/videos/trending',
		'https://tube.example/search?search=ada',
		'https://tube.example/about/instance',
		'https://tube.example/login',
	],
};
