import {defineSite, type Examples, type SiteFacts, type SiteSettings, usualProfileMarkers, words} from '../site.ts';

export const facts: SiteFacts = {id: 'soundcloud', name: 'SoundCloud', isSocialNetwork: false};

export const site = defineSite(facts, {
	matches: ['https://*.soundcloud.com/*'],
	moreReserved: words(`
		discover stream you terms-of-use imprint popular stations go artists for-artists n upload-classic get-the-app student
		creator-guide monetization tracks sets genres for-creators pro-plans next-pro checkout-pro pulse getstarted playbook
		law-enforcement dsa dsar charts-top trending-tracks soundcloud-go go-plus goplus student-plan student-discount your-library
		your-insights recently-played feed-likes upload-tracks community-policies copyright-policy repeat-infringer
		fan-powered-royalties first-fans report-content cookie-settings artist-pro _api`),
	pages: {
		profile: {
			paths: [
				/^\/(?<user>\w[\w-]{1,60})(?:\/(?:tracks|albums|sets|reposts|likes|followers|following|popular-tracks|spotlight|comments|stations))?$/i,
			],
			portraits: [
				'.profileHeaderInfo__avatar span[style*="url("], .profileHeader .sc-artwork [style*="url("]',
				'.profileHeaderInfo__avatar',
				'noscript ~ header img[itemprop="image"], [itemtype$="schema.org/Person"] img',
			],
			covers: ['.profileHeaderBackground__visual, .profileHeaderBackground [style*="url("]'],
			confirm: [
				...usualProfileMarkers,
				{selector: 'meta[property="al:ios:url"][content^="soundcloud://users"], meta[property="og:type"][content="music.musician"]'},
				{selector: '.profileHeader, .userMain'},
			],
		},
	},
	imageHosts: ['i1.sndcdn.com'],
	notPeople: /\/(?:artworks|default_avatar)|\/images\/default/,
	sizes: [/-(?:t\d+x\d+|large|original|small|badge|tiny|mini|crop)(?=\.\w+$)/],
	// image-max-url rule 27463.
	enlarge: [[/(\/avatars-.{1,300})-(?:t\d+x\d+|large|small|badge|crop)(\.\w+)$/, '$1-original$2']],
	others: ['.userSidebar, .sidebarModule, .l-sidebar-right', '.header, .playControls', '.commentsList'],
	identity: {name: ['.profileHeaderInfo__userName', '.profileHeaderInfo__additional', 'meta[property="og:title"][content]']},
	signedIn: {yes: [{selector: '.header__userNavAvatar'}], no: [{selector: '.header__loginMenu, .loginButton'}]},
	heldAgainst: [
		{what: 'saved page', source: 'pages not kept', on: '2026-11-23'},
		{what: 'public code', source: 'https://github.com/soxoj/socid-extractor/blob/141c38c/socid_extractor/schemes.py', on: '2026-11-23'},
	],
});

export const settings: SiteSettings = [
	{
		purpose: 'replace-portrait',
		url: 'https://soundcloud.com/you',
		menuPath: ['Profile', 'Edit'],
		sources: [{url: 'https://help.soundcloud.com/hc/en-us/articles/115003449407-How-do-I-change-my-profile-description-and-add-web-links'}],
		checkedOn: '2026-11-26',
		verified: true,
	},
	{
		purpose: 'delete-account',
		url: 'https://soundcloud.com/settings/account#delete-user',
		menuPath: ['Settings', 'Account', 'Delete user'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json', says: 'of 2026-08-21'}],
		checkedOn: '2026-11-25',
		verified: true,
	},
];

export const examples: Examples = {
	profile: [
		'https://soundcloud.com/adamuster',
		'https://m.soundcloud.com/ada-muster',
		'https://soundcloud.com/adamuster/tracks',
		'https://soundcloud.com/adamuster/followers',
		'https://soundcloud.com/_adamuster',
		'https://soundcloud.com/7adamuster_/tracks',
	],
	none: [
		'https://soundcloud.com/',
		'https://soundcloud.com/discover',
		'https://soundcloud.com/adamuster/the-lake',
		'https://soundcloud.com/adamuster/sets/lakes',
		'https://soundcloud.com/search/people?q=ada',
		'https://soundcloud.com/you/library',
		'https://soundcloud.com/upload',
		'https://soundcloud.com/charts/top',
		'https://soundcloud.com/tags/lake',
		'https://soundcloud.com/terms-of-use',
		'https://m.soundcloud.com/_api/tracks',
		'https://help.soundcloud.com/hc',
	],
};
