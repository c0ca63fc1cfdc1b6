import {defineSite, type Examples, isPrivateAccount, type SiteFacts, words} from '../site.ts';

export const facts: SiteFacts = {id: 'facebook', name: 'Facebook', isSocialNetwork: true};

export const site = defineSite(facts, {
	matches: ['https://*.facebook.com/*'],
	subdomains: /^(?:mbasic|touch|web|free|lite|0|[a-z]{2}-[a-z]{2})$/,
	shortHosts: ['fb.com', 'www.fb.com', 'fb.watch'],
	// Names with an underscore or fewer than three letters match no rule below.
	moreReserved: words(`
		reel reels gaming memories
		reg formedia sharer commerce lite weather meta permalink instagram fundraiser stars stickers avatars avatar birthdays clips
		zero intern adsmanager allactivity instantgames oculus quest whitehat credits deactivate identify brandlift workplace blood
		facebookapp business.facebook appcenter businessmanager collabsmanager creatorstudio fbpay giving gettingstarted hacked
		messengerkids metaverified nearby newsfeed opensource platform privacycheckup professional publishing rooms twofactor
		watchlist watchparty webmasters creategroup createpage timeline 2fac elections parents bullying suicideprevention
		transparencycenter research dialog checkpoint public mobile latest onthisday crisisresponse votinginformationcenter photos
		local lists flx ufi composer marketplace groups watch hashtag saved bookmarks adpreferences campaign games nfx
		climatescienceinfo blooddonations bulletin personalization viewallpages adlibrary adscenter accountquality brandcollabs
		businesssuite commercemanager datause dyi facebookpay livemap liveproducer lookback payouts poke pokes pymk rightsmanager
		safetycheck securitysettings soundcollection supportinbox townhall viewas votinginfo fblite messengerlite browsegroups
		accessibility journalismproject gpa safely connectivity iorg freebasics creatoracademy blueprint audiencenetwork atwork
		mentorship moneytransfer nearbyfriends videocalling yearinreview fbsurvey`),
	pages: {
		photo: {
			paths: [
				/^\/(?<user>[^/]+)\/photos\/(?:[^/]+\/)?\d+$/,
				/^\/(?!groups\/)(?<user>[^/]+)\/posts\/[^/]+/,
				/^\/groups\/[^/]+\/(?:permalink|posts)\/[^/]+/,
				/^\/(?:reel|videos?)\/\d+/,
				/^\/(?<user>[^/]+)\/videos\/(?:[^/]+\/)?\d+$/,
				/^\/share\/[prv]\/\w+/,
				/^\/stories\/\w+/,
				/^\/notes\/(?<user>[^/]+)\/[^/]+\/\d+$/,
				/^\/photos\/viewer$/,
			],
			queries: [
				/^\/photo(?:\.php)?\?(?:.*&)?(?:fbid|pid|v)=\d+/,
				/^\/(?:permalink|story)\.php\?(?:.*&)?story_fbid=/,
				/^\/(?:watch(?:\/live)?|video(?:\/video)?\.php)\?(?:.*&)?v=\d+/,
			],
			shortPaths: [/^\/[\w-]{8,}$/],
			photos: [
				'[role="main"] img[data-visualcompletion="media-vc-image"], img[data-visualcompletion="media-vc-image"]',
				'#MPhotoContent img',
				'[role="dialog"] [role="article"] a[href*="/photo"] img',
				'[role="main"] [role="article"] a[href*="/photo"] img',
				'[role="main"] video',
				'#root a[href*="photo"] img, #root img.img[width][height]',
			],
			portraits: [
				'[role="complementary"] h2 a[role="link"] image, [role="article"] h2 a[role="link"] image',
				// Commenters' portraits are smaller.
				'[role="complementary"] a[role="link"] svg[style*=": 40px"] image',
			],
			// Of the profile over which a photo was opened.
			others: ['[data-imgperflogname="profileCoverPhoto"]'],
		},
		album: {
			paths: [/^\/(?:pg\/)?(?<user>[^/]+)\/photos(?:_\w+)?(?:\/[^/]*[^0-9/][^/]*)?$/, /^\/(?<user>[^/]+)\/media(?:_set)?$/],
			queries: [
				/^\/(?:media\/set|photo|album(?:\.php)?|photos)\?(?:.*&)?(?:set|fbid|vanity|album_id|aid)=/,
				/^\/profile\.php\?(?:.*&)?sk=(?:photos|media)/,
				/^\/[^/?]+\?(?:.*&)?sk=photos/,
			],
			photos: ['[role="main"] a[href*="/photo"] img, [role="main"] a[href*="fbid="] img', '#root a[href*="photo"] img'],
		},
		profile: {
			paths: [
				// Names that people choose have only letters, digits and dots; names that the site makes from a page's title end in an id.
				/^\/(?!profile\.php$)(?<user>[\p{L}\p{M}\p{N}.]{3,80}|[\p{L}\p{N}][\p{L}\p{M}\p{N}._%'’-]*-\d{5,})$/u,
				/^\/(?<user>[\p{L}\p{M}\p{N}.]{3,80}|[\p{L}\p{N}][\p{L}\p{M}\p{N}._%'’-]*-\d{5,})\/(?:about\w*|info|avatar|friends\w*|followers|following|mentions|map|reels\w*|videos\w*|posts|community|music|sports|movies|tv|books|likes\w*|events|reviews\w*|check-?ins|groups|live_videos|services|\w+_events|notes)$/u,
				/^\/people\/[^/]+\/\d+/,
				/^\/profile\/\d+$/,
				/^\/pg\/[^/]+(?:\/(?:about|posts|videos|reviews|community|events))?$/,
				/^\/p\/[^/]+-\d+$/,
				/^\/pages\/(?!category\/|create|browser)[^/]+\/\d+/,
				/^\/groups\/[^/]+\/user\/\d+(?:\/contributions)?$/,
			],
			queries: [/^\/profile\.php\?./],
			portraits: [
				'[role="main"] a[href*="/photo"] svg[role="img"] image, [role="main"] svg[role="img"] image',
				// Before 2020.
				'#profile_pic, .profilePic, img.profilePicThumb',
				'#m-timeline-cover-section a[href*="photo.php"] img, #root a[href*="/photo.php"] img[alt]',
			],
			// Friends in the header, and whoever comments.
			others: ['svg:is([style*=": 16px"], [style*=": 20px"], [style*=": 24px"], [style*=": 32px"], [style*=": 36px"], [style*=": 40px"])'],
			covers: ['img[data-imgperflogname="profileCoverPhoto"]', '#profile_cover_photo_container img, .coverPhotoImg'],
			photos: [
				'[role="main"] [data-pagelet^="ProfileTilesFeed"] img',
				'[role="main"] [role="article"] a[href*="/photo"] img',
				'#timelineBody article a[href*="photo"] img',
			],
			confirm: [
				{selector: 'meta[property^="al:"][content^="fb://profile"], meta[property^="al:"][content^="fb://page"]'},
				{selector: '[data-pagelet^="ProfileTilesFeed"], [data-pagelet="ProfileTimeline"], [data-pagelet="ProfileActions"]'},
				{selector: 'img[data-imgperflogname="profileCoverPhoto"]'},
				{
					selector:
						'[role="main"] a[href*="/{user}/about" i], [role="main"] a[href*="/{user}/friends" i], [role="main"] a[href*="/{user}/photos" i]',
				},
				{selector: '#timelineBody, #m-timeline-cover-section, #profile_cover_photo_container, #pagelet_timeline_main_column'},
				{selector: 'meta[property="og:type"][content="profile"]'},
				{script: /"__isProfile":|ProfileCometTimeline|XPagesProfileHomeController/},
			],
		},
	},
	pageParameters: ['fbid', 'pid', 'v', 'story_fbid', 'id', 'set', 'vanity', 'album_id', 'aid', 'sk'],
	imageHosts: ['*.fbcdn.net', '*.fbsbx.com'],
	staticHosts: ['static.xx.fbcdn.net', 'static.ak.fbcdn.net'],
	notPeople: /\/rsrc\.php\/|\/(?:safe_image|emoji|images\/emoji)\.php|\/images\/emoji/,
	// Portraits are kept under another type than posts: `/v/t39.30808-1/`.
	avatars: /\/t\d+\.\d+-1\//,
	// The same file is on many hosts.
	sizes: [/^https:\/\/[\w.-]+|\/(?:[sp]\d+x\d+|c[\d.]+|e\d+|q\d+|cp\d+|fr|v\/t[\d.-]+)(?=\/)/g],
	// Hexadecimal seconds. The size is part of the signature, so rewriting the address gives no larger rendition.
	expiry: {parameter: 'oe', format: 'hex'},
	others: [
		'[role="navigation"], [role="banner"], [role="complementary"] [role="list"]',
		'[aria-label][role="article"] [role="article"]',
		'[data-pagelet="RightRail"], [data-pagelet="ChatTab"]',
	],
	identity: {
		name: ['[role="main"] h1', 'meta[property="og:title"][content]'],
		place: ['[role="main"] a[href*="/pages/"][role="link"], [data-overviewsection="places"]'],
		workplace: ['[data-overviewsection="work"], #work'],
		school: ['[data-overviewsection="education"], #education'],
		tagged: ['[role="complementary"] a[href*="tagged"], #MPhotoContent a[href*="profile.php?id="]'],
	},
	audience: [
		{
			is: 'approved',
			when: [{script: /LockedProfileTryItBanner/}, {text: /^.{1,60} locked (?:his|her|their) profile$/}, {text: isPrivateAccount}],
		},
		{is: 'account', when: [{selector: 'form#login_popup_cta_form'}]},
		// The titles of the audience icon are translated; only the English ones are listed, so in other languages the audience stays unknown.
		{is: 'public', when: [{selector: '[role="main"] svg[title="Shared with Public"]'}]},
	],
	signedIn: {
		yes: [
			{selector: 'a[href="/me/"], [role="navigation"] a[href*="/friends/"], a[href^="/messages/t/"]'},
			{selector: '#mbasic_logout_button, a[href^="/mbasic/logout"]'},
		],
		no: [{selector: 'form#login_popup_cta_form, #login_form, form[action*="/login/"]'}, {script: /"USER_ID":"0"/}],
	},
	organisation: [{script: /XPagesProfileHomeController/}, {selector: 'meta[property="al:android:url"][content^="fb://page/"]'}],
	heldAgainst: [{what: 'saved page', source: 'measuring set', on: '2026-11-25'}],
});

export {facebookSettings as settings} from '../meta-settings.ts';

export const examples: Examples = {
	profile: [
		'https://www.facebook.com/ada.muster',
		'https://www.facebook.com/profile/100012345678901',
		'https://www.facebook.com/Muster-Club-1234567890',
		'https://www.facebook.com/profile.php?id=100001234567890',
		'https://www.facebook.com/profile.php?id=100001234567890&sk=about',
		'https://de-de.facebook.com/ada.muster/',
		'https://m.facebook.com/ada.muster?locale=de_DE',
		'https://mbasic.facebook.com/profile.php?lst=1%3A1%3A2',
		'https://www.facebook.com/people/Ada-Muster/100001234567890/',
		'https://www.facebook.com/ada.muster/about_work_and_education',
		'https://www.facebook.com/ada.muster/friends',
		'https://www.facebook.com/ada.muster/videos',
		'https://www.facebook.com/pages/Muster-Club/123456789012',
		'https://www.facebook.com/p/Muster-Club-100012345678901/',
		'https://www.facebook.com/%E0%A4%86%E0%A4%A6%E0%A4%BE-123456789',
		'https://fb.com/ada.muster',
	],
	photo: [
		'https://www.facebook.com/photo/?fbid=10150000000000000&set=a.1.2',
		'https://www.facebook.com/photo.php?fbid=10150000000000000',
		'https://mbasic.facebook.com/photo.php?id=1&fbid=2',
		'https://www.facebook.com/ada.muster/photos/a.1.2.3/1234567890/?type=3',
		'https://www.facebook.com/ada.muster/posts/pfbid0abcDEF',
		'https://www.facebook.com/permalink.php?story_fbid=1&id=2',
		'https://m.facebook.com/story.php?story_fbid=1&id=2',
		'https://www.facebook.com/groups/123/permalink/456/',
		'https://www.facebook.com/groups/muster/posts/456/',
		'https://www.facebook.com/watch/?v=1234567890',
		'https://www.facebook.com/ada.muster/videos/1234567890/',
		'https://www.facebook.com/reel/1234567890',
		'https://www.facebook.com/stories/1234567890/abc=/',
		'https://www.facebook.com/share/p/1AbCdEfGh/',
		'https://fb.watch/aBcDeFgHiJ/',
		'https://www.facebook.com/notes/ada.muster/the-lake/1234567890123456',
	],
	album: [
		'https://www.facebook.com/media/set/?set=a.10150000000000000',
		'https://www.facebook.com/ada.muster/photos',
		'https://www.facebook.com/ada.muster/photos_of',
		'https://www.facebook.com/ada.muster/photos_albums',
		'https://www.facebook.com/profile.php?id=100001234567890&sk=photos',
	],
	none: [
		'https://www.facebook.com/adlibrary',
		'https://www.facebook.com/marketplace/',
		'https://www.facebook.com/brandlift',
		'https://www.facebook.com/',
		'https://www.facebook.com/home.php',
		'https://www.facebook.com/groups/123/',
		'https://www.facebook.com/groups/feed/',
		'https://www.facebook.com/marketplace/item/1234567890/',
		'https://www.facebook.com/search/people/?q=ada',
		'https://www.facebook.com/hashtag/sun',
		'https://www.facebook.com/events/1234567890/',
		'https://www.facebook.com/messages/t/1234567890',
		'https://www.facebook.com/settings?tab=privacy',
		'https://www.facebook.com/help/1234567890',
		'https://www.facebook.com/login/?next=https%3A%2F%2Fwww.facebook.com%2Fada.muster',
		'https://www.facebook.com/watch/',
		'https://www.facebook.com/gaming/play/1234567890/',
		'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fexample.org',
		'https://www.facebook.com/policies/cookies/',
		'https://www.facebook.com/policies_center/',
		'https://www.facebook.com/communitystandards/',
		'https://www.facebook.com/formedia',
		'https://www.facebook.com/friends/suggestions',
		'https://www.facebook.com/pages/create',
		'https://www.facebook.com/some_name_with_underscores',
		'https://www.facebook.com/confirm_something.php?x=1',
		'https://developers.facebook.com/docs',
		'https://about.facebook.com/company-info',
		'https://business.facebook.com/latest/home',
	],
};
