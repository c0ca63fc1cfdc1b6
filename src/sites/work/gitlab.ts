import {defineSite, type Examples, type SiteFacts, type SiteSettings, words} from '../site.ts';

export const facts: SiteFacts = {id: 'gitlab', name: 'GitLab', isSocialNetwork: false};

export const site = defineSite(facts, {
	matches: ['https://gitlab.com/*', 'https://www.gitlab.com/*'],
	moreReserved: words(`
		- admin snippets s u jwt v2 unsubscribes health_check import invites sent_notifications deploy.html 404.html 422.html 500.html
		502.html 503.html apple-touch-icon.png emojis gitlab.svg uploads sign_in sign_up password confirmation terms almost_there
		favicon.png slash-command-logo.png sitemap.xml.gz .well-known ci merge_requests abuse_reports autocomplete notification_settings
		ide trials trial_registrations registrations whats_new version_check starred`),
	pages: {
		profile: {
			paths: [
				/^\/(?<user>\w[\w.-]{1,254})$/,
				/^\/users\/(?<user>\w[\w.-]+)(?:\/(?:activity|groups|contributed|projects|starred|snippets|followers|following))?$/,
			],
			portraits: [
				'.user-profile .user-profile-image img, .user-profile img.avatar',
				'.profile-header .avatar-holder img, .cover-block .avatar-holder img',
				'[itemtype$="schema.org/Person"] img[itemprop="image"], [itemtype$="schema.org/Person"] img.gl-avatar',
			],
			confirm: [{selector: 'body[data-page^="users:"]'}, {selector: '[itemtype$="schema.org/Person"]'}, {selector: '.user-profile'}],
		},
	},
	imageHosts: ['gitlab.com', 'secure.gravatar.com'],
	notPeople: /^https:\/\/gitlab\.com\/(?!uploads\/-\/system\/user\/)/,
	// `width` only asks for a smaller rendition.
	enlarge: [
		[/(\/uploads\/-\/system\/user\/avatar\/.{1,300})\?width=\d+$/, '$1'],
		[/(secure\.gravatar\.com\/avatar\/\w+)\?.*$/, '$1?s=2048'],
	],
	identity: {
		name: ['[itemprop="name"], .user-profile h1, .cover-title'],
		place: ['[itemprop="addressLocality"]'],
		workplace: ['[itemprop="worksFor"]'],
	},
	audience: [
		{is: 'approved', when: [{selector: '.user-profile img[src*="profile_private_mode"]'}, {text: /^This user has a private profile\.?$/}]},
	],
	signedIn: {
		yes: [{selector: '[data-testid="user-dropdown"], [data-qa-selector="user_menu"], #js-user-bar'}],
		no: [{selector: 'a[href^="/users/sign_in"]'}],
	},
	organisation: [{selector: 'body[data-page^="groups:"]'}],
	heldAgainst: [
		{what: 'own template', source: 'https://github.com/gitlabhq/gitlabhq/blob/012ed4e4/app/views/users/show.html.haml', on: '2026-11-26'},
	],
});

export const settings: SiteSettings = [
	{
		purpose: 'close-profile',
		url: 'https://gitlab.com/-/user_settings/profile',
		menuPath: ['Edit profile', 'Private profile'],
		staysPublic: ['portrait', 'name'],
		sources: [
			{url: 'https://gitlab.com/gitlab-org/gitlab/-/issues/368127', says: 'the switch on the page of the profile; the page itself stays'},
			{url: 'https://docs.gitlab.com/user/profile/#make-your-user-profile-page-private'},
		],
		checkedOn: '2026-11-26',
		verified: true,
	},
	{
		purpose: 'replace-portrait',
		url: 'https://gitlab.com/-/user_settings/profile',
		menuPath: ['Edit profile', 'Public avatar'],
		sources: [{url: 'https://github.com/gitlabhq/gitlabhq', says: 'the program’s own words: Profiles|Public avatar'}],
		checkedOn: '2026-11-26',
		verified: true,
	},
];

export const examples: Examples = {
	profile: ['https://gitlab.com/ada-muster', 'https://gitlab.com/users/ada-muster/activity', 'https://gitlab.com/ada.muster/'],
	none: [
		'https://gitlab.com/',
		'https://gitlab.com/ada-muster/project',
		'https://gitlab.com/explore/projects',
		'https://gitlab.com/users/sign_in',
		'https://gitlab.com/dashboard/projects',
		'https://gitlab.com/-/profile',
		'https://gitlab.com/ada-muster/project/-/issues/1',
		'https://gitlab.com/groups/muster',
		'https://about.gitlab.com/pricing',
		'https://docs.gitlab.com/user',
	],
};
