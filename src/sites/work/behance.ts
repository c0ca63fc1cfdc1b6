import {defineSite, type Examples, type SiteFacts, type SiteSettings, usualProfileMarkers, words} from '../site.ts';

export const facts: SiteFacts = {id: 'behance', name: 'Behance', isSocialNetwork: false};

export const site = defineSite(facts, {
	matches: ['https://*.behance.net/*'],
	moreReserved: words(`
		galleries joblist assets hire for_you pro inbox moodboards moodboard appreciations portfolio-review creativefield misc adobelive
		challenges nft utilities v2 v3 work-with-us freelance prints adobe adobe-live learn courses portfolioreviews awards featured
		prosite wip licensing nfts entries hc earnings freelancers freelance-jobs hire-freelancers pro-plan best-of-behance yourwork
		your-work for-you following-feed search-results jobs-list fulltime services-marketplace portfolio share-work`),
	pages: {
		photo: {
			paths: [/^\/gallery\/\d+/],
			photos: [
				'#project-modules img, [class*="Project-projectModuleContainer"] img',
				'.project-module img, [class*="ImageElement"] img',
				'main img[src*="project_modules"]',
			],
			portraits: ['[class*="ProjectInfo"] [class*="Avatar"] img, [class*="UserInfo"] img, .project-owner img'],
		},
		album: {
			paths: [/^\/(?:collection|moodboard)\/\d+/, /^\/(?<user>[\w-]+)\/collections?\/\d+/],
			photos: ['[class*="ProjectCover"] img, .js-project-cover img, [class*="GridItem"] img'],
		},
		profile: {
			paths: [
				/^\/(?<user>[\w-]{2,40})(?:\/(?:projects|appreciated|moodboards|info|collections|services|drafts|assets|hire|livestreams|prints|work|following|followers|resume))?$/,
			],
			portraits: [
				'[class*="Profile-avatar"] img, [class*="ProfileCard"] [class*="Avatar"] img, [class*="Avatar-avatarImage"]',
				'.rf-profile-item__avatar, .profile-avatar img',
				'img[src*="pps.services.adobe.com"], img[src*="/user/"]',
			],
			covers: ['[class*="ProfileBanner"] img, .profile-banner img'],
			photos: ['[class*="ProjectCover"] img, .js-project-cover img'],
			confirm: [
				...usualProfileMarkers,
				{selector: '[class*="Profile-avatar"], [class*="ProfileCard"], .rf-profile-item__avatar'},
				{script: /"profile":\s*\{[^{}]{0,40}"(?:owner|user)"/},
			],
		},
	},
	imageHosts: ['mir-s3-cdn-cf.behance.net', 'mir-cdn.behance.net', 'pps.services.adobe.com'],
	notPeople: /default[-_]?avatar|\/no-image/,
	sizes: [/\/(?:disp|max_\d+(?:_webp)?|\d{2,4}(?:_webp)?|fs|source|original|hd|1400_opt_1|max_632|project_modules|projects|user)(?=\/)/g],
	// image-max-url 2026.2.0, run offline.
	enlarge: [[/(\/project_modules)\/(?:disp|max_\d+(?:_webp)?|\d{3,4}(?:_webp)?|fs|hd)(?=\/)/, '$1/source']],
	others: ['[class*="Comment"], #comments', '[class*="Appreciat"], [class*="MoreProjects"]', 'nav, [class*="PrimaryNav"]'],
	identity: {
		name: ['[class*="ProfileCard-userFullName"], h1', 'meta[property="og:title"][content]'],
		place: ['[class*="Location"], [itemprop="address"]'],
		workplace: ['[class*="ProfileCard-line"], [class*="Company"]'],
	},
	heldAgainst: [
		{what: 'public code', source: 'https://github.com/mikf/gallery-dl/blob/86047cf6/gallery_dl/extractor/behance.py', on: '2026-11-23'},
		{what: 'public code', source: 'https://github.com/soxoj/socid-extractor/blob/141c38c/socid_extractor/schemes.py', on: '2026-11-23'},
	],
});

export const settings: SiteSettings = [
	{
		purpose: 'replace-portrait',
		url: 'https://www.behance.net/account/settings',
		menuPath: ['Settings', 'Profile picture'],
		sources: [
			{
				url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json',
				says: 'the settings page is not read: from general knowledge',
			},
		],
		checkedOn: '2026-11-23',
		verified: false,
	},
	{
		purpose: 'delete-account',
		url: 'https://help.behance.net/hc/en-us/articles/204484854-How-do-I-delete-cancel-my-account-',
		menuPath: ['Delete account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json'}],
		checkedOn: '2026-11-23',
		verified: true,
	},
];

export const examples: Examples = {
	profile: [
		'https://www.behance.net/adamuster',
		'https://www.behance.net/adamuster/appreciated',
		'https://www.behance.net/ada-muster/info',
		'https://www.behance.net/_7ada_',
	],
	photo: ['https://www.behance.net/gallery/123456789/The-Lake', 'https://www.behance.net/gallery/123456789/The-Lake/modules/987654321'],
	album: ['https://www.behance.net/collection/123456789/Lakes'],
	none: [
		'https://www.behance.net/',
		'https://www.behance.net/search/projects?search=lake',
		'https://www.behance.net/galleries/photography',
		'https://www.behance.net/joblist',
		'https://www.behance.net/assets',
		'https://www.behance.net/live',
		'https://www.behance.net/hire',
		'https://www.behance.net/for_you',
		'https://www.behance.net/inbox',
		'https://help.behance.net/hc',
	],
};
