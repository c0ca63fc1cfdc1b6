import {defineSite, type Examples, type SiteFacts, type SiteSettings, usualProfileMarkers, words} from '../site.ts';

export const facts: SiteFacts = {id: 'dailymotion', name: 'Dailymotion', isSocialNetwork: false};

export const site = defineSite(facts, {
	matches: ['https://*.dailymotion.com/*'],
	subdomains: /^geo$/,
	shortHosts: ['dai.ly'],
	moreReserved: words(`
		signin hub partner embed playlist crawler histories swf pageitem player 404 for-you watch-later topic sequence watchlater
		relevance archived press_room pressroom oauth2 myvideos mediakit monetization musicvideos staffpick staffpicks embedded
		player_api login-email following-list likes-list cookie-settings dsa transparency-report ads.txt advertisers audience-insights
		adplay account-settings account-deletion language-settings`),
	pages: {
		photo: {
			paths: [/^\/(?:embed\/)?video\/\w+/, /^\/swf\/video\/\w+/],
			queries: [/^\/player(?:\/\w+)?\.html\?(?:.*&)?video=\w+/],
			shortPaths: [/^\/\w{5,}$/],
			photos: ['[class*="Player"] video[poster], .dmp_VideoView img', '[class*="poster"] img'],
			portraits: ['[class*="ChannelInfo"] img, [class*="OwnerAvatar"] img, [data-testid="channel-avatar"] img'],
		},
		// A playlist counts as an album, as on YouTube.
		album: {paths: [/^\/playlist\/x\w+$/], photos: ['[class*="VideoCard"] img']},
		profile: {
			paths: [/^\/(?:user\/)?(?<user>[\w-]{3,40})(?:\/(?:videos|playlists|collections|about|followers|following|live|\d+))?$/],
			portraits: [
				'[data-testid="channel-avatar"] img, [class*="ChannelHeader"] [class*="Avatar"] img',
				'img[class*="Avatar"][alt*="{user}" i]',
				'img[src*=".dmcdn.net/u/"]',
			],
			covers: ['[class*="ChannelHeader"] [class*="Cover"] img'],
			photos: ['[class*="VideoCard"] img'],
			confirm: [
				...usualProfileMarkers,
				{selector: '[class*="ChannelHeader"], [data-testid="channel-avatar"]'},
				{selector: 'meta[property="al:ios:url"][content*="://user/"], meta[property="al:ios:url"][content*="://channel/"]'},
			],
		},
	},
	pageParameters: ['video'],
	imageHosts: ['*.dmcdn.net'],
	staticHosts: ['static1.dmcdn.net', 'static1-ssl.dmcdn.net'],
	notPeople: /\/images\/(?:avatar|default)|\/playerv5\//,
	avatars: /\.dmcdn\.net\/u\//,
	sizes: [/\/(?:x|\d+x)\d+(?:-\w+)?$/, /^https:\/\/s\d(?=\.dmcdn)/],
	others: ['[class*="Related"], aside, [class*="Recommend"]', 'nav, header'],
	identity: {name: ['h1', 'meta[property="og:title"][content]']},
	heldAgainst: [
		{what: 'saved page', source: 'pages not kept', on: '2026-11-26'},
		{what: 'public code', source: 'https://github.com/soxoj/socid-extractor/blob/141c38c/socid_extractor/schemes.py', on: '2026-11-26'},
	],
});

export const settings: SiteSettings = [
	{
		purpose: 'delete-account',
		url: 'https://www.dailymotion.com/settings/delete-account',
		menuPath: ['Delete account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json', says: 'of 2026-08-21'}],
		checkedOn: '2026-11-25',
		verified: true,
	},
];

export const examples: Examples = {
	profile: [
		'https://www.dailymotion.com/adamuster',
		'https://www.dailymotion.com/ada-muster/videos',
		'https://www.dailymotion.com/user/adamuster/1',
	],
	photo: [
		'https://www.dailymotion.com/video/x8abcde',
		'https://dai.ly/x8abcde',
		'https://www.dailymotion.com/embed/video/x8abcde',
		'https://geo.dailymotion.com/player.html?video=x8abcde',
		'https://geo.dailymotion.com/player/xabcd.html?video=x8abcde',
	],
	album: ['https://www.dailymotion.com/playlist/x6abcd'],
	none: [
		'https://www.dailymotion.com/',
		'https://www.dailymotion.com/search/ada/videos',
		'https://www.dailymotion.com/signin',
		'https://geo.dailymotion.com/player.html?playlist=x6abcd',
		'https://www.dailymotion.com/library',
		'https://www.dailymotion.com/settings',
		'https://www.dailymotion.com/legal/privacy',
		'https://www.dailymotion.com/fr',
		'https://www.dailymotion.com/partner',
		'https://faq.dailymotion.com/hc',
	],
};
