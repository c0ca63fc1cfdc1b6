import {defineSite, type Examples, type SiteFacts, type SiteSettings, usualProfileMarkers} from '../site.ts';

export const facts: SiteFacts = {id: 'mastodon', name: 'Mastodon', isSocialNetwork: true};

export const site = defineSite(facts, {
	matches: [],
	// mastodon, app/views/layouts/application.html.haml: the element the client renders into, and its initial state.
	software: [{selector: '#mastodon, script#initial-state'}],
	pages: {
		photo: {
			paths: [/^\/(?:web\/)?@(?<user>[\w.@-]+)\/\d+(?:\/|$)/, /^\/users\/(?<user>\w+)\/statuses\/\d+/],
			photos: [
				'.detailed-status .media-gallery img, .detailed-status .media-gallery__item img',
				'.media-modal__content img',
				'.detailed-status video[poster]',
			],
			portraits: ['.detailed-status .account__avatar img'],
		},
		profile: {
			paths: [
				/^\/(?:web\/)?@(?<user>\w[\w.-]*(?:@[\w.-]+)?)(?:\/(?:media|with_replies|tagged\/[^/]+|featured|followers|following))?$/,
				/^\/users\/(?<user>\w+)(?:\/(?:followers|following))?$/,
			],
			portraits: ['.account__header__tabs .account__avatar img, .account__header__tabs .avatar img', '.card__bar .avatar img'],
			covers: ['.account__header__image img', '.card__img img'],
			photos: ['.account-gallery__item img, .media-gallery__item img'],
			confirm: [
				...usualProfileMarkers,
				{selector: '.account__header, .account-timeline__header'},
				{selector: 'link[rel="alternate"][type="application/activity+json"]'},
			],
		},
	},
	imageHosts: ['*'],
	notPeople: /\/(?:avatars\/original\/missing|headers\/original\/missing|emoji|custom_emojis|packs)\/|\.svg$|missing\.png$/,
	avatars: /\/accounts\/avatars\//,
	sizes: [/\/(?:original|small|static)(?=\/[^/]+$)/],
	// image-max-url 2026.2.0 for portraits; attachments use folders of the same names.
	enlarge: [[/(\/(?:avatars|headers|media_attachments)\/.{1,300})\/(?:small|static)\//, '$1/original/']],
	// Followers whom the visitor knows stand inside the owner's header.
	others: [
		'.account__header__familiar-followers, [class*="familiar" i]',
		'.compose-panel, .navigation-panel, .columns-area__panels__pane',
		'.column-back-button',
	],
	identity: {name: ['.account__header__tabs__name h1, .display-name__html', 'meta[property="og:title"][content]']},
	audience: [{is: 'approved', when: [{selector: '.account__header .icon-lock, .account__header__tabs__name .icon-lock'}]}],
	signedIn: {yes: [{selector: '.compose-form, .navigation-bar'}], no: [{selector: '.sign-in-banner, .server-banner'}]},
	heldAgainst: [
		{
			what: 'own template',
			source:
				'https://github.com/mastodon/mastodon/blob/fefc7457/app/javascript/mastodon/features/account_timeline/components/account_header.tsx',
			on: '2026-11-26',
		},
	],
});

/** Every server has its own address; the menu path is the same on all of them. */
export const settings: SiteSettings = [
	{
		purpose: 'hide-from-search',
		url: 'https://docs.joinmastodon.org/user/preferences/',
		menuPath: ['Preferences', 'Privacy and reach', 'Search', 'Include profile page in search engines'],
		menuPathIn: {
			de: ['Einstellungen', 'Datenschutz und Reichweite', 'Suche', 'Profilseite in Suchmaschinen einbeziehen'],
			fr: ['Préférences', 'Vie privée et visibilité', 'Recherche', 'Inclure la page de profil dans les moteurs de recherches'],
			it: ['Preferenze', 'Privacy e visibilità', 'Cerca', 'Includi la pagina del profilo nei motori di ricerca'],
			el: ['Προτιμήσεις', 'Ιδιωτικότητα και προσιτότητα', 'Αναζήτηση', 'Συμπερίληψη σελίδας προφίλ στις μηχανές αναζήτησης'],
		},
		staysPublic: ['portrait', 'name', 'posts'],
		sources: [
			{
				url: 'https://github.com/mementomori-social/mastodon/tree/f8337b04/config/locales',
				says: 'the program’s own words, of 2026-07-27; on each server under /settings/privacy',
			},
		],
		checkedOn: '2026-11-25',
		verified: true,
	},
	{
		purpose: 'close-profile',
		url: 'https://docs.joinmastodon.org/user/preferences/',
		menuPath: ['Preferences', 'Privacy and reach', 'Reach', 'Automatically accept new followers'],
		menuPathIn: {
			de: ['Einstellungen', 'Datenschutz und Reichweite', 'Reichweite', 'Neue Follower automatisch akzeptieren'],
			fr: ['Préférences', 'Vie privée et visibilité', 'Portée', 'Accepter automatiquement les nouveaux abonnés'],
			it: ['Preferenze', 'Privacy e visibilità', 'Visibilità', 'Accetta automaticamente nuovi follower'],
			el: ['Προτιμήσεις', 'Ιδιωτικότητα και προσιτότητα', 'Προσιτότητα', 'Αυτόματη αποδοχή νέων ακολούθων'],
		},
		staysPublic: ['portrait', 'name', 'posts'],
		sources: [
			{
				url: 'https://github.com/mementomori-social/mastodon/tree/f8337b04/config/locales',
				says: 'the program’s own words, of 2026-07-27; on each server under /settings/privacy',
			},
		],
		checkedOn: '2026-11-25',
		verified: true,
	},
	{
		purpose: 'replace-portrait',
		url: 'https://docs.joinmastodon.org/user/preferences/',
		menuPath: ['Public profile', 'Profile picture'],
		menuPathIn: {
			de: ['Öffentliches Profil', 'Profilbild'],
			fr: ['Profil', 'Image de profil'],
			it: ['Profilo', 'Immagine di profilo'],
			el: ['Προφίλ', 'Εικόνα προφίλ'],
		},
		sources: [
			{
				url: 'https://github.com/mementomori-social/mastodon/tree/f8337b04/config/locales',
				says: 'the program’s own words, of 2026-07-27; on each server under /settings/profile',
			},
		],
		checkedOn: '2026-11-25',
		verified: true,
	},
	{
		purpose: 'close-photos',
		url: 'https://docs.joinmastodon.org/user/preferences/',
		menuPath: ['Preferences', 'Posting defaults', 'Posting visibility'],
		menuPathIn: {
			de: ['Einstellungen', 'Beiträge', 'Beitragssichtbarkeit'],
			fr: ['Préférences', 'Paramètres de publication par défaut', 'Visibilité de la publication'],
			it: ['Preferenze', 'Predefinite di pubblicazione', 'Visibilità dei post'],
			el: ['Προτιμήσεις', 'Προεπιλογές ανάρτησης', 'Ορατότητα ανάρτησης'],
		},
		staysPublic: ['portrait', 'name', 'posts'],
		sources: [
			{
				url: 'https://github.com/mementomori-social/mastodon/tree/f8337b04/config/locales',
				says: 'the program’s own words, of 2026-07-27; new posts only',
			},
		],
		checkedOn: '2026-11-25',
		verified: true,
	},
	{
		purpose: 'delete-account',
		url: 'https://docs.joinmastodon.org/user/preferences/',
		menuPath: ['Account', 'Delete account'],
		menuPathIn: {
			de: ['Konto', 'Konto löschen'],
			fr: ['Compte', 'Supprimer le compte'],
			it: ['Account', 'Elimina account'],
			el: ['Λογαριασμός', 'Διαγραφή λογαριασμού'],
		},
		sources: [
			{
				url: 'https://github.com/mementomori-social/mastodon/tree/f8337b04/config/locales',
				says: 'the program’s own words, of 2026-07-27; on each server under /settings/delete',
			},
			{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json', says: 'of 2026-08-21'},
		],
		checkedOn: '2026-11-25',
		verified: true,
	},
];

export const examples: Examples = {
	profile: ['https://toots.example/@ada', 'https://toots.example/@ada@other.example/media', 'https://toots.example/users/ada'],
	photo: ['https://toots.example/@ada/112345678901234567', 'https://toots.example/users/ada/statuses/112345678901234567'],
	none: [
		'https://toots.example/',
		'https://toots.example/explore',
		'https://toots.example/public/local',
		'https://toots.example/about',
		'https://toots.example/tags/lake',
		'https://toots.example/settings/profile',
	],
};
