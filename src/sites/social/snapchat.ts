import {defineSite, type Examples, type SiteFacts, type SiteSettings, usualProfileMarkers} from '../site.ts';

export const facts: SiteFacts = {id: 'snapchat', name: 'Snapchat', isSocialNetwork: true};

export const site = defineSite(facts, {
	matches: ['https://*.snapchat.com/*'],
	subdomains: /^story$/,
	pages: {
		photo: {
			paths: [
				/^\/spotlight\/[\w-]+/,
				/^\/p\/[\w-]+\/[\w-]+/,
				/^\/(?:add\/|@)(?<user>[^/]+)\/(?:spotlight|highlight|story|stories)\/[\w-]+/,
				/^\/o\/[\w-]+$/,
			],
			photos: ['main video[poster]', 'main picture img'],
		},
		profile: {
			paths: [/^\/(?:add\/|@)(?<user>[a-z][\w.-]{1,31})(?:\/(?:spotlight|highlights?|stories|lenses|followers|related))?$/i],
			portraits: ['[data-testid="profilePicture"] img', 'main picture img[alt*="{user}" i]', 'main picture img'],
			confirm: [...usualProfileMarkers, {script: /"userProfile"|"publicProfileInfo"/}],
		},
	},
	imageHosts: ['cf-st.sc-cdn.net', 'bolt-gcdn.sc-cdn.net', '*.sc-cdn.net'],
	notPeople: /\/(?:bitmoji|web\/lens|lens)|render\.bitmoji/,
	identity: {name: ['[data-testid="profileTitle"]', 'h1', 'meta[property="og:title"][content]']},
	heldAgainst: [{what: 'saved page', source: 'measuring set', on: '2026-11-25'}],
});

/** A public profile exists only if its owner created one. */
export const settings: SiteSettings = [
	{
		purpose: 'close-profile',
		url: 'https://accounts.snapchat.com/',
		menuPath: ['Settings', 'Privacy Control', 'View My Story'],
		appOnly: true,
		sources: [
			{
				url: 'https://github.com/StellarSand/privacy-settings/tree/c100ff50',
				says: 'Snapchat.md, labels of 2025-09-01; Spotlight, Snap Map and a public profile are public by choice',
			},
		],
		checkedOn: '2026-11-25',
		verified: true,
	},
	{
		purpose: 'stop-training',
		url: 'https://accounts.snapchat.com/',
		menuPath: ['Settings', 'Privacy Control', 'Generative AI Settings', 'Use of Public Content'],
		appOnly: true,
		sources: [{url: 'https://github.com/StellarSand/privacy-settings/tree/c100ff50', says: 'Snapchat.md, labels of 2025-09-01'}],
		checkedOn: '2026-11-25',
		verified: true,
	},
	{
		purpose: 'delete-account',
		url: 'https://accounts.snapchat.com/accounts/delete_account',
		menuPath: ['Delete account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json', says: 'of 2026-08-21'}],
		checkedOn: '2026-11-25',
		verified: true,
	},
];

export const examples: Examples = {
	profile: [
		'https://www.snapchat.com/add/adamuster',
		'https://www.snapchat.com/@adamuster',
		'https://story.snapchat.com/@ada.muster?locale=de-DE',
	],
	photo: [
		'https://www.snapchat.com/spotlight/W7_EDlXWTBiXAEEniNoMPwAAYabc',
		'https://www.snapchat.com/@adamuster/spotlight/W7_EDlXWTBiXAEEniNoMPwAAYabc',
		'https://www.snapchat.com/p/0123-4567/8901',
	],
	none: [
		'https://www.snapchat.com/',
		'https://www.snapchat.com/spotlight',
		'https://www.snapchat.com/discover/Some_Show/1234567890',
		'https://www.snapchat.com/lens/0123456789abcdef',
		'https://www.snapchat.com/download',
		'https://map.snapchat.com/',
		'https://accounts.snapchat.com/accounts/login',
		'https://help.snapchat.com/hc',
	],
};
