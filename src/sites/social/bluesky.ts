import {defineSite, type Examples, type SiteFacts, type SiteSettings} from '../site.ts';

export const facts: SiteFacts = {id: 'bluesky', name: 'Bluesky', isSocialNetwork: true};

export const site = defineSite(facts, {
	// The second shows the client as its developers have it.
	matches: ['https://*.bsky.app/*', 'https://main.bsky.dev/*'],
	subdomains: /^(?:staging|main)$/,
	reserved: ['undefined', 'null'],
	pages: {
		photo: {
			paths: [/^\/profile\/(?<user>[^/]+)\/post\/\w+(?:\/|$)/],
			photos: [
				'[data-testid="postThreadItem-by-{user}" i] img[src*="/img/feed_"]',
				'[data-testid="postThreadItem"] [data-testid^="imageLayout"] img',
				'img[src*="/img/feed_fullsize/"]',
				'img[src*="/img/feed_thumbnail/"]',
			],
			portraits: [
				'[data-testid="postThreadItem-by-{user}" i] [data-testid="userAvatarImage"]',
				// The post that the page is about is the only one that is no link.
				'[data-testid^="postThreadItem-by-"]:not([role="link"]) [data-testid="userAvatarImage"]',
			],
			others: ['[role="link"][data-testid^="postThreadItem-by-"]:not([data-testid="postThreadItem-by-{user}" i])'],
		},
		profile: {
			paths: [
				/^\/profile\/(?<user>[^/]+)(?:\/(?:posts|replies|media|video|videos|likes|follows|following|followers|known-followers|feeds|lists|search|starter-packs))?$/,
			],
			portraits: [
				'[data-testid="profileView"] [data-testid="userAvatarImage"] img, [data-testid="profileView"] img[data-testid="userAvatarImage"]',
				'[data-testid="profileView"] img[src*="/img/avatar/"]',
				'[data-testid="profileView"] [data-testid="userAvatarImage"]',
			],
			photos: ['[data-testid="profileScreen"] img[src*="/img/feed_"]', 'img[src*="/img/feed_"]'],
			// Reposts.
			others: ['[data-testid^="feedItem-by-"]:not([data-testid="feedItem-by-{user}" i])'],
			covers: ['[data-testid="userBannerImage"]', 'img[src*="/img/banner/"]'],
		},
	},
	imageHosts: ['cdn.bsky.app', 'video.bsky.app'],
	avatars: /\/img\/avatar/,
	sizes: [/\/img\/\w+(?=\/)/, /@\w+$/],
	enlarge: [
		// gallery-dl bluesky.py: every preset serves the same image.
		[/\/img\/avatar_thumbnail\//, '/img/avatar/'],
		[/\/img\/feed_thumbnail\//, '/img/feed_fullsize/'],
	],
	others: ['[data-testid="suggestedFollows"]', '[role="complementary"]'],
	identity: {name: ['[data-testid="profileHeaderDisplayName"]', 'meta[property="og:title"][content]']},
	audience: [{is: 'account', when: [{script: /!no-unauthenticated/}]}],
	signedIn: {
		yes: [
			{
				selector:
					'[data-testid="composeFAB"], [aria-label][href="/notifications"], [data-testid="viewHeaderDrawerBtn"] + a[href="/messages"]',
			},
		],
		no: [{selector: '[data-testid="signInButton"], [data-testid="createAccountButton"]'}],
	},
	heldAgainst: [{what: 'saved page', source: 'measuring set', on: '2026-11-25'}],
});

/** This only asks apps to hide the account: by protocol everything stays public. */
export const settings: SiteSettings = [
	{
		purpose: 'hide-from-guests',
		url: 'https://bsky.app/settings/privacy-and-security',
		menuPath: ['Settings', 'Privacy and security', 'Logged-out visibility', 'Discourage apps from showing my account to logged-out users'],
		menuPathIn: {
			de: [
				'Einstellungen',
				'Datenschutz und Sicherheit',
				'Sichtbarkeit für ausgeloggte Nutzer',
				'Apps daran hindern, ausgeloggten Nutzern meinen Account anzuzeigen',
			],
			fr: [
				'Paramètres',
				'Confidentialité et sécurité',
				'Visibilité déconnectée',
				'Empêcher les applis de montrer mon compte aux personnes non connectées',
			],
			it: [
				'Impostazioni',
				'Privacy e sicurezza',
				'Visibilità degli utenti disconnessi',
				'Scoraggia le app dal mostrare il mio account agli utenti disconnessi',
			],
			el: [
				'Ρυθμίσεις',
				'Απόρρητο και ασφάλεια',
				'Ορατότητα κατά την αποσύνδεση',
				'Αποθάρρυνση των εφαρμογών από την εμφάνιση του λογαριασμού μου σε χρήστες που δεν έχουν συνδεθεί',
			],
		},
		staysPublic: ['portrait', 'name', 'posts'],
		sources: [
			{
				url: 'https://github.com/blacksky-algorithms/blacksky.community/tree/9fbf8471/src/locale/locales',
				says: 'the client’s own words, of 2026-08-07; a request only: everything stays public data',
			},
		],
		checkedOn: '2026-11-25',
		verified: true,
	},
	{
		purpose: 'replace-portrait',
		url: 'https://bsky.app/',
		menuPath: ['Edit profile', 'Remove Avatar'],
		menuPathIn: {
			de: ['Profil bearbeiten', 'Profilbild entfernen'],
			fr: ['Modifier le profil', 'Supprimer l’avatar'],
			it: ['Modifica profilo', 'Rimuovi avatar'],
			el: ['Επεξεργασία προφίλ', 'Αφαίρεση φωτογραφίας προφίλ'],
		},
		sources: [
			{
				url: 'https://github.com/blacksky-algorithms/blacksky.community/tree/9fbf8471/src/locale/locales',
				says: 'the client’s own words, of 2026-08-07',
			},
		],
		checkedOn: '2026-11-25',
		verified: true,
	},
	{
		purpose: 'delete-account',
		url: 'https://bsky.app/settings/account',
		menuPath: ['Settings', 'Account', 'Delete account'],
		menuPathIn: {
			de: ['Einstellungen', 'Account', 'Account löschen'],
			fr: ['Paramètres', 'Compte', 'Supprimer le compte'],
			it: ['Impostazioni', 'Account', 'Elimina account'],
			el: ['Ρυθμίσεις', 'Λογαριασμός', 'Διαγραφή λογαριασμού'],
		},
		sources: [
			{
				url: 'https://github.com/blacksky-algorithms/blacksky.community/tree/9fbf8471/src/locale/locales',
				says: 'the client’s own words, of 2026-08-07',
			},
			{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json', says: 'of 2026-08-21'},
		],
		checkedOn: '2026-11-25',
		verified: true,
	},
];

export const examples: Examples = {
	profile: [
		'https://bsky.app/profile/ada.example.org',
		'https://bsky.app/profile/did:plc:abcdefghijklmnopqrstuvwx',
		'https://bsky.app/profile/ada.bsky.social/media',
		'https://main.bsky.dev/profile/ada.bsky.social',
		'https://bsky.app/profile/ada.bsky.social/followers',
	],
	photo: [
		'https://bsky.app/profile/ada.bsky.social/post/3kabcdefghi2x',
		'https://bsky.app/profile/ada.bsky.social/post/3kabcdefghi2x?ref=a',
	],
	none: [
		'https://bsky.app/',
		'https://bsky.app/search?q=ada',
		'https://bsky.app/notifications',
		'https://bsky.app/settings/privacy-and-security',
		'https://bsky.app/profile/ada.bsky.social/feed/cats',
		'https://bsky.app/profile/ada.bsky.social/lists/3kabcdefghi2x',
		'https://bsky.app/hashtag/sun',
		'https://bsky.app/messages/3kabcdefghi2x',
		'https://bsky.app/feeds',
		'https://bsky.app/starter-pack/ada.bsky.social/3kabcdefghi2x',
		'https://blueskyweb.zendesk.com/hc/en-us',
	],
};
