import {defineSite, type Examples, type SiteFacts, type SiteSettings} from '../site.ts';

export const facts: SiteFacts = {id: 'friendica', name: 'Friendica', isSocialNetwork: true};

export const site = defineSite(facts, {
	matches: [],
	software: [{selector: 'meta[name="generator"][content^="Friendica "]'}],
	pages: {
		photo: {
			paths: [/^\/photos\/(?<user>[\w.-]+)\/image\/\w+/, /^\/display\/[\w-]+$/],
			photos: ['#photo-photo img', '.wall-item-body img'],
		},
		album: {
			paths: [
				/^\/photos\/(?<user>[\w.-]+)(?:\/album\/\w+)?$/,
				/^\/(?:profile|u)\/(?<user>[\w.-]+)\/photos$/,
				/^\/~(?<user>[\w.-]+)\/photos$/,
			],
			photos: ['.photo-album-photo, .photo-top-photo'],
		},
		profile: {
			paths: [
				/^\/(?:profile|u)\/(?<user>[\w.-]+)(?:\/(?:profile|conversations|status|media|contacts))?$/,
				/^\/~(?<user>[\w.-]+)(?:\/(?:profile|conversations|status|media|contacts))?$/,
			],
			portraits: ['#profile-photo-wrapper img.u-photo'],
			photos: ['.wall-item-body img'],
		},
	},
	imageHosts: ['*'],
	notPeople: /\/images\/|\/view\/|emoji|smil(?:ey|ies)|\.svg$/,
	// Who wrote and who commented.
	others: ['.contact-photo', '.wall-item-comment-wrapper, .comment', 'nav, .contact-block-div'],
	identity: {name: ['.vcard .fn', 'meta[property="og:title"][content]'], place: ['.vcard .locality, .vcard .adr']},
	heldAgainst: [{what: 'own template', source: 'https://github.com/friendica/friendica/tree/a0a8aeb3/view', on: '2026-11-26'}],
});

export const settings: SiteSettings = [];

export const examples: Examples = {
	profile: ['https://friends.example/profile/ada', 'https://friends.example/u/ada/conversations', 'https://friends.example/~ada'],
	photo: [
		'https://friends.example/photos/ada/image/0123456789abcdef',
		'https://friends.example/display/01234567-89ab-cdef-0123-456789abcdef',
	],
	album: ['https://friends.example/photos/ada/album/4c616b6573', 'https://friends.example/profile/ada/photos'],
	none: [
		'https://friends.example/',
		'https://friends.example/directory',
		'https://friends.example/community/local',
		'https://friends.example/search?tag=lake',
		'https://friends.example/settings/profile',
	],
};
