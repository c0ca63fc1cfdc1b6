import {defineSite, type Examples, isPrivateAccount, type SiteFacts, type SiteSettings} from '../site.ts';

export const facts: SiteFacts = {id: 'steam', name: 'Steam', isSocialNetwork: false};

export const site = defineSite(facts, {
	matches: ['https://steamcommunity.com/*', 'https://www.steamcommunity.com/*'],
	pages: {
		photo: {
			queries: [/^\/(?:sharedfiles|workshop)\/filedetails\?(?:.*&)?id=\d+/],
			photos: ['#ActualMedia, .actualmediactn img', '#previewImageMain, #previewImage'],
			portraits: ['.creatorsBlock .playerAvatar img'],
		},
		album: {
			paths: [/^\/(?:id|profiles)\/(?<user>[^/]+)\/(?:screenshots|images|artwork)$/],
			photos: ['.imageWallRow .imgWallItem, .profile_media_item .imgWallItem, .profile_media_item'],
		},
		profile: {
			paths: [
				/^\/(?:id|profiles)\/(?<user>[^/]+)(?:\/(?:games|friends|badges|groups|allcomments|recommended|reviews|awards|followers|following|home|inventory|myworkshopfiles|videos|wishlist|stats|namehistory|guides))?$/,
			],
			portraits: [
				'.profile_header .playerAvatarAutoSizeInner > img, .playerAvatarAutoSizeInner img:not(.profile_avatar_frame img)',
				'.profile_header .playerAvatar img',
				'.playerAvatar img',
			],
			covers: ['.profile_header_bg_texture, .profile_background_image_content'],
		},
	},
	pageParameters: ['id'],
	imageHosts: ['*.steamstatic.com', '*.steamusercontent.com'],
	staticHosts: [
		'community.akamai.steamstatic.com',
		'community.cloudflare.steamstatic.com',
		'community.fastly.steamstatic.com',
		'store.akamai.steamstatic.com',
		'store.cloudflare.steamstatic.com',
		'store.fastly.steamstatic.com',
	],
	notPeople: /fef49e7fa7e1997310d705b2a6158ff8dc1cdfeb|\/(?:items|apps|public)\//,
	avatars: /^https:\/\/avatars\./,
	sizes: [/_(?:full|medium)(?=\.jpg$)/, /^https:\/\/avatars\.\w+/],
	// The og:image of a saved page ends in _full.
	enlarge: [[/^(https:\/\/avatars\.[\w.]*steamstatic\.com\/[0-9a-f]{40})(?:_medium)?(\.jpg)$/, '$1_full$2']],
	others: [
		'.profile_count_link_preview, .profile_friends, .friends_content, .commentthread_area, .profile_leftcol .commentthread',
		'#global_header',
		'.profile_avatar_frame',
	],
	identity: {name: ['.header_real_name bdi'], place: ['.header_location, .header_real_name .profile_flag']},
	audience: [
		{
			is: 'approved',
			when: [{selector: '.profile_private_info, body.private_profile, .profile_page.private_profile'}, {text: isPrivateAccount}],
		},
	],
	signedIn: {yes: [{selector: '#account_pulldown'}], no: [{selector: '#global_action_menu a.global_action_link[href*="/login"]'}]},
	heldAgainst: [
		{what: 'saved page', source: 'pages not kept', on: '2026-11-26'},
		{what: 'public code', source: 'https://github.com/soxoj/socid-extractor/blob/141c38c/socid_extractor/schemes.py', on: '2026-11-23'},
	],
});

export const settings: SiteSettings = [
	{
		purpose: 'close-profile',
		url: 'https://steamcommunity.com/my/edit/settings',
		menuPath: ['Profile', 'Edit Profile', 'Privacy Settings', 'My profile'],
		sources: [
			{
				url: 'https://github.com/EpicWolverine/SteamLibraryCompare/blob/697ff147/README.md',
				says: 'labels: Edit Profile, Privacy Settings; many programs that need an open profile say the same, with “My profile”',
			},
			{
				url: 'https://docs.rs/crate/steam-user/latest/source/src/services/privacy.rs',
				says: 'the address, edit/settings of one’s own profile',
			},
		],
		checkedOn: '2026-11-26',
		verified: true,
	},
	{
		purpose: 'delete-account',
		url: 'https://help.steampowered.com/en/wizard/HelpDeleteAccount',
		menuPath: ['Delete account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json', says: 'of 2026-08-21; locked for 30 days first'}],
		checkedOn: '2026-11-25',
		verified: true,
	},
];

export const examples: Examples = {
	profile: [
		'https://steamcommunity.com/id/adamuster',
		'https://steamcommunity.com/profiles/76561190000000000/',
		'https://steamcommunity.com/id/adamuster/friends/',
		'https://steamcommunity.com/id/adamuster?l=german',
	],
	photo: ['https://steamcommunity.com/sharedfiles/filedetails/?id=1234567890'],
	album: ['https://steamcommunity.com/id/adamuster/screenshots/', 'https://steamcommunity.com/profiles/76561190000000000/images/'],
	none: [
		'https://steamcommunity.com/',
		'https://steamcommunity.com/market/',
		'https://steamcommunity.com/groups/lakes',
		'https://steamcommunity.com/app/123',
		'https://steamcommunity.com/discussions/',
		'https://steamcommunity.com/workshop/browse/?appid=1',
		'https://steamcommunity.com/login/home/',
		'https://steamcommunity.com/search/users/#text=ada',
		'https://help.steampowered.com/en/',
	],
};
