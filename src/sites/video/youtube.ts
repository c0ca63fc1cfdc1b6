import {defineSite, type Examples, type SiteFacts, type SiteSettings, usualProfileMarkers, words} from '../site.ts';

export const facts: SiteFacts = {id: 'youtube', name: 'YouTube', isSocialNetwork: true};

export const site = defineSite(facts, {
	matches: ['https://*.youtube.com/*'],
	shortHosts: ['youtu.be', 'www.youtu.be', 'youtubekids.com', 'www.youtubekids.com', 'www.youtube-nocookie.com'],
	subdomains: /^music$/,
	reserved: words(`
		videoseries live_stream premium kids gaming red t yt tv originals howyoutubeworks paid_memberships oops signin signin_prompt
		view_all_playlists my_videos my_subscriptions get_video_info attribution_link iframe_api player_api ads_troubleshooting
		superchat gift_memberships channel_switcher handle new_to_you youtubei s csi_204 ptracking copyright_school primetime
		culture creatorresponsibility movies_tv sports learning fashion podcasts news shorts hype playables`),
	pages: {
		photo: {
			paths: [/^\/(?:shorts|live|embed|v|e|clip)\/(?<id>[\w-]+)$/, /^\/watch\/[\w-]{11}$/, /^\/post\/[\w-]+$/],
			queries: [/^\/watch\?(?:.*&)?v=[\w-]{11}/],
			shortPaths: [/^\/[\w-]{11}$/],
			portraits: ['#owner #avatar img, ytd-video-owner-renderer img, ytm-slim-owner-renderer img'],
			photos: ['#post #image img, ytd-backstage-image-renderer img', '.html5-video-player video[poster]', 'link[itemprop="thumbnailUrl"]'],
		},
		// A playlist counts as an album, since its thumbnails show people as an album does; not the visitor's private ones (watch later, liked).
		album: {
			queries: [/^\/playlist\?(?:.*&)?list=(?!(?:WL|LL|LM)(?:&|$))/],
			photos: ['ytd-playlist-video-renderer ytd-thumbnail img', 'yt-thumbnail-view-model img, .playlist-items img'],
		},
		profile: {
			paths: [
				/^\/@(?<user>[^/]+)(?:\/(?:featured|videos|shorts|streams|playlists|community|posts|about|podcasts|releases|courses|store|channels|search|join|membership|live))?$/,
				/^\/(?:channel|c|user)\/(?<user>[^/]+)(?:\/(?:featured|videos|shorts|streams|playlists|community|posts|about|podcasts|releases|courses|store|channels|search|join|membership|live|feed|discussion))?$/,
				// Names from before 2022 stand right after the host.
				/^\/(?<user>[a-z0-9]{3,50})(?:\/(?:featured|videos|shorts|streams|playlists|community|about|channels))?$/i,
			],
			portraits: [
				'yt-decorated-avatar-view-model img, #channel-header #avatar img',
				'ytd-c4-tabbed-header-renderer #avatar img, ytm-c4-tabbed-header-renderer img',
				'#channel-header-avatar img, .channel-header-profile-image',
				'ytmusic-immersive-header-renderer img, ytmusic-visual-header-renderer img',
				'link[itemprop="thumbnailUrl"]',
			],
			confirm: [
				...usualProfileMarkers,
				{selector: 'link[rel="canonical"][href*="/channel/"]'},
				{selector: '[page-subtype="channels"], [page-subtype="artist"], ytmusic-immersive-header-renderer, ytmusic-visual-header-renderer'},
				{selector: 'yt-page-header-view-model, yt-decorated-avatar-view-model, #channel-header, #channel-header-avatar'},
				{selector: 'ytd-c4-tabbed-header-renderer, ytm-c4-tabbed-header-renderer, .channel-header-profile-image'},
				{script: /"channelMetadataRenderer"/},
			],
			covers: ['yt-image-banner-view-model img, #page-header-banner img, .banner-visible-area'],
			photos: ['#contents ytd-thumbnail img, #contents yt-thumbnail-view-model img', 'ytm-media-item img'],
		},
	},
	pageParameters: ['v', 'list'],
	imageHosts: ['yt3.googleusercontent.com', 'yt3.ggpht.com', 'i.ytimg.com'],
	sizes: [/=[\w-]+$/, /\/(?:hq|mq|sd|maxres)?(?:default|720|[0-3])(?=\.\w+$)/],
	enlarge: [
		// image-max-url 2026.2.0, run offline: size 0 gives the upload.
		[/^(https:\/\/yt3\.(?:ggpht|googleusercontent)\.com\/.+?)=s(?!0(?:-|$))\d[\w-]*$/, '$1=s0'],
	],
	others: ['#comments, ytd-comments', '#secondary, #related', '#masthead, #guide'],
	identity: {
		name: [
			'#channel-name yt-formatted-string, .page-header-view-model-wiz h1, yt-page-header-view-model h1',
			'meta[property="og:title"][content]',
		],
	},
	signedIn: {yes: [{selector: '#avatar-btn'}, {script: /"LOGGED_IN":\s*true/}], no: [{script: /"LOGGED_IN":\s*false/}]},
	heldAgainst: [{what: 'saved page', source: 'measuring set', on: '2026-11-25'}],
});

