import {defineSite, type Examples, type SiteFacts, type SiteSettings, usualProfileMarkers, words} from '../site.ts';

/** The site's own names, each followed by a number: communities, photos, conversations. */
const ownNames =
	'(?:club|public|event|app|albums?|photos?|wall|videos?|audios?|topic|board|market|page|docs?|gifts|friends|tag|notes?|stor(?:y|ies)|poll|clips?|playlist|artist|podcasts?|write|reviews|product|uslugi|groups?|followers|faq|feed|links|narrative|subscriptions|chats?|im|call|donut|apps|services|search|join|id)';

export const facts: SiteFacts = {id: 'vk', name: 'VK', isSocialNetwork: true};

export const site = defineSite(facts, {
	matches: ['https://*.vk.com/*', 'https://*.vk.ru/*', 'https://*.vkontakte.ru/*'],
	subdomains: /^new$/,
	reserved: words('audio audios fave clips stickers club vkvideo vkclips newsfeed market_items catalog lives artists'),
	moreReserved: words(`
		restore bugs bugtracker dating vkpay money uslugi workspace vkplay combo page-menu im-app calls pochta tops edu im technology
		licence testers donut biz badbrowser balance votes adscreate mini_apps miniapps newsblog vkid vkconnect masks reg gim authors
		cc antispam ads_easy_promote my_reviews q_and_a classifieds vk_pay qr community_management coronavirus donate stickers_list
		away widget_auth restore_access`),
	pages: {
		photo: {
			paths: [/^\/(?:photo|wall|video|clip|story|note)(?:-\d+|(?<user>\d+))_\w+/, /^\/@(?<user>[\w.]+)-[\w-]+$/],
			queries: [/\?(?:.*&)?z=(?:photo|video|clip)-?\d+_\d+/, /\?(?:.*&)?w=(?:wall|story)-?\d+_\d+/],
			photos: [
				'#pv_photo img, .pv_photo_wrap img',
				'[class*="PhotoLayer"] img, [class*="PhotoViewer"] img',
				'.wall_text .page_post_thumb_wrap, .wall_post_cont img, [data-testid="post_photo"] img',
				'.PhotoView__photo img, .mv_video_layer video',
			],
			portraits: ['.post_header .post_img, .PostHeader .AvatarRich__img, [data-testid="post_avatar"] img'],
		},
		album: {
			paths: [/^\/(?:albums|photos|tag)(?:-\d+|(?<user>\d+))/, /^\/album(?:-\d+|(?<user>\d+))_\w+/],
			queries: [/\?(?:.*&)?z=album-?\d+_\d+/, /\?(?:.*&)?w=album-?\d+_\d+/],
			photos: [
				'#photos_all_block .photos_row, .photos_container .photos_row',
				'[data-testid="photo_grid"] img, .PhotosPhotoItem img',
				'.photos_album_thumb',
			],
		},
		profile: {
			paths: [
				/^\/id(?<user>\d+)$/,
				new RegExp(`^/(?!${ownNames}-?\\d)(?<user>(?=\\d*[a-z_])\\w[\\w.]{1,31})$`, 'i'),
				/^\/@(?<user>[\w.]{2,32})$/,
				/^\/(?:wall|videos|followers|gifts)\d+$/,
			],
			queries: [/^\/(?:albums|photos|friends|profile)(?:\.php)?\?id=\d+$/],
			portraits: [
				'#profile_photo_link img, .page_avatar_img',
				'.ProfileHeader__ava img, .OwnerPageAvatar img, [data-testid="profile_avatar"] img',
				'.owner_panel .pp_img, .pp_img',
			],
			covers: ['.ProfileCover__image, .page_cover, .OwnerPageCover img'],
			photos: [
				'#profile_photos_module .page_square_photo, .ProfileFullStories img',
				'.wall_post_cont .page_post_thumb_wrap, [data-testid="post_photo"] img',
			],
			confirm: [
				...usualProfileMarkers,
				{selector: '#profile, #profile_redesigned, .ProfileHeader, #owner_page_name, .OwnerPageName'},
				{script: /"loc":"{0,1}[\w.]+"|Profile\.init\(/},
			],
		},
	},
	pageParameters: ['z', 'w', 'id'],
	imageHosts: ['*.userapi.com', '*.vkuserphoto.ru', '*.vk-cdn.net'],
	notPeople: /\/(?:images\/(?:camera|deactivated|community|emoji)|emoji\/|sticker\/|images\/icons)/,
	sizes: [/^https:\/\/sun[\w-]+\.userapi\.com\/(?:s\/v1\/)?(?:imp[gf]|ig\d)?/],
	// image-max-url 2026.2.0, run offline: any size up to that of the upload is served.
	enlarge: [[/([?&]cs=)\d+x\d+/, '$1999999x999999']],
	others: [
		'#side_bar, #page_header, .TopNavBtn',
		'.replies, .wall_replies, [data-testid="comments"]',
		'#profile_friends, #profile_gifts, .ProfileFriends',
		'.friends_find_user',
	],
	identity: {
		name: ['#owner_page_name, .page_name, .OwnerPageName, h1.op_header', 'h1'],
		place: ['a[href^="/search?c[section]=people"][href*="city"], .profile_info a[href*="c%5Bcity%5D"]'],
		workplace: ['.profile_info a[href*="c%5Bcompany%5D"], .profile_info a[href*="company"]'],
		school: ['.profile_info a[href*="university"], .profile_info a[href*="school"]'],
		tagged: ['#pv_tags a[href^="/"], .pv_tag'],
	},
	audience: [
		{
			is: 'approved',
			when: [
				{script: /This profile is private|"is_closed":\s*(?:1|true)/},
				{text: /^(?:Это закрытый профиль|This is a private profile|Закрытый профиль)\.?$/i},
			],
		},
		{
			is: 'account',
			when: [
				{
					text: /^(?:Страница доступна только авторизованным пользователям|This profile is only available for authorized users|You have to log in to view this user's profile)\.?$/i,
				},
			],
		},
	],
	signedIn: {
		yes: [{selector: '#top_profile_link, #l_pr'}],
		no: [{selector: '#index_login, .quick_login, [data-testid="login_button"], .VkIdForm'}],
	},
	organisation: [
		{selector: '#group, #public, .GroupHeader, .group_info, #page_group_subscribe'},
		{script: /Groups\.init\(|Public\.init\(/},
	],
	heldAgainst: [
		{what: 'public code', source: 'https://github.com/mikf/gallery-dl/blob/86047cf6/gallery_dl/extractor/vk.py', on: '2026-11-23'},
		{what: 'public code', source: 'https://github.com/soxoj/socid-extractor/blob/141c38c/socid_extractor/schemes.py', on: '2026-11-23'},
	],
});

export const settings: SiteSettings = [
	{
		purpose: 'close-profile',
		url: 'https://vk.com/settings?act=privacy',
		menuPath: ['Settings', 'Privacy', 'Profile type', 'Closed'],
		staysPublic: ['portrait', 'name'],
		sources: [
			{
				url: 'https://privacy.kaspersky.com/ru/articles/vk-windows-tight',
				says: 'Russian labels, of 2024-07-10; the English ones from general knowledge',
			},
			{url: 'https://spektr.press/news/2018/08/31/vkontakte-razreshila-zakryvat-profil-ot-postoronnih/', says: 'what stays visible'},
		],
		checkedOn: '2026-11-25',
		verified: false,
	},
	{
		purpose: 'delete-account',
		url: 'https://vk.com/settings?act=deactivate',
		menuPath: ['Delete account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json', says: 'of 2026-08-21'}],
		checkedOn: '2026-11-25',
		verified: true,
	},
];

export const examples: Examples = {
	profile: [
		'https://vk.com/id123456789',
		'https://vk.com/ada_muster',
		'https://m.vk.com/ada.muster',
		'https://vk.com/_ada_muster_',
		'https://vk.com/7ada',
		'https://vk.ru/ada_muster?from=search',
		'https://vk.com/wall123456789',
	],
	photo: [
		'https://vk.com/photo-12345_67890',
		'https://vk.com/photo12345_67890?rev=1',
		'https://vk.com/ada_muster?z=photo12345_67890%2Falbum12345_0',
		'https://vk.com/wall-12345_67',
		'https://vk.com/feed?w=wall12345_67',
		'https://vk.com/video-12345_67890',
		'https://vk.com/@ada_muster-the-lake',
	],
	album: [
		'https://vk.com/albums12345',
		'https://vk.com/album12345_678',
		'https://vk.com/photos-12345',
		'https://vk.com/tag12345',
		'https://m.vk.com/album-12345_00',
	],
	none: [
		'https://vk.com/',
		'https://vk.com/feed',
		'https://vk.com/im?sel=123',
		'https://vk.com/club12345',
		'https://vk.com/public12345',
		'https://vk.com/event12345',
		'https://vk.com/app12345',
		'https://vk.com/audios12345',
		'https://vk.com/search?c%5Bq%5D=ada',
		'https://vk.com/settings?act=privacy',
		'https://vk.com/friends',
		'https://vk.com/groups',
		'https://vk.com/topic-12345_678',
		'https://vk.com/faq12345',
		'https://vk.com/market-12345',
		'https://vk.com/away.php?to=https%3A%2F%2Fexample.org',
		'https://id.vk.com/account',
		'https://dev.vk.com/reference',
		'https://vk.com/login',
	],
};
