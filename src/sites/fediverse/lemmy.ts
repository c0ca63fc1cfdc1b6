import {defineSite, type Examples, type SiteFacts, type SiteSettings} from '../site.ts';

export const facts: SiteFacts = {id: 'lemmy', name: 'Lemmy', isSocialNetwork: false};

export const site = defineSite(facts, {
	matches: [],
	// lemmy-ui, src/server: the initial state of its client.
	software: [{script: /window\.isoData\s*=/}],
	pages: {
		photo: {
			paths: [/^\/(?:post|comment)\/\d+/],
			photos: ['.post-listing .img-expanded, .post-listing picture img, #postContent img', 'main picture img'],
			portraits: ['.post-listing .person-listing img'],
		},
		profile: {
			paths: [/^\/u\/(?<user>[\w.-]+(?:@[\w.-]+)?)$/],
			portraits: [
				'.person-profile .banner-icon-header img.avatar',
				// Older versions.
				'.person-profile .avatar-overlay, .person-profile .avatar-pushup',
			],
			covers: ['.person-profile .banner-icon-header img:not(.avatar)', '.person-profile .banner'],
			photos: ['.post-listing picture img, .thumbnail img'],
			// Everybody whose posts and comments are listed.
			others: ['.person-listing'],
		},
	},
	imageHosts: ['*'],
	notPeople: /\/static\/|\.svg$/,
	others: ['.comments, .comment-node', 'nav, #sidebarMain, .sidebar'],
	identity: {name: ['.person-profile h1, .person-profile h5']},
	heldAgainst: [
		{
			what: 'own template',
			source: 'https://github.com/LemmyNet/lemmy-ui/blob/d08625c8/src/shared/components/person/profile.tsx',
			on: '2026-11-26',
		},
	],
});

export const settings: SiteSettings = [];

export const examples: Examples = {
	profile: ['https://lemmy.example/u/ada', 'https://lemmy.example/u/ada@other.example?view=Posts'],
	photo: ['https://lemmy.example/post/1234567', 'https://lemmy.example/comment/1234567'],
	none: [
		'https://lemmy.example/',
		'https://lemmy.example/c/lakes',
		'https://lemmy.example/communities',
		'https://lemmy.example/search?q=ada',
		'https://lemmy.example/login',
		'https://lemmy.example/modlog',
	],
};
