import {defineSite, type Examples, type SiteFacts, type SiteSettings, words} from '../site.ts';

export const facts: SiteFacts = {id: 'x', name: 'X', isSocialNetwork: true};

export const site = defineSite(facts, {
	matches: ['https://*.x.com/*', 'https://*.twitter.com/*'],
	reserved: words(`
		i who_to_follow verified moments statuses logged_out tweet similar_to personalization de fr es it pt ja tr ar newtwitter
		connect_people follower_requests search-advanced search-home tweets goodies find_friends spaces grok money
		keyboard_shortcuts sw.js tweetbutton jobs_search anywhere api_rules api_terms apirules buttons devices direct_messages
		edit_announcements find_sources find_users friend_request friendrequest im_account lookup mockview nudge phoenix_search
		positions public_timeline related_tweets replies retweeted_of_mine retweets retweets_by_others saved_searches sent twttr
		update_discoverability zendesk_auth media_signup oauth2 premium_sign_up email_confirm email_follow delegate account_access`),
	pages: {
		photo: {
			paths: [
				/^\/(?:i\/web|i|@?(?<user>\w{1,15}))\/status(?:es)?\/\d+/,
				/^\/(?:i|(?<user>\w{1,15}))\/article\/\d+/,
				/^\/i\/(?:articles|broadcasts)\/\w+/,
			],
			photos: [
				'[role="dialog"] [data-testid="swipe-to-dismiss"] img',
				'[role="dialog"] [aria-roledescription="carousel"] img',
				'article[tabindex="-1"] [data-testid="tweetPhoto"] img',
				'[data-testid="tweetPhoto"] img',
				'[data-testid="tweetPhoto"] video',
			],
			portraits: [
				'article[tabindex="-1"] [data-testid="Tweet-User-Avatar"] img',
				'[data-testid="UserAvatar-Container-{user}" i] img',
				'.permalink-tweet .account-group .avatar',
			],
		},
		profile: {
			paths: [
				/^\/@?(?<user>\w{1,15})$/,
				/^\/(?<user>\w{1,15})\/(?:with_replies|media|likes|highlights|articles|following|followers|followers_you_follow|verified_followers|photo|about|timeline|tweets|info|affiliates|superfollows|communities|creator-subscriptions\/subscriptions|subscriptions|lists)$/,
				/^\/i\/user\/\d+$/,
			],
			queries: [/^\/intent\/user\?(?:.*&)?(?:user_id|screen_name)=\w+/],
			portraits: [
				'[role="dialog"] [data-testid="swipe-to-dismiss"] img[src*="profile_images"]',
				'a[href="/{user}/photo" i] img',
				'[data-testid="UserAvatar-Container-{user}" i] img',
			],
			photos: ['[data-testid="tweetPhoto"] img', '[data-testid="primaryColumn"] li[role="listitem"] a[href*="/photo/"] img'],
			covers: ['a[href="/{user}/header_photo" i] img'],
			confirm: [
				{selector: '[data-testid="UserName"]'},
				{selector: 'script[data-testid="UserProfileSchema-test"]'},
				{selector: 'a[href="/{user}/photo" i]'},
				{selector: 'a[href="/{user}/header_photo" i]'},
				{selector: 'meta[property="og:type"][content="profile"]'},
				{selector: '.ProfileAvatar, .ProfileHeaderCard, [data-screen-name="{user}" i].ProfileNav'},
			],
		},
	},
	pageParameters: ['user_id', 'screen_name'],
	imageHosts: ['pbs.twimg.com'],
	notPeople: /\/(?:semantic_core_img|emoji|hashflags|sticky\/default_profile_images|card_img\/\d+\/default)/,
	avatars: /\/profile_images\//,
	sizes: [/_(?:normal|bigger|mini|x96|\d+x\d+|reasonably_small)(?=\.\w+$)/, /\/\d+x\d+$/, /:(?:large|small|medium|thumb|orig)$/],
	enlarge: [
		// image-max-url 2026.2.0, run offline, and gallery-dl twitter.py: a portrait's address without its size gives the upload.
		[/(\/profile_images\/\d+\/.{1,300})_(?:normal|bigger|mini|x96|\d+x\d+|reasonably_small)(\.\w+)$/, '$1$2'],
		// gallery-dl twitter.py: `name=orig` is the largest rendition, up to 4096 pixels.
		[/(\/media\/[\w-]+\?(?:.{0,300}&)?name=)(?!orig)\w+/, '$1orig'],
	],
	others: ['[data-testid="sidebarColumn"]', '[data-testid="UserCell"]', '[data-testid="SideNav_AccountSwitcher_Button"]'],
	identity: {
		name: ['[data-testid="UserName"]', 'article [data-testid="User-Name"]'],
		place: ['[data-testid="UserLocation"]'],
		workplace: ['[data-testid="UserProfessionalCategory"]'],
		tagged: ['article a[href$="/media_tags"]'],
	},
	audience: [
		{
			is: 'approved',
			when: [
				{selector: '[data-testid="UserName"] [data-testid="icon-lock"]'},
				{selector: 'article[tabindex="-1"] [data-testid="icon-lock"]'},
				{
					text: /^(?:These posts are protected|Diese Posts sind geschützt|Ces posts sont protégés|Questi post sono protetti|Estos posts están protegidos|Esses posts estão protegidos|Αυτές οι δημοσιεύσεις είναι προστατευμένες|这些帖子受到保护)\.?$/i,
				},
			],
		},
	],
	signedIn: {
		yes: [{selector: '[data-testid="SideNav_NewTweet_Button"], [data-testid="AppTabBar_Home_Link"]'}],
		no: [{selector: '[data-testid="loginButton"], [data-testid="signupButton"]'}, {script: /"isLoggedIn":false/}],
	},
	heldAgainst: [{what: 'saved page', source: 'measuring set', on: '2026-11-25'}],
});

