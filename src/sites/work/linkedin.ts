import {defineSite, type Examples, type SiteFacts, type SiteSettings} from '../site.ts';

export const facts: SiteFacts = {id: 'linkedin', name: 'LinkedIn', isSocialNetwork: true};

export const site = defineSite(facts, {
	toolbarOnly: true,
	matches: ['https://*.linkedin.com/*'],
	// Country sub-domains show the public version of a profile.
	subdomains: /^[a-z]{2}$/,
	reserved: ['me', 'edit', 'unavailable'],
	pages: {
		photo: {
			paths: [
				/^\/feed\/update\/urn:li:(?:activity|share|ugcPost|groupPost):[\d-]+/,
				/^\/posts\/(?:(?<user>[^/_]+)_)?[^/]+/,
				/^\/pulse\/(?!topics(?:\/|$)|content(?:\/|$)|discover(?:\/|$))[^/]+/,
				/^\/in\/(?<user>[^/]+)\/(?:[a-z]{2}\/)?overlay\/(?:photo|background-image|background)/,
				/^\/video\/(?:live|event)\/urn:/,
			],
			photos: [
				'.feed-shared-update-v2 .update-components-image img',
				'article[data-activity-urn] ul img[data-delayed-url], article .feed-images-content img',
				'article .cover-img img, article figure img',
			],
			portraits: [
				'[role="dialog"] img[src*="profile-displayphoto"]',
				'.update-components-actor__avatar img',
				'[data-tracking-control-name="public_post_feed-actor-image"] img',
			],
		},
		profile: {
			paths: [
				/^\/(?:mwlite\/|comm\/)?in\/(?<user>[^/]+)(?:\/(?:[a-z]{2}(?:[-_][a-z]{2})?|recent-activity|details|overlay|detail|contact-info|skills|about)(?:\/|$)|$)/i,
				/^\/pub\/(?<user>(?!dir(?:\/|$))[^/]+)(?:\/[a-z0-9]+){0,3}$/i,
			],
			queries: [/^\/profile\/view\?(?:.*&)?id=\w+/],
			portraits: [
				'[componentkey$="Topcard"] [aria-label="Profile photo"] img, [componentkey$="Topcard"] a[href*="/in/{user}" i] img[src*="photo-"]',
				'[data-member-id] img[src*="profile-displayphoto"]',
				'#topcard .profile-picture img',
				'.top-card-layout img.top-card__profile-image, .top-card__profile-image-container img',
				'[class*="pv-top-card"]:is([class*="photo"], [class*="picture"]) img',
				// As of 2018.
				'.pv-top-card-section__photo',
			],
			covers: [
				'.profile-background-image img, .cover-img img',
				'main img[src*="profile-displaybackgroundimage"], [componentkey$="Topcard"] img[src*="profile-displaybackgroundimage"]',
			],
			photos: ['main img[src*="feedshare"], main img[data-delayed-url*="feedshare"]'],
		},
	},
	pageParameters: ['id'],
	imageHosts: ['media.licdn.com', 'media-exp1.licdn.com', 'media-exp2.licdn.com'],
	notPeople: /company-logo|ghost-(?:person|profile)|school-logo|group-logo/,
	avatars: /\/profile-(?:display|framed)photo/,
	// What follows a photo's kind differs between its sizes: `profile-displayphoto-crop_800_800/B56Z…/0/1759388786456`.
	sizes: [
		/\/(?:profile-(?:display|framed)photo|profile-displaybackgroundimage|feedshare)-.*$/,
		/\/shrinknp_\d+_\d+(?=\/)/,
		/(?:-shrink|-scale|image-shrink|image-scale)_\d+_\d+/g,
		/\/0\/\d{10,}$/,
	],
	// Member photos are valid for two to three months on a page saved 2020-08, until 2038 on one saved 2024-10.
	expiry: {parameter: 'e', format: 'decimal'},
	others: [
		'aside, .right-rail, .scaffold-layout__aside',
		'.browsemap, .similar-profiles, .insights, #extra',
		'.face-pile, a[href*="/search/results/people/"]',
		'[componentkey="primaryNavLinksComponentRef"]',
		// What the owner liked or commented on stands in the same list as what they posted.
		'[data-test-id="activities__list"] > li:not(:has(a[href*="/posts/{user}_" i]))',
		'header.global-nav, #global-nav',
		'.comments-comments-list, .comment',
	],
	identity: {
		name: [
			'[componentkey$="Topcard"] h2',
			'#topcard h1, .top-card-layout__title, .pv-text-details__left-panel h1',
			'main h1',
			'meta[property="og:title"][content]',
		],
		place: ['#topcard .locality, .top-card__subline-item, .pv-text-details__left-panel .text-body-small'],
		workplace: [
			'#experience, [data-section="currentPositionsDetails"], [data-section="experience"]',
			'#topcard [data-section="currentPositions"]',
		],
		school: ['#education, #schools, [data-section="educationsDetails"], [data-section="education"]'],
		tagged: ['.update-components-text a[href*="/in/"], article .attributed-text-segment-list__content a[href*="/in/"]'],
	},
	// What a guest gets is public: the site itself calls it `public_profile`.
	audience: [
		{
			is: 'public',
			when: [{selector: 'meta[name="pageKey"][content^="public_profile"], meta[name="pageKey"][content="nprofile-public-success"]'}],
		},
	],
	signedIn: {
		yes: [{selector: '#global-nav .global-nav__me, .global-nav__me-photo'}],
		no: [
			{selector: '.nav__button-secondary[href*="login"], meta[name="pageKey"][content^="public_"]'},
			{selector: 'a[data-tracking-control-name*="guest"]'},
		],
	},
	heldAgainst: [{what: 'saved page', source: 'measuring set', on: '2026-11-25'}],
});

