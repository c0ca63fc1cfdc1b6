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
		purpose: 'close-profile',
		url: 'https://joinmastodon.org/',
		menuPath: ['Preferences', 'Public profile', 'Privacy and reach'],
		sources: [
			{
				url: 'https://github.com/mastodon/mastodon/discussions/28674',
				says: 'indexing is a flag on the account',
			},
			{url: 'https://joinmastodon.org/', says: 'labels not read: from general knowledge'},
		],
		checkedOn: '2026-11-23',
		verified: false,
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