export const settings: SiteSettings = [
	{
		purpose: 'close-profile',
		url: 'https://x.com/settings/audience_and_tagging',
		menuPath: ['Settings and privacy', 'Privacy and safety', 'Audience, media and tagging', 'Protect your posts'],
		menuPathIn: {
			de: ['Einstellungen und Datenschutz', 'Datenschutz und Sicherheit', 'Zielgruppe, Medien und Markierung', 'Deine Posts schützen'],
			fr: ['Paramètres et confidentialité', 'Confidentialité et sécurité', 'Audience, médias et identification', 'Protéger mes posts'],
			it: ['Impostazioni e privacy', 'Privacy e sicurezza', 'Pubblico, contenuti e tag', 'Proteggi i tuoi post'],
			el: ['Ρυθμίσεις και απόρρητο', 'Απόρρητο και ασφάλεια', 'Κοινό , μέσα και προσθήκη ετικέτας', 'Προστατέψτε τις αναρτήσεις σας'],
		},
		staysPublic: ['portrait', 'name'],
		sources: [
			{
				url: 'https://github.com/Hibi-10000/TwitterInternalAPIDocument/tree/9590d70e',
				says: 'docs/json/i18n: the client’s own words, of 2025-09-27',
			},
			{url: 'https://github.com/RachaelQuisel/ai-privacy-settings-check', says: 'grok.md: the path, of 2026-10-02'},
		],
		checkedOn: '2026-11-25',
		verified: true,
	},
	{
		purpose: 'stop-training',
		url: 'https://x.com/settings/grok_settings',
		menuPath: ['Settings and privacy', 'Privacy and safety', 'Data sharing and personalization', 'Grok & Third-party Collaborators'],
		menuPathIn: {
			de: [
				'Einstellungen und Datenschutz',
				'Datenschutz und Sicherheit',
				'Datenfreigabe und Personalisierung',
				'Grok und unabhängige Kooperationspartner',
			],
			fr: [
				'Paramètres et confidentialité',
				'Confidentialité et sécurité',
				'Partage des données et personnalisation',
				'Grok et collaborateurs tiers',
			],
			it: ['Impostazioni e privacy', 'Privacy e sicurezza', 'Personalizzazione e condivisione dati', 'Grok e collaboratori terzi'],
			el: ['Ρυθμίσεις και απόρρητο', 'Απόρρητο και ασφάλεια', 'Κοινοποίηση και εξατομίκευση δεδομένων', 'Grok & Συνεργάτες τρίτων'],
		},
		sources: [
			{url: 'https://github.com/RachaelQuisel/ai-privacy-settings-check', says: 'grok.md, verified there on 2026-10-02'},
			{url: 'https://github.com/Hibi-10000/TwitterInternalAPIDocument/tree/9590d70e', says: 'docs/json/i18n, of 2025-09-27'},
		],
		checkedOn: '2026-11-25',
		verified: true,
	},
	{
		purpose: 'approve-tags',
		url: 'https://x.com/settings/audience_and_tagging',
		menuPath: ['Settings and privacy', 'Privacy and safety', 'Audience, media and tagging', 'Photo tagging'],
		menuPathIn: {
			de: ['Einstellungen und Datenschutz', 'Datenschutz und Sicherheit', 'Zielgruppe, Medien und Markierung', 'Foto-Markierungen'],
			fr: ['Paramètres et confidentialité', 'Confidentialité et sécurité', 'Audience, médias et identification', 'Identification photo'],
			it: ['Impostazioni e privacy', 'Privacy e sicurezza', 'Pubblico, contenuti e tag', 'Tag nelle foto'],
			el: ['Ρυθμίσεις και απόρρητο', 'Απόρρητο και ασφάλεια', 'Κοινό , μέσα και προσθήκη ετικέτας', 'Προσθήκη ετικετών φωτογραφίας'],
		},
		sources: [
			{url: 'https://github.com/Hibi-10000/TwitterInternalAPIDocument/tree/9590d70e', says: 'docs/json/i18n, of 2025-09-27'},
			{url: 'https://github.com/StellarSand/privacy-settings/tree/c100ff50', says: 'Twitter.md'},
		],
		checkedOn: '2026-11-25',
		verified: true,
	},
	{
		purpose: 'replace-portrait',
		url: 'https://x.com/settings/profile',
		menuPath: ['Profile', 'Edit profile'],
		menuPathIn: {de: ['Profil bearbeiten'], fr: ['Éditer le profil'], it: ['Modifica profilo'], el: ['Επεξεργασία προφίλ']},
		sources: [{url: 'https://github.com/Hibi-10000/TwitterInternalAPIDocument/tree/9590d70e', says: 'docs/json/i18n, of 2025-09-27'}],
		checkedOn: '2026-11-25',
		verified: true,
	},
	{
		purpose: 'stop-reuse',
		url: 'https://x.com/settings/audience_and_tagging',
		menuPath: ['Settings and privacy', 'Privacy and safety', 'Audience, media and tagging', 'Protect your videos'],
		menuPathIn: {
			de: ['Einstellungen und Datenschutz', 'Datenschutz und Sicherheit', 'Zielgruppe, Medien und Markierung', 'Schütze deine Videos'],
			fr: ['Paramètres et confidentialité', 'Confidentialité et sécurité', 'Audience, médias et identification', 'Protéger mes vidéos'],
			it: ['Impostazioni e privacy', 'Privacy e sicurezza', 'Pubblico, contenuti e tag', 'Proteggi i tuoi video'],
			el: ['Ρυθμίσεις και απόρρητο', 'Απόρρητο και ασφάλεια', 'Κοινό , μέσα και προσθήκη ετικέτας', 'Προστατέψτε τα βίντεό σας'],
		},
		sources: [
			{
				url: 'https://github.com/Hibi-10000/TwitterInternalAPIDocument/tree/9590d70e',
				says: 'docs/json/i18n, of 2025-09-27; earlier videos stay as they are',
			},
		],
		checkedOn: '2026-11-25',
		verified: true,
	},
	{
		purpose: 'delete-account',
		url: 'https://x.com/settings/deactivate',
		menuPath: ['Your account', 'Deactivate your account'],
		menuPathIn: {
			de: ['Dein Account', 'Deinen Account deaktivieren'],
			fr: ['Votre compte', 'Désactivez le compte'],
			it: ['Il tuo account', 'Disattiva il tuo account'],
			el: ['Ο λογαριασμός σας', 'Απενεργοποίηση του λογαριασμού σας'],
		},
		sources: [
			{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json', says: 'of 2026-08-21'},
			{url: 'https://github.com/Hibi-10000/TwitterInternalAPIDocument/tree/9590d70e', says: 'docs/json/i18n, of 2025-09-27'},
		],
		checkedOn: '2026-11-25',
		verified: true,
	},
];

export const examples: Examples = {
	profile: [
		'https://x.com/ada_muster',
		'https://x.com/ada_muster?lang=de',
		'https://twitter.com/ada_muster/',
		'https://mobile.twitter.com/ada_muster',
		'https://x.com/ada_muster/with_replies',
		'https://x.com/ada_muster/media',
		'https://x.com/ada_muster/photo',
		'https://x.com/@ada_muster',
		'https://x.com/_7ada_',
		'https://x.com/i/user/12345',
		'https://twitter.com/intent/user?screen_name=ada_muster',
	],
	photo: [
		'https://x.com/@ada_muster/status/1234567890123456789',
		'https://x.com/ada_muster/status/1234567890123456789',
		'https://x.com/ada_muster/status/1234567890123456789/photo/1',
		'https://twitter.com/ada_muster/statuses/1234567890',
		'https://twitter.com/i/web/status/1234567890123456789',
		'https://mobile.x.com/ada_muster/status/1234567890123456789/video/1?s=20',
	],
	none: [
		'https://x.com/ada_muster/header_photo',
		'https://x.com/',
		'https://x.com/home',
		'https://x.com/explore/tabs/for-you',
		'https://x.com/search?q=ada&src=typed_query',
		'https://x.com/hashtag/sun',
		'https://x.com/i/flow/login',
		'https://x.com/i/bookmarks',
		'https://x.com/i/communities/1234567890',
		'https://x.com/i/lists/1234567890',
		'https://x.com/ada_muster/lists/friends',
		'https://x.com/settings/account',
		'https://x.com/messages/123-456',
		'https://twitter.com/intent/tweet?text=hi',
		'https://twitter.com/share?url=https://example.org',
		'https://help.x.com/en',
		'https://developer.x.com/en/docs',
	],
};
