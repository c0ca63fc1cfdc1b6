import {defineSite, type Examples, type SiteFacts, type SiteSettings, words} from '../site.ts';

export const facts: SiteFacts = {id: 'github', name: 'GitHub', isSocialNetwork: false};

export const site = defineSite(facts, {
	matches: ['https://github.com/*', 'https://www.github.com/*'],
	shortHosts: ['gist.github.com'],
	// npm github-reserved-names 2.2.0 (MIT), and a few more seen since.
	reserved: words(`
		300 302 400 402 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429 430 431
		501 502 503 504 505 506 507 508 509 510 511 693 694 695 900 accelerator advanced-security advisories ai anonymous any
		attributes blob bounty branches c case- studies central certification changelog cla cloud codereview codespaces commit
		commits contact-sales contributing cookbook copilot coupons customer-stories dashboard-feed dashboards design develop diff
		downtime editors edu enterprises featured fixtures forked garage ghost gist gists git-guides github-copilot graphs
		help-wanted hooks hosting hovercards identity individual integration interfaces introduction invalid-email-address journal
		journals lab labs launch layouts linux listings mac malware man mcp mentioned mentioning migrating milestones mine mirrors
		models navigation none nonprofit nonprofits notices open-source orgs personal popularity premium-support professional pulls
		raw readme redeem render reply repos repositories restore revert save-net-neutrality scraping shareholders showcases
		site-policy social-impact socials spam spark ssh staff starred stars statuses storage styleguide suggestion suspended talks
		teach teacher teachers teaching ten timeline train training tree user-attachments visualization w watching why-github wikis
		windows works-with www0 www1 www2 www3 www4 www5 www6 www7 www8 www9 apple-touch-icon.png github-certified
		open-source-survey readme-project resources-library why-github-copilot copilot-workspace models-playground codespaces-new
		sponsors-explore customer-terms newsroom-press education-pack pricing-calculator enterprise-trial user-content sitemap_index
		dependabot new-import edu-pack webmentions logos-usage settings-billing`),
	pages: {
		profile: {
			paths: [
				/^\/(?<user>[a-z0-9](?:-?[a-z0-9]){0,38}(?:_[a-z0-9]+)?)$/i,
				/^\/stars\/(?<user>[a-z0-9](?:-?[a-z0-9]){0,38}(?:_[a-z0-9]+)?)$/i,
			],
			portraits: [
				'a[itemprop="image"] img',
				'img[data-testid="profile-avatar"]',
				'.js-profile-editable-replace img.avatar-user',
				'.h-card img.avatar-user, .h-card img.avatar',
				'main img.avatar-user[width="260"], main img.avatar[width="230"]',
			],
			photos: ['.profile-readme img[src*="githubusercontent"]'],
			confirm: [
				{selector: 'meta[property="og:type"][content="profile"]'},
				{selector: 'meta[property="profile:username"]'},
				{selector: '[itemtype$="schema.org/Person"], [itemtype$="schema.org/Organization"]'},
				{selector: 'body.page-profile, .h-card .vcard-names, .user-profile-nav'},
				{selector: 'meta[name="octolytics-dimension-user_login"][content="{user}" i]'},
			],
		},
	},
	imageHosts: [
		'avatars.githubusercontent.com',
		'avatars0.githubusercontent.com',
		'avatars1.githubusercontent.com',
		'avatars2.githubusercontent.com',
		'avatars3.githubusercontent.com',
	],
	notPeople: /\/in\/\d+/,
	// image-max-url 2026.2.0, run offline: an address without `s` gives the largest rendition.
	enlarge: [[/(\/u\/\d+)\?.*$/, '$1']],
	others: [
		'.js-org-members, [itemtype$="schema.org/Organization"] .member-avatar',
		'.user-profile-followers, [data-hovercard-type="organization"]',
	],
	identity: {
		name: ['[itemprop="name"], .p-name', 'h1.h2', 'meta[property="og:title"][content]'],
		place: ['[itemprop="homeLocation"], [itemprop="location"]'],
		workplace: ['[itemprop="worksFor"]'],
	},
	signedIn: {
		yes: [{selector: 'meta[name="user-login"][content]:not([content=""])'}, {selector: 'body.logged-in'}],
		no: [{selector: 'body.logged-out, a[href^="/login"]'}],
	},
	organisation: [
		{selector: '[itemtype$="schema.org/Organization"]'},
		{selector: 'meta[name="hovercard-subject-tag"][content^="organization:"]'},
		{selector: 'header.orghead, .js-org-profile'},
	],
	heldAgainst: [{what: 'saved page', source: 'pages not kept', on: '2026-11-23'}],
});

/** The portrait cannot be hidden, only replaced. */
export const settings: SiteSettings = [
	{
		purpose: 'replace-portrait',
		url: 'https://github.com/settings/profile',
		menuPath: ['Settings', 'Public profile', 'Profile picture', 'Edit'],
		sources: [
			{
				url: 'https://docs.github.com/en/account-and-profile/setting-up-and-managing-your-github-profile/customizing-your-profile/setting-your-profile-to-private',
				says: 'a private profile still shows the profile photo',
			},
		],
		checkedOn: '2026-11-23',
		verified: true,
	},
	{
		purpose: 'close-profile',
		url: 'https://github.com/settings/profile',
		menuPath: ['Settings', 'Public profile', 'Make profile private and hide activity'],
		staysPublic: ['portrait', 'name'],
		sources: [
			{
				url: 'https://docs.github.com/en/account-and-profile/setting-up-and-managing-your-github-profile/customizing-your-profile/setting-your-profile-to-private',
			},
		],
		checkedOn: '2026-11-23',
		verified: true,
	},
	{
		purpose: 'delete-account',
		url: 'https://github.com/settings/admin',
		menuPath: ['Settings', 'Account', 'Delete account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json', says: 'of 2026-08-21'}],
		checkedOn: '2026-11-25',
		verified: true,
	},
];

export const examples: Examples = {
	profile: [
		'https://github.com/ada-muster',
		'https://github.com/ada-muster/',
		'https://github.com/ada-muster?tab=repositories',
		'https://www.github.com/AdaMuster',
		'https://github.com/stars/ada-muster',
		'https://gist.github.com/ada-muster',
	],
	none: [
		'https://github.com/',
		'https://github.com/ada-muster/project',
		'https://github.com/ada-muster/project/issues/1',
		'https://github.com/explore',
		'https://github.com/search?q=ada&type=users',
		'https://github.com/topics/privacy',
		'https://github.com/settings/profile',
		'https://github.com/notifications',
		'https://github.com/orgs/muster/people',
		'https://github.com/login',
		'https://github.com/marketplace',
		'https://github.com/trending',
		'https://docs.github.com/en',
		'https://gist.github.com/discover',
		'https://github.com/stars',
		'https://gist.github.com/ada-muster/0123456789abcdef0123',
	],
};
