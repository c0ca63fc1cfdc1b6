import {defineSite, type Examples, type SiteFacts, type SiteSettings, usualProfileMarkers} from '../site.ts';

export const facts: SiteFacts = {id: 'misskey', name: 'Misskey', isSocialNetwork: false};

export const site = defineSite(facts, {
	matches: [],
	// misskey, packages/backend/src/server/web: the element the client renders into, and its description of the server. Sharkey and Firefish do the same.
	software: [
		{selector: '#misskey_app, script#misskey_meta, #firefish_app, #sharkey_app'},
		{selector: 'meta[name="application-name"][content="Misskey"], meta[name="generator"][content="Misskey"]'},
	],
	pages: {
		photo: {
			paths: [/^\/notes\/\w+/, /^\/gallery\/\w+/],
			photos: ['[class*="MkNoteDetailed"] [class*="MkMedia"] img, article [class*="media"] img', 'article img[src*="/files/"]'],
			portraits: ['article [class*="avatar" i] img'],
		},
		profile: {
			paths: [
				/^\/@(?<user>\w[\w.-]*(?:@[\w.-]+)?)(?:\/(?:notes|activity|achievements|reactions|clips|lists|pages|gallery|files|followers|following|featured|flashs|raw))?$/,
			],
			portraits: [
				// Pinned notes, with other people's avatars, are in the same parts of the page, but not in the profile.
				'.ftskorzw .profile .avatar img, .user-home .profile .avatar img',
				'.profile [class*="avatar" i] img',
			],
			covers: ['.banner-container .banner, .profile .banner'],
			photos: ['.profile [class*="MkMedia"] img, [class*="XFiles"] img, [class*="files"] img[src*="/files/"]'],
			confirm: [
				...usualProfileMarkers,
				{selector: 'link[rel="alternate"][type="application/activity+json"]'},
				{selector: '.user-home, [class*="user-home"]'},
			],
		},
	},
	imageHosts: ['*'],
	notPeople: /\/(?:identicon|emoji|twemoji|static-assets|assets)\/|\.svg$/,
	imageParameters: ['url'],
	others: ['.navbar, [class*="navbar"], [class*="widgets" i]'],
	identity: {
		name: ['.profile .title .name', 'meta[property="og:title"][content]'],
		place: ['.profile .field.location, .profile .location'],
	},
	audience: [{is: 'approved', when: [{selector: '.profile .ti-lock, .user-home .ti-lock'}]}],
	heldAgainst: [
		{
			what: 'own template',
			source: 'https://github.com/misskey-dev/misskey/blob/001d2441/packages/frontend/src/pages/user/home.vue',
			on: '2026-11-26',
		},
	],
});

export const settings: SiteSettings = [];

export const examples: Examples = {
	profile: ['https://key.example/@ada', 'https://key.example/@ada@other.example', 'https://key.example/@ada/gallery'],
	photo: ['https://key.example/notes/9abcdefghi', 'https://key.example/gallery/9abcdefghi'],
	none: [
		'https://key.example/',
		'https://key.example/explore',
		'https://key.example/about',
		'https://key.example/tags/lake',
		'https://key.example/settings/privacy',
		'https://key.example/channels/9abc',
	],
};
