import {defineSite, type Examples, type SiteFacts, type SiteSettings, usualProfileMarkers, words} from '../site.ts';

export const facts: SiteFacts = {id: 'dribbble', name: 'Dribbble', isSocialNetwork: false};

export const site = defineSite(facts, {
	matches: ['https://*.dribbble.com/*'],
	moreReserved: words(`
		shots designers hiring pro learn goods instantmatch session advertise tools hangtime overtime colors meetups integrations
		scouting freelance-jobs workshops cta highlights product-design-course for-teams talent find-work opportunities awards
		project-briefs freelance-projects creatives scout proposals hire animated testimonials playoffs courses site-map
		certified-product-design-course ui-design-course ux-design-course year-in-review equipment for-designers for-clients
		project-brief instant-match hiring-faq popular-designers recent-shots made-with design-jobs design-blog freelance freelancers
		pro-business upgrade-pro new-shot uploads-new payouts get-hired sitewide start-project startproject post-job`),
	pages: {
		photo: {
			paths: [/^\/shots\/\d+/],
			photos: [
				'[data-testid="shot-content"] img, .shot-content-container img, .media-content img',
				'.shot-media img, .the-shot img',
				'main img[src*="/userupload/"], main img[src*="/screenshots/"]',
			],
			portraits: ['.shot-user-details img, .sticky-header__avatar img, .user-avatar-container img'],
		},
		album: {
			paths: [/^\/(?<user>\w[\w-]{1,50})\/(?:collections|projects|buckets)\/\d+/i],
			photos: ['.shot-thumbnail-base img, .shot-thumbnail img'],
		},
		profile: {
			paths: [
				// Public pages link to names that begin with a digit or an underscore.
				/^\/(?<user>\w[\w-]{1,50})(?:\/(?:shots|about|collections|likes|projects|members|services|following|followers|work|boosted|recent|popular|goods|buckets))?$/i,
			],
			portraits: [
				'.profile-masthead .profile-avatar, .masthead-profile img, .masthead-avatar img',
				'.profile-avatar img, img.profile-avatar',
				'img[src*="/avatars/normal/"], img[src*="/avatars/"][alt*="{user}" i]',
			],
			photos: ['.shot-thumbnail-base img, .shot-thumbnail img, [data-thumbnail-target] img'],
			confirm: [
				...usualProfileMarkers,
				{selector: '.profile-masthead, .masthead-profile, .profile-avatar, body.profile'},
				{selector: 'a[href="/{user}/shots" i], a[href="/{user}/about" i]'},
			],
		},
	},
	imageHosts: ['cdn.dribbble.com'],
	notPeople: /avatar-default|\/assets\/|\/uploads\//,
	sizes: [/\/(?:small|normal|mini|original|large|still)(?=\/)/, /\/(?:original|still|large|medium|small)-(?=\w+\.\w+$)/],
	// image-max-url 2026.2.0, run offline: the query only asks for a smaller rendition.
	enlarge: [[/^(https:\/\/cdn\.dribbble\.com\/[^?]+)\?.*(?:resize|crop|compress).*$/, '$1']],
	others: ['.comments, #comments-section', '.more-by, .shots-more, .related-shots, [data-testid="more-by"]', 'nav, .site-nav'],
	identity: {name: ['.masthead-profile-name, .profile-masthead h1', 'h1'], place: ['.masthead-profile-locality, .location']},
	signedIn: {yes: [{selector: 'body.logged-in'}], no: [{selector: 'body.logged-out, a[href^="/session/new"]'}]},
	heldAgainst: [{what: 'saved page', source: 'pages not kept', on: '2026-11-23'}],
});

export const settings: SiteSettings = [
	{
		purpose: 'replace-portrait',
		url: 'https://dribbble.com/account/profile',
		menuPath: ['Account settings', 'Edit profile', 'Picture'],
		sources: [{url: 'https://dribbble.com/account/profile', says: 'not read: from general knowledge'}],
		checkedOn: '2026-11-23',
		verified: false,
	},
];

export const examples: Examples = {
	profile: [
		'https://dribbble.com/adamuster',
		'https://dribbble.com/adamuster/shots',
		'https://www.dribbble.com/ada-muster/about',
		'https://dribbble.com/_adamuster',
		'https://dribbble.com/7adamuster_/about',
	],
	photo: ['https://dribbble.com/shots/12345678-The-Lake', 'https://dribbble.com/shots/12345678'],
	album: ['https://dribbble.com/adamuster/collections/1234567-Lakes', 'https://dribbble.com/_adamuster/collections/1234567-Lakes'],
	none: [
		'https://dribbble.com/',
		'https://dribbble.com/shots',
		'https://dribbble.com/shots/popular',
		'https://dribbble.com/search/lake',
		'https://dribbble.com/tags/lake',
		'https://dribbble.com/jobs',
		'https://dribbble.com/session/new',
		'https://dribbble.com/designers',
		'https://dribbble.com/stories/2024/01/01/a',
		'https://dribbble.com/signup/new',
		'https://help.dribbble.com/hc',
	],
};
