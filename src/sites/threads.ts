import {defineSite, type Examples, isPrivateAccount} from './site.ts';

export const site = defineSite({
	id: 'threads',
	name: 'Threads',
	matches: ['https://*.threads.net/*', 'https://*.threads.com/*'],
	pages: {
		photo: {
			paths: [/^\/@(?<user>[\w.]+)\/post\/[\w-]+/, /^\/t\/[\w-]+/],
			photos: ['[data-pressable-container="true"] picture img', 'main picture img', 'picture img'],
			portraits: ['[data-pressable-container="true"] a[href^="/@"] img'],
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
	sizes: [/\/[sp]\d+x\d+(?=\/)/],
	expiry: {parameter: 'oe', format: 'hex'},
	identity: {name: ['h1', 'meta[property="og:title"][content]']},
	audience: [{is: 'approved', when: [{script: /"(?:text_post_app_)?is_private":\s*true/}, {text: isPrivateAccount}]}],
	signedIn: {no: [{selector: 'a[href^="/login"]'}, {script: /"USER_ID":"0"/}]},
	checkedOn: '2026-11-23',
	checkedAgainst: 'public code',
});

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
