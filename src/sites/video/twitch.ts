import {defineSite, type Examples, type SiteFacts, type SiteSettings, usualProfileMarkers, words} from '../site.ts';

export const facts: SiteFacts = {id: 'twitch', name: 'Twitch', isSocialNetwork: false};

export const site = defineSite(facts, {
	matches: ['https://*.twitch.tv/*'],
	shortHosts: ['clips.twitch.tv'],
	moreReserved: words(`
		turbo prime wallet drops inventory u popout moderator broadcast bits p store annual-recap team kraken bounty-board creatorcamp
		downloads directory hype subs redeem prime-gaming esports music raid squad watchparty giftcard gift-card partner affiliate
		internships recap year-in-review rivals tickets loot extensions email_verification year_in_review charity vods oauth2 loyalty
		user_settings bleedpurple legal_notice twitchcon friend_requests stream_manager guest_star streamtogether stories_feed
		channels_directory drops_campaigns ambassadors broadcasting broadcasts email-unsubscribe`),
	pages: {
		photo: {
			paths: [/^\/videos\/\d+/, /^\/(?<user>\w+)\/(?:clip|v|video)\/[\w-]+/],
			shortPaths: [/^\/(?!embed$)[\w-]{4,}$/],
			portraits: ['[data-a-target="user-avatar"] img, .channel-info-content .tw-avatar img, .tw-avatar img[alt]'],
			photos: ['.video-player video[poster]', '[data-a-target="player-overlay-click-handler"] img'],
		},
		profile: {
			paths: [
				/^\/(?<user>\w{3,25})(?:\/(?:videos(?:\/\w+)?|clips|about|schedule|profile|home|followers|following|events|collections|squad))?$/,
			],
			portraits: [
				'.channel-info-content .tw-avatar img, .home-header-sticky .tw-avatar img',
				'[data-a-target="user-avatar"] img',
				'img.tw-image-avatar[alt*="{user}" i]',
				'img[src*="-profile_image-"]',
			],
			covers: ['.channel-root__player img[src*="profile_banner"], .home-offline-hero img'],
			photos: ['.preview-card-image-aspect img, [data-a-target="preview-card-image-link"] img'],
			confirm: [
				...usualProfileMarkers,
				{selector: '.channel-info-content, .home-header-sticky, [data-a-target="about-panel"]'},
				{selector: 'a[href="/{user}/about" i], a[href="/{user}/videos" i]'},
			],
		},
	},
	imageHosts: ['static-cdn.jtvnw.net', 'clips-media-assets2.twitch.tv'],
	notPeople:
		/\/(?:ttv-boxart|emoticons|badges|user-default-pictures|chat-badges|jtv_user_pictures\/[\w-]*badge|custom-reward-images|hype-train)/,
	sizes: [/-(?:profile_image|profile_banner|channel_offline_image)-[^-]+-\d+x\d+(?=\.)/, /-\d+x\d+(?=\.\w+$)/],
	// The addresses of a portrait's sizes differ only here.
	enlarge: [[/(-profile_image-)(?:28x28|50x50|70x70|150x150|300x300)(\.\w+)$/, '$1600x600$2']],
	others: ['.side-nav, #sideNav', '.chat-room, [data-a-target="chat-room-content"]', '[data-a-target="carousel"]'],
	identity: {name: ['[data-a-target="about-panel"] h2', 'h1.tw-title', 'meta[property="og:title"][content]']},
	signedIn: {
		yes: [{selector: '[data-a-target="user-menu-toggle"]:not([data-a-target="login-button"])'}],
		no: [{selector: '[data-a-target="login-button"], [data-a-target="signup-button"]'}],
	},
	heldAgainst: [
		{what: 'saved page', source: 'pages not kept', on: '2026-11-23'},
		{what: 'public code', source: 'https://github.com/soxoj/socid-extractor/blob/141c38c/socid_extractor/schemes.py', on: '2026-11-23'},
	],
});

export const settings: SiteSettings = [
	{
		purpose: 'replace-portrait',
		url: 'https://www.twitch.tv/settings/profile',
		menuPath: ['Settings', 'Profile', 'Profile Picture'],
		sources: [
			{url: 'https://www.pcbezz.com/how-to-change-profile-picture-on-twitch/'},
			{url: 'https://samagamer.com/en/twitch-tv-how-to-add-a-profile-photo-and-banner/'},
		],
		checkedOn: '2026-11-26',
		verified: true,
	},
	{
		purpose: 'delete-account',
		url: 'https://www.twitch.tv/user/delete-account',
		menuPath: ['Delete account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json', says: 'of 2026-08-21'}],
		checkedOn: '2026-11-25',
		verified: true,
	},
];

export const examples: Examples = {
	profile: [
		'https://www.twitch.tv/ada_muster',
		'https://m.twitch.tv/ada_muster',
		'https://www.twitch.tv/ada_muster/videos?filter=clips',
		'https://www.twitch.tv/ada_muster/about',
	],
	photo: [
		'https://www.twitch.tv/videos/1234567890',
		'https://www.twitch.tv/ada_muster/clip/DrawnLakeClip-abc',
		'https://clips.twitch.tv/DrawnLakeClip-abc',
	],
	none: [
		'https://www.twitch.tv/',
		'https://www.twitch.tv/directory/category/art',
		'https://www.twitch.tv/search?term=ada',
		'https://www.twitch.tv/settings/profile',
		'https://www.twitch.tv/subscriptions',
		'https://www.twitch.tv/drops/inventory',
		'https://www.twitch.tv/collections/abc',
		'https://www.twitch.tv/team/muster',
		'https://www.twitch.tv/popout/ada_muster/chat',
		'https://www.twitch.tv/turbo',
		'https://www.twitch.tv/p/legal/terms-of-service/',
		'https://help.twitch.tv/s/',
	],
};
