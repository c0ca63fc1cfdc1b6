import {defineSite, type Examples, type SiteFacts, type SiteSettings, words} from '../site.ts';

export const facts: SiteFacts = {id: 'telegram', name: 'Telegram', isSocialNetwork: true};

export const site = defineSite(facts, {
	matches: ['https://*.t.me/*', 'https://*.telegram.me/*', 'https://*.telegram.dog/*'],
	reservedSubdomains: words(`
		web core api cdn static desktop contest instantview ads promote bugs translations my corefork blog help fragment translate tsf
		oauth widget widgets apps app status`),
	moreReserved: words(`
		joinchat addstickers addemoji share proxy socks iv setlanguage bg addtheme invoice boost addlist giftcode nft confirmphone
		passport telegrampassport dl c s m k z x call auction emoji stickers resolve stars_topup`),
	pages: {
		photo: {
			paths: [/^\/(?:s\/)?(?<user>[a-z]\w{3,31})\/(?:s\/)?\d+(?:\/\d+)?$/i],
			ownPaths: [/^\/\d+(?:\/\d+)?$/],
			photos: ['.tgme_widget_message_photo_wrap, .tgme_widget_message_video_thumb', '.tgme_page_photo_image'],
			portraits: ['.tgme_widget_message_user_photo img'],
		},
		profile: {
			paths: [/^\/(?:s\/)?(?<user>[a-z]\w{3,31})$/i],
			ownPaths: [/^\/$/],
			portraits: ['.tgme_page_photo_image', '.tgme_channel_info_header .tgme_page_photo_image img, .tgme_channel_info_header img'],
			photos: ['.tgme_widget_message_photo_wrap'],
			confirm: [
				{selector: '.tgme_page_title, .tgme_channel_info_header_title'},
				{selector: 'meta[property="al:ios:url"][content^="tg://resolve?domain="]'},
			],
		},
	},
	imageHosts: ['*.telesco.pe', '*.cdn-telegram.org', '*.telegram-cdn.org'],
	notPeople: /telegram\.org\/img\//,
	identity: {name: ['.tgme_page_title, .tgme_channel_info_header_title', 'meta[property="og:title"][content]']},
	// Everybody sees this page without an account; a hidden photo is not on it.
	audience: [{is: 'public', when: [{selector: '.tgme_page_photo_image, .tgme_channel_history'}]}],
	organisation: [
		{selector: '.tgme_channel_info, .tgme_channel_history, .tgme_page_context_btn'},
		{text: /^[\d\s]+(?:members?|subscribers?)(?:,.*)?$/i},
	],
	heldAgainst: [{what: 'saved page', source: 'measuring set', on: '2026-11-25'}],
});

export const settings: SiteSettings = [
	{
		purpose: 'hide-portrait',
		url: 'https://telegram.org/faq',
		menuPath: ['Settings', 'Privacy and Security', 'Profile Photo', 'Who can see my profile photo?'],
		menuPathIn: {
			de: ['Einstellungen', 'Privatsphäre und Sicherheit', 'Profilbilder', 'Wer darf mein Profilbild sehen?'],
			it: ['Impostazioni', 'Privacy e sicurezza', 'Foto del profilo', 'Chi può vedere le foto del mio profilo?'],
		},
		appOnly: true,
		sources: [
			{
				url: 'https://github.com/timaa130704/LinkiGram/tree/80ad7988/TMessagesProj/src/main/res',
				says: 'the app’s own words in English and Italian, of 2026-08-19',
			},
			{url: 'https://github.com/flyun/chatAir/tree/31af0c48', says: 'German, of 2024-03-10'},
			{url: 'https://github.com/StellarSand/privacy-settings/tree/c100ff50', says: 'Telegram.md'},
		],
		checkedOn: '2026-11-25',
		verified: true,
	},
	{
		purpose: 'delete-account',
		url: 'https://telegram.org/deactivate',
		menuPath: ['Privacy and Security', 'Delete my account'],
		menuPathIn: {de: ['Mein Konto löschen'], it: ['Elimina il mio account']},
		sources: [
			{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json', says: 'of 2026-08-21'},
			{url: 'https://github.com/timaa130704/LinkiGram/tree/80ad7988/TMessagesProj/src/main/res'},
		],
		checkedOn: '2026-11-25',
		verified: true,
	},
];

export const examples: Examples = {
	profile: [
		'https://t.me/ada_muster',
		'https://t.me/s/ada_muster',
		'https://telegram.me/ada_muster',
		'https://ada-muster.t.me/',
		'https://t.me/ada_muster?start=1',
	],
	photo: ['https://t.me/ada_muster/123', 'https://t.me/s/ada_muster/123', 'https://t.me/ada_muster/5/123?single'],
	none: [
		// A post of a private channel opens in the app only.
		'https://t.me/c/1234567890/12',
		'https://t.me/',
		'https://t.me/joinchat/AbCdEf',
		'https://t.me/+AbCdEf123',
		'https://t.me/addstickers/Lakes',
		'https://t.me/share/url?url=https%3A%2F%2Fexample.org',
		'https://t.me/proxy?server=a',
		'https://t.me/setlanguage/de',
		'https://web.telegram.org/k/',
		'https://telegram.org/faq',
	],
};
