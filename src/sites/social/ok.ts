import {defineSite, type Examples, type SiteFacts, type SiteSettings, usualProfileMarkers, words} from '../site.ts';

const person =
	'(?:profile/(?<user>\\d+)|(?!profile/|group/|video/|live/|music/|app/|gifts/|games/|help/|search/|mall/|discovery/)[\\w.-]+)';

export const facts: SiteFacts = {id: 'ok', name: 'Odnoklassniki', isSocialNetwork: true};

export const site = defineSite(facts, {
	matches: ['https://*.ok.ru/*', 'https://*.odnoklassniki.ru/*'],
	reserved: words(`
		dk guests marks web-api regulations apphook mall discovery hobby hobbies app vitrine showcase ok oauth2 tamtam bonuses feedback
		dev actions holidays ads-manager video.ok services notification bookmarks cdk st.cmd clips moments memories postcards presents
		dating stickers invitefriends restore oauth_login apiok smileys birthdays vip education okpay oklive blacklist publicsettings
		profilesettings topfriends subscribers userfriends friendsphotos user_groups widget_like anonym st.layer conversations calls
		call`),
	pages: {
		photo: {
			paths: [
				new RegExp(`^/${person}/(?:album/\\d+|pphotos|photo|photos)/\\d+$`),
				new RegExp(`^/${person}/(?:statuses|topic|statuses/all)/\\d+`),
				/^\/(?:video|live|clip|videoembed)\/\d+/,
				/^\/group\/\d+\/(?:topic|album\/\d+|photos|pphotos|photo)\/\d+/,
			],
			photos: [
				'.photo-layer_img, #photo-layer_photo, .photo-layer_cnt img',
				'.media-photos img, .mlr_cnt img, .media-layer img',
				'.vid-card_img, .html5-vpl_vid',
			],
			portraits: ['.photo-layer_author img, .mlr_top_ac img'],
		},
		album: {
			paths: [new RegExp(`^/${person}/(?:photos|pphotos|albums?)(?:/\\w+)?$`), /^\/group\/\d+\/(?:photos|albums?)(?:\/\d+)?$/],
			queries: [/^\/dk\?(?:.*&)?st\.cmd=friend(?:Photo|Album)\w*&(?:.*&)?st\.friendId=(?<user>\d+)/],
			photos: ['.photo-card_img, .ugrid .photo-crop_img', '.photo-card img, .js-photo-card img', '.photo-album_img'],
		},
		profile: {
			paths: [
				/^\/profile\/(?<user>\d+)(?:\/(?:statuses|about|friends|groups|video|games|gifts|forum|holidays))?$/,
				/^\/(?<user>(?=\d*[a-z_])\w[\w.-]{1,40})(?:\/(?:statuses|about|friends))?$/i,
			],
			// The version for old telephones.
			queries: [/^\/dk\?(?:.*&)?st\.cmd=friend(?:Main|Statuses|Friends|Profile)&(?:.*&)?st\.friendId=(?<user>\d+)/],
			portraits: [
				// The first is one's own page, the second that of anybody else.
				'#hook_Block_LeftColumnTopCardUser img, #hook_Block_LeftColumnTopCardFriend img, .profile-user-info img, .entity-avatar img',
				'.lcTc_avatar img, .card_wrp img',
				'[data-l*="avatar"] img',
			],
			covers: ['.entity-cover img, .profile-cover img, .compact-profile_cover'],
			photos: ['.photo-crop_img, .feed_cnt .collage_img, .media-photos_img'],
			confirm: [
				...usualProfileMarkers,
				{
					selector:
						'#hook_Block_ProfileUserInfo, #hook_Block_LeftColumnTopCardUser, #hook_Block_LeftColumnTopCardFriend, .profile-user-info, .compact-profile',
				},
			],
		},
	},
	pageParameters: ['st.cmd', 'st.friendId'],
	imageHosts: ['i.mycdn.me', '*.mycdn.me', '*.okcdn.ru', '*.userapi.com'],
	staticHosts: ['st.mycdn.me'],
	notPeople: /\/(?:res\/|static\/|stub|images\/)/,
	imageParameters: ['r', 'id', 'bid', 'photoId'],
	others: ['#hook_Block_RightColumn, #rightColumn, .portlet_friends', '.toolbar, #topPanel', '.comments_lst, .d_comment'],
	identity: {
		name: ['.mctc_name_tx, .profile-user-info_name, h1', 'meta[property="og:title"][content]'],
		place: ['.user-profile_i_value .tico_geo, [data-l*="city"]'],
	},
	audience: [
		{is: 'approved', when: [{text: /^(?:Профиль закрыт|Пользователь закрыл профиль|(?:This|User’s) profile is (?:private|closed))\.?$/i}]},
	],
	signedIn: {
		yes: [{selector: '#hook_ToolbarIconMessages_ToolbarIconMessages, .toolbar_dropdown_w .ucard-mini'}],
		no: [{selector: '#anonymPageContent, .anonym_login, .login-form'}],
	},
	organisation: [{selector: '#hook_Block_GroupUserInfo, .group-info, [data-l*="groupCard"]'}],
	heldAgainst: [
		{what: 'public code', source: 'https://github.com/soxoj/socid-extractor/blob/141c38c/socid_extractor/schemes.py', on: '2026-11-25'},
	],
});

export const settings: SiteSettings = [
	{
		purpose: 'close-profile',
		url: 'https://ok.ru/settings',
		menuPath: ['Change settings', 'Privacy'],
		staysPublic: ['portrait', 'name'],
		sources: [
			{
				url: 'https://ok.ru/help/kak-nastroit-privatnost-v-odnoklassnikah',
				says: 'English labels, behind the small picture at the top right; closing the whole profile is paid for',
			},
			{
				url: 'https://odnoklassnikin.ru/nastrojki/kak-sdelat-v-odnoklassnikah-stranicu-dostupnoj-tolko-dlya-druzej',
				says: 'what stays visible; Russian labels: Изменить настройки, Закрыть профиль',
			},
		],
		checkedOn: '2026-11-26',
		verified: true,
	},
];

export const examples: Examples = {
	profile: [
		'https://ok.ru/profile/123456789012',
		'https://ok.ru/ada.muster',
		'https://ok.ru/_ada.muster',
		'https://ok.ru/7ada.muster',
		'https://m.ok.ru/profile/123456789012',
		'https://ok.ru/profile/123456789012/statuses',
		'https://m.ok.ru/dk?st.cmd=friendStatuses&st.friendId=123456789012&_prevCmd=friendMain',
	],
	photo: [
		'https://ok.ru/profile/123456789012/album/1234567/890123',
		'https://ok.ru/profile/123456789012/pphotos/890123',
		'https://ok.ru/ada.muster/statuses/890123',
		'https://ok.ru/video/1234567890123',
		'https://ok.ru/group/1234567890/topic/890123',
	],
	album: [
		'https://ok.ru/profile/123456789012/photos',
		'https://ok.ru/profile/123456789012/album/1234567',
		'https://ok.ru/ada.muster/pphotos',
		'https://m.ok.ru/dk?st.cmd=friendPhotos&st.friendId=123456789012',
	],
	none: [
		'https://ok.ru/',
		'https://ok.ru/feed',
		'https://ok.ru/group/1234567890',
		'https://ok.ru/groups',
		'https://ok.ru/video',
		'https://ok.ru/music',
		'https://ok.ru/search?st.query=ada',
		'https://ok.ru/help',
		'https://ok.ru/dk?st.cmd=anonymMain',
		'https://ok.ru/gifts/top',
		'https://ok.ru/messages/123',
		'https://ok.ru/guests',
	],
};
