import {defineSite, type Examples, type SiteFacts, type SiteSettings} from '../site.ts';

/** How pages of any kind mark a portrait in class names and addresses, including German, French, Italian and Spanish words. */
const portraits = [
	'[itemtype$=".org/Person"] img[itemprop="image"], [itemtype$=".org/Person"] img',
	// In an `h-entry`, `u-photo` is the post's own picture.
	'.h-card img.u-photo, .h-card .u-photo img, img.u-photo:not(.h-entry img)',
	'img[class*="portrait" i], img[class*="headshot" i], img[class*="avatar" i], img[class*="profile" i]',
	'[class~="profile" i] img, [class*="portrait" i]:not([class*="figure-" i], [class*="orientation" i]) img, [class*="headshot" i] img, [class*="avatar" i] img, [class*="profile-p" i] img, [class*="profilbild" i] img',
	'img[src*="portrait" i], img[src*="headshot" i], img[src*="portraet" i], img[src*="ritratto" i], img[src*="retrato" i], img[src*="profile-im" i], img[src*="profile-pic" i]',
	// Portraits that elements of a site's own draw.
	'[class*="avatar" i][src]:not(img, iframe, video, source)',
	'[class*="team" i] li img, [class*="staff" i] img, [class*="team-member" i] img, [class*="member-card" i] img, [class*="mitarbeiter" i] img, [class*="equipe" i] img, [class*="personale" i] img',
];

export const facts: SiteFacts = {id: 'any-page', name: 'this page', isSocialNetwork: false};

/** A page that belongs to no site: a personal page, a club, a staff page. Read only when the user clicks to ask for it. */
export const site = defineSite(facts, {
	matches: [],
	pages: {
		profile: {portraits},
		album: {portraits, preview: 'photo'},
		photo: {
			preview: 'photo',
			portraits: [
				'a[rel~="author"] img, [itemprop~="author"] img, .p-author img, .author.h-card img',
				'[class*="byline" i] img, img:is([class*="author" i], [data-testid*="author" i])',
				'[class*="author" i]:not(html, body):is([class*="image" i], [class*="photo" i], [class*="avatar" i], [class*="thumb" i], [class*="bio" i], [class*="box" i]) img',
				'a:is([href*="/author/" i], [href*="/authors/" i]) img, [class*="headshot" i] img',
			],
		},
	},
	imageHosts: ['*'],
	notPeople:
		/\.svg(?:\?|$)|\/(?:emoji|icons?|sprites?|flags?|badges?|smileys?|pixel|tracking|ads?|banners?)\/|(?:^|[/_-])(?:logo|icon|rss|favicon|sprite|spacer|pixel|badge|placeholder|blank|wappen|emblem|crest|qr|qr[-_]?code|wechat|weixin|alipay|site[-_]?preview|screenshot|social[-_](?:card|preview|share)|og[-_]?image|creative[-_]?commons|minimap)[\w.-]{0,60}\.(?:gif|png|jpe?g|webp)|\/staticmap\?|doubleclick\.net|googlesyndication|gravatar\.com\/avatar\/0{32}/i,
	imageParameters: ['id', 'file', 'image', 'img', 'src', 'url', 'u'],
	sizes: [/-\d+x\d+(?=\.\w+$)/],
	portraitsByForm: true,
	// The user asks in the popup, so the popup shows the answer.
	toolbarOnly: true,
	visitors: {
		signOut: '[href*="logout" i], [onclick*="logout" i], [href*="signout" i], [href*="sign_out" i], [href*="sign-out" i]',
		bars: [':is([class*="nav" i], [class*="menu" i], [class*="account" i]):not(body)', ':is(header, [class*="header" i]):not(body)'],
	},
	others: [
		'nav, footer:not(main *, article *), [role="navigation"], [role="contentinfo"], [role="banner"]',
		// Offers of newsletters and prizes, and questions about cookies.
		'[role="dialog"], dialog',
		'[class*="advert" i], [class*="sponsor" i], [id*="google_ads" i], [class*="cookie" i]',
		'[id*="comment" i], [class*="comment" i]',
		// Organisations a person belongs to, and what they have earned.
		'.p-org, [class*="badge" i]',
		'[class*="related" i], [class*="recommend" i], [class*="recirc" i]',
	],
	identity: {
		name: [
			'[itemtype$="schema.org/Person"] [itemprop="name"]',
			'.h-card .p-name',
			'h1',
			'meta[name="author"][content]',
			'meta[property="og:title"][content]',
		],
		place: [
			'[itemprop="address"], address, .p-locality, .adr',
			'meta[name="geo.position"][content], meta[property^="place:location"][content]',
		],
		workplace: ['[itemprop="worksFor"], [itemprop="jobTitle"], .p-org, .p-job-title'],
		school: ['[itemprop="alumniOf"]'],
	},
	heldAgainst: [{what: 'saved page', source: 'measuring set', on: '2026-11-25'}],
});

export const settings: SiteSettings = [];

export const examples: Examples = {
	none: ['https://ada-muster.example/', 'https://club.example/staff', 'https://news.example/2026/11/23/lake.html'],
};
