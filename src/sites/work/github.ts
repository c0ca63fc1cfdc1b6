import {defineSite, type Examples, type SiteFacts, type SiteSettings, words} from '../site.ts';

export const facts: SiteFacts = {id: 'github', name: 'GitHub', isSocialNetwork: false};

export const site = defineSite(facts, {
	matches: ['https://github.com/*', 'https://www.github.com/*'],
	shortHosts: ['gist.github.com'],
	// npm github-reserved-names 2.2.0 (MIT), and a few more seen since.
	reserved: words(`
		300 302 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429
		430 431 500 501 502 503 504 505 506 507 508 509 510 511 693 694 695 900 about accelerator account admin advanced-security
		advisories ai anonymous any api apps attributes auth billing blob blog bounty branches business businesses c cache careers case-
		studies categories central certification changelog chat cla cloud codereview codespaces collection collections comments commit
		commits companies compare contact contact-sales contributing cookbook copilot coupons customer customer-stories customers
		dashboard dashboard-feed dashboards design develop developer diff discover discussions downloads downtime editor editors edu
		education enterprise enterprises events explore featured features feed files fixtures forked garage ghost gist gists git-guides
		github-copilot graphs groups guide guides help help-wanted home hooks hosting hovercards identity images inbox individual info
		integration interfaces introduction invalid-email-address investors issues jobs join journal journals lab labs languages launch
		layouts learn legal library linux listings lists login logos logout mac maintenance malware man marketplace mcp mention
		mentioned mentioning mentions migrating milestones mine mirrors mobile models navigation network new news newsletter newsroom
		none nonprofit nonprofits notices notifications oauth offer open-source organisations organizations orgs pages partners payments
		personal plans plugins popular popularity posts premium-support press preview pricing professional projects pulls raw readme
		recommendations redeem releases render reply repos repositories resources restore revert save-net-neutrality saved scraping
		search security services sessions settings shareholders showcases signin signup site site-policy site-map sitemap social-impact
		socials solutions spam spark sponsors ssh staff starred stars static status statuses storage store stories styleguide
		subscriptions suggest suggestion suggestions support suspended talks teach teacher teachers teaching team teams ten terms
		timeline topic topics tos tour train training translations tree trending undefined updates user-attachments username users
		visualization w watching why-github wiki wikis windows works-with www0 www1 www2 www3 www4 www5 www6 www7 www8 www9
		apple-touch-icon.png account_verifications github-certified partner-program open-source-survey readme-project resources-library
		why-github-copilot copilot-workspace models-playground codespaces-new sponsors-explore customer-terms accessibility-statement
		trust-center newsroom-press education-pack pricing-calculator enterprise-trial user-content sitemap_index dependabot new-import
		edu-pack webmentions logos-usage settings-billing`),
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
	checkedOn: '2026-11-23',
	checkedAgainst: 'public code',
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
