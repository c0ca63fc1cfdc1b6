import {metaObjection} from '../meta-settings.ts';
import {defineSite, type Examples, type SiteFacts, type SiteSettings, words} from '../site.ts';

export const facts: SiteFacts = {id: 'instagram', name: 'Instagram', isSocialNetwork: true};

export const site = defineSite(facts, {
	matches: ['https://*.instagram.com/*'],
	shortHosts: ['instagr.am', 'www.instagr.am'],
	reserved: words(`
		p tv reel reels s direct ar your_activity challenge qr nametag lite fxcal embed.js meta verified meta_verified web.archive
		brand_partnerships push audio _ _u igtv boost branded_content promote professional professional_dashboard supervision
		family_center wellbeing ai avatars async sw.js close_friends nux linkshim fragment logging qp unsupported_browser
		age_verification web_signup loggedout logged_out ads_manager adsmanager`),
	pages: {
		photo: {
			paths: [
				/^\/(?:(?<user>[\w.]+)\/)?(?:p|tv)\/[\w-]{5,}/,
				/^\/(?:(?<user>[\w.]+)\/)?reels?\/(?!audio(?:\/|$)|videos?(?:\/|$))[\w-]{5,}/,
				/^\/share\/(?:(?:p|reels?|tv)\/)?[\w-]{6,}$/,
				/^\/stories\/(?:highlights|(?<user>[\w.]+))(?:\/\d+)?$/,
				/^\/s\/[\w=-]{6,}$/,
			],
			photos: ['[role="dialog"] article img', 'main article img', 'main[role="main"] img', 'section img[draggable="false"]'],
			// Whoever posted it stands above the text, commenters below. A post opened from a profile lies over that profile.
			portraits: ['[role="dialog"] article header img', 'main article header img'],
			// Neighbouring posts ("More posts from"), and the reels of others that follow without end: `og:image` tells the page's own.
			others: ['a[href*="/p/"], a[href*="/reel/"]', '[data-virtualized]', 'a[href*="/reels/audio/"]'],
		},
		// A named collection that an account has saved: other people's images.
		album: {
			paths: [/^\/(?<user>\w(?:[\w.]{0,28}\w)?)\/saved\/[^/]+\/\d+$/],
			photos: ['main a[href*="/p/"] img, main a[href*="/reel/"] img'],
		},
		profile: {
			paths: [
				/^\/(?<user>\w(?:[\w.]{0,28}\w)?)$/,
				/^\/(?<user>\w(?:[\w.]{0,28}\w)?)\/(?:posts|reels|tagged|saved|followers|following|highlights|info|avatar|channel|feed|guides|reposts)(?:\/|$)/,
			],
			portraits: ['header a[href="/{user}/" i] img', 'main header img[alt*="{user}" i]', 'main header img', 'header canvas + span img'],
			photos: ['main a[href*="/p/"] img, main a[href*="/reel/"] img', 'main article img'],
			// Covers of highlights stand in the header, beside the portrait. Until 2025 they were buttons in a list.
			others: ['a[href*="/stories/highlights/"]', 'header li'],
			confirm: [
				{selector: 'meta[property="al:ios:url"][content^="instagram://user"]'},
				{selector: 'meta[property="og:type"][content="profile"]'},
				{selector: 'main header a[href^="/{user}/" i]'},
				{selector: 'main header img[alt*="{user}" i]'},
				// One's own, whose title names nobody and whose portrait is a button.
				{selector: 'main a[href*="/{user}/followers/" i], main a[href*="/{user}/p/" i], main a[href*="/{user}/reel/" i]'},
				{script: /"routePath":"\\?\/\{username\}/},
				{script: /"ProfilePage":\s*\[/},
			],
		},
	},
	imageHosts: ['*.cdninstagram.com', '*.fbcdn.net'],
	staticHosts: ['static.cdninstagram.com', 'static.xx.fbcdn.net'],
	notPeople: /\/rsrc\.php\/|44884218_345707102882519_/,
	avatars: /\/t51\.\d+-19\//,
	// The same file is on many hosts.
	sizes: [/^https:\/\/[\w.-]+/, /\/[sp]\d+x\d+(?=\/)/, /\/c\d+\.\d+\.\d+\.\d+a?(?=\/)/],
	// Signed: the signature covers expiry and size. Seen on saved pages of 2020, 2021 and 2025.
	expiry: {parameter: 'oe', format: 'hex'},
	identity: {
		username: [
			{selector: 'meta[property="instapp:owner_user_id"]'},
			{selector: 'main header a[href^="/"]:not([href^="/explore/"], [href^="/accounts/"])'},
		],
		name: ['main header h1, main header h2', 'meta[property="og:title"][content]'],
		place: ['main a[href^="/explore/locations/"]'],
		tagged: ['main article a[style*="left"][href^="/"]'],
	},
	audience: [
		{
			is: 'approved',
			when: [
				{script: /"is_private":\s*true/},
				{
					text: /^(?:This account is private|Dieses Konto ist privat|Ce compte est privé|Questo account è privato|Esta cuenta es privada|Esta conta é privada|Αυτός ο λογαριασμός είναι ιδιωτικός|비공개 계정입니다)\.?$/i,
				},
			],
		},
		{is: 'public', when: [{script: /"is_private":\s*false/}]},
	],
	signedIn: {
		yes: [{selector: 'svg[aria-label^="Direct"]'}, {selector: 'a[href="/direct/inbox/"]'}],
		no: [{script: /"USER_ID":"0"/}, {selector: 'a[href^="/accounts/login/"]'}],
	},
	heldAgainst: [{what: 'saved page', source: 'measuring set', on: '2026-11-25'}],
});

export const settings: SiteSettings = [
	{
		purpose: 'close-profile',
		url: 'https://www.instagram.com/accounts/who_can_see_your_content/',
		menuPath: ['Settings', 'Who can see your content', 'Account privacy', 'Private account'],
		menuPathIn: {
			de: ['Wer kann deine Inhalte sehen', 'Konto-Privatsphäre', 'Privates Konto'],
			fr: ['Paramètres', 'Confidentialité', 'Confidentialité du compte', 'Compte privé'],
			it: ['Impostazioni e privacy', "Privacy dell'account", 'Account privato'],
		},
		staysPublic: ['portrait', 'name'],
		sources: [
			{url: 'https://github.com/StellarSand/privacy-settings/tree/c100ff50', says: 'Instagram.md, labels of 2025-01-22'},
			{url: 'https://live.vodafone.de/digital/internet/instagram-konto-privat-stellen-so-geht-s/12918432', says: 'German labels'},
			{url: 'https://formationdigital.mc-informatique.fr/Lecons/gestion-de-vos-abonnes/', says: 'French labels'},
			{url: 'https://www.ceotech.it/come-rendere-privato-il-tuo-account-instagram/', says: 'Italian labels'},
			{
				url: 'https://saferinternet.org.uk/guide-and-resource/privacy-settings-on-instagram-what-do-they-mean',
				says: 'portrait, bio and user name stay visible',
			},
		],
		checkedOn: '2026-11-25',
		verified: true,
	},
	metaObjection,
	{
		purpose: 'approve-tags',
		url: 'https://www.instagram.com/accounts/edit/',
		menuPath: ['Settings', 'How others can interact with you', 'Tags and mentions', 'Who can tag you'],
		sources: [
			{
				url: 'https://github.com/StellarSand/privacy-settings/tree/c100ff50',
				says: 'Instagram.md, labels of 2025-01-22; the setting has no address of its own',
			},
		],
		checkedOn: '2026-11-25',
		verified: true,
	},
	{
		purpose: 'stop-reuse',
		url: 'https://www.instagram.com/accounts/edit/',
		menuPath: ['Profile', 'Menu', 'Sharing and reuse', 'Allow people to reuse your content on Instagram and with AI features at Meta'],
		appOnly: true,
		sources: [
			{
				url: 'https://github.com/RachaelQuisel/ai-privacy-settings-check',
				says: 'meta-ai.md, verified there on 2026-10-02; on by default for public accounts',
			},
			{url: 'https://www.malwarebytes.com/blog/ai/2026/07/turn-off-this-meta-setting-before-someone-generates-ai-images-of-you'},
		],
		checkedOn: '2026-11-25',
		verified: true,
	},
	{
		purpose: 'delete-account',
		url: 'https://accountscenter.instagram.com/personal_info/account_ownership_and_control/deletion_and_deactivation',
		menuPath: ['Delete account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json', says: 'of 2026-08-21'}],
		checkedOn: '2026-11-25',
		verified: true,
	},
];

export const examples: Examples = {
	profile: [
		'https://www.instagram.com/ada.muster/',
		'https://www.instagram.com/ada.muster?hl=de',
		'https://www.instagram.com/_7ada.muster_/',
		'https://instagram.com/ada_muster/tagged/',
		'https://www.instagram.com/ada_muster/reels/',
	],
	photo: [
		'https://www.instagram.com/p/Cabcdefghij/',
		'https://www.instagram.com/p/Cabcdefghij/?img_index=2',
		'https://www.instagram.com/ada.muster/p/Cabcdefghij/',
		'https://www.instagram.com/ada.muster/reel/Cabcdefghij/',
		'https://www.instagram.com/reel/Cabcdefghij/?igsh=abc',
		'https://www.instagram.com/tv/Cabcdefghij/',
		'https://www.instagram.com/stories/ada.muster/3141592653589793238/',
		'https://instagr.am/p/Cabcdefghij/',
	],
	album: ['https://www.instagram.com/ada.muster/saved/lakes/17890123456789012/'],
	none: [
		'https://www.instagram.com/meta_verified/',
		'https://www.instagram.com/',
		'https://www.instagram.com/explore/',
		'https://www.instagram.com/explore/tags/sun/',
		'https://www.instagram.com/explore/locations/213385402/london/',
		'https://www.instagram.com/accounts/login/?next=/ada/',
		'https://www.instagram.com/direct/inbox/',
		'https://www.instagram.com/reels/',
		'https://www.instagram.com/reels/audio/1234567890/',
		'https://www.instagram.com/about/us/',
		'https://help.instagram.com/116024195217477',
		'https://about.instagram.com/blog',
	],
};