export const settings: SiteSettings = [
	{
		purpose: 'hide-from-guests',
		url: 'https://www.linkedin.com/public-profile/settings',
		menuPath: ['Settings & Privacy', 'Visibility', 'Edit your public profile', "Your profile's public visibility"],
		sources: [
			{url: 'https://github.com/StellarSand/privacy-settings/tree/c100ff50', says: 'LinkedIn.md, labels of 2025-09-01'},
			{
				url: 'https://www.socialmediainternational.de/2015/11/25/so-gehts-privatsphaere-einstellungen-auf-linkedin/',
				says: 'German labels, old',
			},
		],
		checkedOn: '2026-11-25',
		verified: true,
	},
	{
		purpose: 'stop-training',
		url: 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement',
		menuPath: ['Settings & Privacy', 'Data privacy', 'Data for Generative AI Improvement'],
		menuPathIn: {
			de: ['Einstellungen & Datenschutz', 'Datenschutz', 'So verwendet LinkedIn Ihre Daten', 'Daten zur Verbesserung generativer KI'],
			fr: ['Préférences et confidentialité', 'Confidentialité des données', "Données pour l'amélioration de l'IA générative"],
			it: ['Impostazioni', 'Privacy dei dati', "Dati per migliorare l'IA generativa"],
		},
		sources: [
			{url: 'https://github.com/StellarSand/privacy-settings/tree/c100ff50', says: 'LinkedIn.md, labels of 2025-09-01'},
			{
				url: 'https://netzpolitik.org/2025/opt-out-anleitung-so-verhinderst-du-dass-linkedin-mit-deinen-daten-ki-trainiert/',
				says: 'German labels, of 2025-11; French and Italian from guides of the same month',
			},
		],
		checkedOn: '2026-11-25',
		verified: true,
	},
	{
		purpose: 'hide-portrait',
		url: 'https://www.linkedin.com/in/me/',
		menuPath: ['Me', 'View profile', 'Profile photo', 'Visibility'],
		menuPathIn: {de: ['Profil anzeigen', 'Stift-Symbol', 'Sichtbarkeit']},
		sources: [
			{url: 'https://www.business2community.com/linkedin/has-your-picture-disappeared-to-others-on-linkedin-02168064'},
			{
				url: 'https://www.socialmediainternational.de/2017/11/06/linkedin-privatsphaere-wer-sieht-mein-profilfoto/',
				says: 'German labels, of 2017',
			},
		],
		checkedOn: '2026-11-26',
		verified: true,
	},
	{
		purpose: 'delete-account',
		url: 'https://www.linkedin.com/help/linkedin/answer/63',
		menuPath: ['Close account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json', says: 'of 2026-08-21'}],
		checkedOn: '2026-11-25',
		verified: true,
	},
];

export const examples: Examples = {
	profile: [
		'https://www.linkedin.com/comm/in/ada-muster',
		'https://www.linkedin.com/in/ada-muster-12345/',
		'https://de.linkedin.com/in/ada-muster-12345?trk=public_profile',
		'https://www.linkedin.com/in/ada-muster/details/experience/',
		'https://www.linkedin.com/in/ada-muster/recent-activity/all/',
		'https://www.linkedin.com/in/ada-muster/en',
		'https://www.linkedin.com/in/%E5%BC%A0%E4%B8%89-12345/',
		'https://www.linkedin.com/pub/ada-muster/1/2a/3b4',
		'https://www.linkedin.com/mwlite/in/ada-muster',
	],
	photo: [
		'https://www.linkedin.com/posts/ada-muster_hello-activity-7123456789012345678-AbCd',
		'https://www.linkedin.com/feed/update/urn:li:activity:7123456789012345678/',
		'https://www.linkedin.com/pulse/hello-ada-muster/',
		'https://www.linkedin.com/in/ada-muster/overlay/photo/',
	],
	none: [
		'https://www.linkedin.com/',
		'https://www.linkedin.com/feed/',
		'https://www.linkedin.com/company/muster-ltd/',
		'https://uk.linkedin.com/company/muster-ltd/people/',
		'https://www.linkedin.com/school/muster-university/',
		'https://www.linkedin.com/jobs/view/1234567890/',
		'https://www.linkedin.com/search/results/people/?keywords=ada',
		'https://www.linkedin.com/mynetwork/',
		'https://www.linkedin.com/messaging/thread/abc/',
		'https://www.linkedin.com/notifications/',
		'https://www.linkedin.com/learning/some-course',
		'https://www.linkedin.com/groups/1234567/',
		'https://www.linkedin.com/pub/dir/Ada/Muster',
		'https://www.linkedin.com/authwall?trk=a',
		'https://www.linkedin.com/pulse/topics/home/',
		'https://www.linkedin.com/in/me/',
		'https://www.linkedin.com/help/linkedin',
	],
};
