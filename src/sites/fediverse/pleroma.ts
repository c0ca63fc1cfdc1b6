import {defineSite, type Examples, type SiteFacts, type SiteSettings, words} from '../site.ts';

/** Akkoma is a fork of it, and writes the same pages. */
export const facts: SiteFacts = {id: 'pleroma', name: 'Pleroma', isSocialNetwork: false};

export const site = defineSite(facts, {
	matches: [],
	software: [
		// pleroma-fe: index.html of 2025 and of 2022, and src/App.vue.
		{selector: 'link[href="/api/pleroma/frontend_configurations"], script[src="/instance/pleroma-mod-loader.js"]'},
		{selector: ':is(#app, #app-loaded) > #app_bg_wrapper'},
		// pleroma, templates/layout/static_fe.html.eex: pages for visitors without JavaScript.
		{selector: 'link[href="/static-fe/static-fe.css"]'},
	],
	reserved: words(`
		main tag bookmarks bookmark_folders notice objects activities registration password-reset friend-requests notifications shout-panel
		oauth-callback who-to-follow announcements drafts lists nav-edit remote-users users oauth`),
	pages: {
		photo: {
			paths: [/^\/notice\/\w+$/],
			photos: ['.Status.-focused .Attachment img', '#selected .activity-content img.u-photo'],
			portraits: ['.Status.-focused .post-avatar img', '#selected .p-author img.u-photo'],
			others: ['.Status:not(.-focused)', '.activity:not(#selected)'],
		},
		profile: {
			paths: [/^\/users\/(?<user>\$?[\w.-]+(?:@[\w.-]+)?)$/, /^\/(?<user>\w[\w.-]*(?:@[\w.-]+)?)$/],
			portraits: [
				'.user-profile .user-card .user-info .Avatar img',
				// The pages without JavaScript have no portrait but those of the posts, and a shared post's is somebody else's.
				'.activity-stream .p-author a[href$="/users/{user}"] img.u-photo',
			],
			photos: ['.user-profile .Status .Attachment img', '.activity-stream .activity-content img.u-photo'],
			confirm: [{selector: '.user-profile .user-card, .activity-stream'}],
		},
	},
	imageHosts: ['*'],
	notPeople: /\/images\/(?:avi|banner)\.png|\/(?:emoji|static)\//,
	others: ['#sidebar, #notifs-column, .user-panel, .FriendList', '.repeat-info', '.status-container.-repeat'],
	identity: {name: ['.user-profile .user-card .user-name', 'meta[property="og:title"][content]']},
	audience: [{is: 'approved', when: [{selector: '.user-profile .user-card .lock-icon'}]}],
	heldAgainst: [
		{
			what: 'own template',
			source: 'https://github.com/purg-com/pleroma-fe-mirror/blob/706975e4/src/components/user_profile/user_profile.vue',
			on: '2026-11-26',
		},
		{
			what: 'own template',
			source: 'https://github.com/pleroma-social/pleroma/tree/f917285b/lib/pleroma/web/templates/static_fe',
			on: '2026-11-26',
		},
	],
});

export const settings: SiteSettings = [];

export const examples: Examples = {
	profile: ['https://ple.example/users/ada', 'https://ple.example/users/ada@other.example', 'https://ple.example/ada'],
	photo: ['https://ple.example/notice/AbCdEfGh1'],
	none: [
		'https://ple.example/',
		'https://ple.example/main/all',
		'https://ple.example/about',
		'https://ple.example/tag/lake',
		'https://ple.example/users/ada/dms',
		'https://ple.example/search?query=ada',
		'https://ple.example/lists',
	],
};