/** A channel's portrait cannot be hidden, only replaced. Each video can be made unlisted or private. */
export const settings: SiteSettings = [
	{
		purpose: 'replace-portrait',
		url: 'https://myaccount.google.com/profile-picture',
		menuPath: ['Google Account', 'Personal info', 'Profile picture', 'Remove'],
		sources: [
			{
				url: 'https://github.com/StellarSand/privacy-settings/tree/c100ff50',
				says: 'Google-Account.md, labels of 2026-06-20; past pictures stay until they are deleted one by one',
			},
		],
		checkedOn: '2026-11-25',
		verified: true,
	},
	{
		purpose: 'delete-account',
		url: 'https://myaccount.google.com/deleteservices',
		menuPath: ['Delete a Google service'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json', says: 'of 2026-08-21'}],
		checkedOn: '2026-11-25',
		verified: true,
	},
];

export const examples: Examples = {
	profile: [
		'https://www.youtube.com/@adamuster',
		'https://www.youtube.com/@adamuster/videos?view=0',
		'https://www.youtube.com/@%E5%BC%A0%E4%B8%89',
		'https://m.youtube.com/channel/UCabcdefghijklmnopqrstuv',
		'https://www.youtube.com/c/AdaMuster/about',
		'https://www.youtube.com/user/adamuster',
		'https://www.youtube.com/adamuster',
		'https://www.youtube.com/AdaMuster/videos',
		'https://music.youtube.com/channel/UCabcdefghijklmnopqrstuv',
	],
	photo: [
		'https://www.youtube.com/watch?v=abcdefghijk',
		'https://m.youtube.com/watch?feature=share&v=abcdefghijk&t=3s',
		'https://www.youtube.com/shorts/abcdefghijk',
		'https://youtu.be/abcdefghijk?t=1',
		'https://music.youtube.com/watch?v=abcdefghijk',
		'https://www.youtube.com/live/abcdefghijk',
		'https://www.youtube.com/post/UgkxABCDEF',
		'https://www.youtube.com/embed/abcdefghijk',
	],
	album: ['https://www.youtube.com/playlist?list=PLabcdefgh', 'https://music.youtube.com/playlist?list=PLabcdefgh'],
	none: [
		'https://www.youtube.com/',
		'https://www.youtube.com/feed/subscriptions',
		'https://www.youtube.com/results?search_query=ada',
		'https://www.youtube.com/hashtag/sun',
		'https://www.youtube.com/gaming',
		'https://www.youtube.com/account',
		'https://www.youtube.com/playlist?list=WL',
		'https://www.youtube.com/playlist?app=desktop&list=LL',
		'https://www.youtube.com/premium',
		'https://www.youtube.com/kids/',
		'https://www.youtube.com/trending',
		'https://www.youtube.com/t/terms',
		'https://www.youtube.com/embed/videoseries?list=PLabc',
		'https://consent.youtube.com/m?continue=https%3A%2F%2Fwww.youtube.com%2F%40ada',
		'https://music.youtube.com/explore',
		'https://studio.youtube.com/channel/UCabcdefghijklmnopqrstuv',
		'https://tv.youtube.com/welcome',
	],
};
