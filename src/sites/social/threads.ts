import {metaObjection} from '../meta-settings.ts';
import {defineSite, type Examples, isPrivateAccount, type SiteFacts, type SiteSettings} from '../site.ts';

export const facts: SiteFacts = {id: 'threads', name: 'Threads', isSocialNetwork: true};

export const site = defineSite(facts, {
	matches: ['https://*.threads.net/*', 'https://*.threads.com/*'],
	pages: {
		photo: {
			paths: [/^\/@(?<user>[\w.]+)\/post\/[\w-]+/, /^\/t\/[\w-]+/],
			photos: ['[data-pressable-container="true"] picture img', 'main picture img', 'picture img'],
			portraits: ['a[href="/@{user}" i] img', '[data-pressable-container="true"] a[href^="/@"] img'],
		},
		profile: {
			paths: [/^\/@(?<user>[\w.]{1,30})(?:\/(?:replies|media|reposts|followers|following))?$/],
			portraits: ['a[href="/@{user}" i] img[alt*="{user}" i]', 'header img[alt*="{user}" i], img[alt*="{user}" i][height]'],
			photos: ['[data-pressable-container="true"] picture img', 'picture img'],
		},
	},
	imageHosts: ['*.cdninstagram.com', '*.fbcdn.net'],
	staticHosts: ['static.cdninstagram.com', 'static.xx.fbcdn.net'],
	notPeople: /\/rsrc\.php\/|44884218_345707102882519_/,
	avatars: /\/t51\.\d+-19\//,
	// The same file is on many hosts.
	sizes: [/^https:\/\/[\w.-]+/, /\/[sp]\d+x\d+(?=\/)/],
	expiry: {parameter: 'oe', format: 'hex'},
	identity: {name: ['h1', 'meta[property="og:title"][content]']},
	audience: [{is: 'approved', when: [{script: /"(?:text_post_app_)?is_private":\s*true/}, {text: isPrivateAccount}]}],
	signedIn: {no: [{selector: 'a[href^="/login"]'}, {script: /"USER_ID":"0"/}]},
	heldAgainst: [{what: 'saved page', source: 'measuring set', on: '2026-11-25'}],
});

export const settings: SiteSettings = [
	{
		purpose: 'close-profile',
		url: 'https://www.threads.com/settings/privacy',
		menuPath: ['Profile', 'Menu', 'Privacy', 'Private profile'],
		staysPublic: ['portrait', 'name'],
		sources: [
			{url: 'https://www.howtogeek.com/instagram-threads-privacy-settings-you-should-change-right-now/', says: 'of 2024-12-06'},
			{url: 'https://privacyinternational.org/guide-step/5614/guide-threads-settings-and-good-practises', says: 'of 2025-06-26'},
		],
		checkedOn: '2026-11-26',
		verified: true,
	},
	metaObjection,
	{
		purpose: 'delete-account',
		url: 'https://www.threads.com/settings/account',
		menuPath: ['Account', 'Deactivate or delete profile', 'Delete profile'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json', says: 'of 2026-08-21'}],
		checkedOn: '2026-11-25',
		verified: true,
	},
];

export const examples: Examples = {
	profile: ['https://www.threads.net/@ada.muster', 'https://www.threads.com/@ada.muster/replies', 'https://threads.net/%40ada_muster/'],
	photo: [
		'https://www.threads.net/@ada.muster/post/Cabcdefghij',
		'https://www.threads.com/t/Cabcdefghij',
		'https://www.threads.com/@ada.muster/post/Cabcdefghij/media',
	],
	none: [
		'https://www.threads.net/',
		'https://www.threads.com/search?q=ada',
		'https://www.threads.com/login',
		'https://www.threads.com/activity',
		'https://www.threads.com/settings/privacy',
		'https://www.threads.com/for_you',
		'https://help.threads.com/hc',
	],
};
