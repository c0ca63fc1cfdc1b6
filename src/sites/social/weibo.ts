import {defineSite, type Examples, type SiteFacts, type SiteSettings, words} from '../site.ts';

export const facts: SiteFacts = {id: 'weibo', name: 'Weibo', isSocialNetwork: true};

export const site = defineSite(facts, {
	matches: ['https://*.weibo.com/*', 'https://*.weibo.cn/*'],
	subdomains: /^photo$/,
	reserved: words(`
		sinaurl detail newlogin at fav mygroups visitor sorry ttarticle tv tfs photo hot a aj p u n set mygroup pub like outbox inbox
		minipublish f vplus searchall svip entrance movie book huati login.php nguide plc mps gov attitude bind club crowdfund vip reg
		fuwu kefu rank signup.php verified hotsearch hot_search newhot realtime at_me cmt commentbox atme atweibo likebox ajax_login
		passport aj_login unreadfriend cgi-bin mobile_app tuijian faxian zhuanlan topicname video_center chaohua wenda newproxy open
		weibo_app`),
	pages: {
		photo: {
			paths: [
				/^\/(?:detail|status)\/\w+/,
				/^\/(?<user>\d{5,12})\/(?!album|talbum|photos|wbphotos|fans|follow|home|profile|info)\w{7,}$/,
				/^\/tv\/(?:show|v)\/[^/]+/,
				/^\/(?<user>\d{5,12})\/(?:wbphotos|photos)\/large\//,
				/^\/mblog\/(?:pic|picAll|oripic)\/\w+/i,
				/^\/comment\/\w{7,}$/,
				/^\/album\/photo\/\d+/,
			],
			queries: [/^\/ttarticle\/(?:p|x)\/\w+\?(?:.*&)?id=/],
			photos: [
				'[class*="woo-picture-img"], [class*="picture_item"] img, .weibo-media img',
				'.WB_detail .WB_pic img, .weibo-media-wraps img',
				'article img[src*="sinaimg.cn"]',
			],
			portraits: ['header .woo-avatar-img, .weibo-top .m-avatar-box img', '.WB_face img'],
		},
		album: {
			paths: [/^\/(?<user>\d{5,12})\/(?:albums|album|talbum|photos?|wbphotos)/, /^\/p\/\d+\/(?:photos|album)/, /^\/album\/\d+$/],
			queries: [/\?(?:.*&)?tabtype=album/i, /^\/album\/(?:albummblog|albumlist)\?(?:.*&)?(?:f?uid)=\d+/],
			photos: [
				'[class*="ProfileAlbum"] img, .woo-picture-img',
				'.photo_module img, .m_photo_list img',
				'img.c[src*="sinaimg.cn"]',
				'img[src*="sinaimg.cn"]',
			],
		},
		profile: {
			paths: [
				/^\/(?:u|profile|n)\/(?<user>[^/]+)(?:\/(?:home|info|fans|follow))?$/,
				/^\/p\/\d{6,}[\w-]*(?:\/(?:home|info))?$/,
				/^\/(?<user>\d{5,12}|(?=\d*[a-z])[a-z0-9][\w-]{3,20})(?:\/(?:home|profile|info))?$/i,
			],
			portraits: [
				'[class*="ProfileHeader"] .woo-avatar-img, .woo-avatar-main .woo-avatar-img',
				'.profile-header .m-avatar-box img, .m-img-box img',
				'.pf_photo img, .PCD_header .photo',
				// Pages for old phones.
				'img.por, img[alt="头像"]',
			],
			covers: ['[class*="ProfileHeader_pic"] img, .cover img'],
			photos: ['article .woo-picture-img, article img[src*="sinaimg.cn"]', '.weibo-media img'],
		},
	},
	pageParameters: ['id', 'tabtype', 'fuid', 'uid'],
	imageHosts: ['*.sinaimg.cn'],
	staticHosts: ['h5.sinaimg.cn', 'n.sinaimg.cn', 'img.t.sinajs.cn'],
	notPeople: /\/(?:emoticon|upload\/\d+|default_avatar|face\/|m\/(?:emoticon|v_))/,
	// Only portraits are cut to a square by the address.
	avatars: /\/crop\.[\d.]+\//,
	sizes: [
		/\/(?:thumb\d+|orj\d+|mw\d+|bmiddle|large|small|square|wap\d+|crop\.[\d.]+|thumbnail|webp\d+|sq\d+)(?=\/)/,
		/^https:\/\/\w+(?=\.sinaimg\.cn)/,
	],
	expiry: {parameter: 'Expires', format: 'decimal'},
	// image-max-url rule 21000, run offline.
	enlarge: [[/(\.sinaimg\.cn)\/(?:thumb\d+|orj\d+|mw\d+|bmiddle|small|square|wap\d+|thumbnail)(?=\/)/, '$1/large']],
	others: [
		'[class*="comment" i], .lite-page-comment',
		'[class*="Feed_retweet"], .weibo-rp, .WB_feed_expand',
		'[class*="Side_"], [class*="Nav_"], .card-list-recommend',
	],
	identity: {name: ['[class*="ProfileHeader_name"], .profile-header .mod-fil-name', '.username']},
	signedIn: {no: [{selector: '[class*="LoginCard"], a[href*="passport.weibo"], .login-btn'}]},
	heldAgainst: [
		{what: 'public code', source: 'https://github.com/mikf/gallery-dl/blob/86047cf6/gallery_dl/extractor/weibo.py', on: '2026-11-23'},
	],
});

export const settings: SiteSettings = [
	{
		purpose: 'delete-account',
		url: 'https://kefu.weibo.com/faqdetail?id=20690',
		menuPath: ['Delete account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json', says: 'of 2026-08-21'}],
		checkedOn: '2026-11-25',
		verified: true,
	},
];

export const examples: Examples = {
	profile: [
		'https://weibo.com/u/1234567890',
		'https://m.weibo.cn/u/1234567890',
		'https://weibo.com/n/%E5%BC%A0%E4%B8%89',
		'https://weibo.com/adamuster',
		'https://weibo.com/7adamuster',
		'https://www.weibo.com/p/1005051234567890/home',
		'https://m.weibo.cn/profile/1234567890',
		'https://weibo.cn/u/1234567890',
	],
	photo: [
		'https://weibo.com/1234567890/AbCdEfGhI',
		'https://m.weibo.cn/detail/4123456789012345',
		'https://m.weibo.cn/status/AbCdEfGhI',
		'https://weibo.com/detail/4123456789012345',
		'https://weibo.com/tv/show/1034:4123456789012345',
		'https://weibo.cn/mblog/picAll/AbCdEfGhI?rl=1',
		'https://weibo.cn/comment/AbCdEfGhI',
	],
	album: [
		'https://weibo.com/u/1234567890?tabtype=album',
		'https://photo.weibo.com/1234567890/albums',
		'https://weibo.cn/album/albummblog?rl=11&fuid=1234567890',
		'https://weibo.cn/album/123456789000001234567890?rl=1',
	],
	none: [
		'https://weibo.cn/sinaurl?u=http%3A%2F%2Flake.example%2F',
		'https://weibo.com/',
		'https://weibo.com/hot/search',
		'https://weibo.com/newlogin?tabtype=weibo',
		'https://weibo.com/login.php',
		'https://weibo.com/tv',
		'https://weibo.com/set/index',
		'https://weibo.com/mygroups?gid=1',
		'https://s.weibo.com/weibo?q=ada',
		'https://passport.weibo.com/visitor/visitor',
		'https://m.weibo.cn/',
		'https://weibo.com/message/',
	],
};
