import {defineSite, type Examples, type SiteFacts, type SiteSettings, usualProfileMarkers, words} from '../site.ts';

export const facts: SiteFacts = {id: 'onlyfans', name: 'OnlyFans', isSocialNetwork: false};

export const site = defineSite(facts, {
	matches: ['https://*.onlyfans.com/*'],
	moreReserved: words(`
		contract dmca rest brand transparency-center refer usc2257 complaints acceptable-use-policy chargebacks vat 2257 statements
		referrals anti-slavery-statement dsa how transparency subscribers queue vault earnings banking cards refund creator-center api2
		release-forms fans oftv 404 500 safety-center trust-safety law-enforcement tax tax-forms age-verification cookie-notice
		close-friends recent-expired business-terms modern-slavery complaints-policy community-standards dmca-policy refund-policy
		acceptable-use two-step-verification`),
	pages: {
		photo: {
			paths: [/^\/\d+\/(?<user>[\w.-]+)$/],
			photos: ['.b-post__media img, .post_media img', '.b-post img'],
			portraits: ['.b-post__header .g-avatar img'],
		},
		profile: {
			paths: [/^\/(?<user>[\w.-]{3,50})(?:\/(?:media|photos|videos|audios|archived|streams|posts|likes))?$/],
			portraits: ['.b-profile__user .g-avatar img, .b-profile__header .g-avatar img', '.g-avatar img[alt]'],
			covers: ['.b-profile__header__cover-img, .b-profile__header img'],
			photos: ['.b-photos__item img, .b-post__media img'],
			confirm: [...usualProfileMarkers, {selector: '.b-profile__header, .b-profile__user'}],
		},
	},
	imageHosts: ['public.onlyfans.com', '*.onlyfans.com'],
	staticHosts: ['static.onlyfans.com', 'static2.onlyfans.com'],
	sizes: [/\/(?:thumbs\/[cw]\d+|\d+x\d+)(?=\/)/],
	others: ['.b-sidebar, .l-sidebar, .b-suggestions', '.b-comments'],
	identity: {
		name: ['.b-username .g-user-name, .b-profile__user .g-user-name'],
		place: ['.b-user-info__detail[href*="location"], .b-user-info__location'],
	},
	audience: [{is: 'approved', when: [{selector: '.b-post__locked, .m-locked, .b-profile .locked'}]}],
	signedIn: {
		yes: [{selector: '.l-header__menu [data-name="Notifications"], .m-logged'}],
		no: [{selector: '.b-loginreg__form, .login_form'}],
	},
	heldAgainst: [{what: 'public code', source: 'https://github.com/chrisgurrin/tampermonkey-scripts', on: '2026-11-25'}],
});

export const settings: SiteSettings = [
	{
		purpose: 'replace-portrait',
		url: 'https://onlyfans.com/my/settings/profile',
		menuPath: ['Settings', 'Profile', 'Avatar'],
		sources: [{url: 'https://onlyfans.com/my/settings/profile', says: 'not read: from general knowledge'}],
		checkedOn: '2026-11-23',
		verified: false,
	},
	{
		purpose: 'delete-account',
		url: 'https://onlyfans.com/my/settings/advanced',
		menuPath: ['Settings', 'Delete Account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json', says: 'of 2026-08-21'}],
		checkedOn: '2026-11-25',
		verified: true,
	},
];

export const examples: Examples = {
	profile: ['https://onlyfans.com/adamuster', 'https://onlyfans.com/ada.muster/media', 'https://onlyfans.com/adamuster/photos'],
	photo: ['https://onlyfans.com/123456789/adamuster'],
	none: [
		'https://onlyfans.com/',
		'https://onlyfans.com/my/notifications',
		'https://onlyfans.com/terms',
		'https://onlyfans.com/privacy',
		'https://onlyfans.com/help',
		'https://onlyfans.com/posts/create',
		'https://onlyfans.com/dmca',
		'https://onlyfans.com/how',
		'https://onlyfans.com/transparency-center',
		'https://onlyfans.com/cookie-policy',
		'https://onlyfans.com/my/chats/chat/123/',
	],
};
