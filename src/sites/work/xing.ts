import {defineSite, type Examples, type SiteFacts, type SiteSettings} from '../site.ts';

export const facts: SiteFacts = {id: 'xing', name: 'XING', isSocialNetwork: true};

export const site = defineSite(facts, {
	matches: ['https://*.xing.com/*'],
	pages: {
		profile: {
			paths: [
				/^\/profile\/(?<user>[^/]+)(?:\/(?:cv|portfolio|web_profiles|activity|activities|contacts|about|timeline|skills|followers))?$/,
				/^\/people\/(?<user>[^/]+_[^/]+)$/,
			],
			portraits: [
				'[data-testid="profile-image"] img, [data-qa="profile-image"] img, [data-testid="xing-id"] img',
				'#xing-id img, [class*="ProfileImage"] img, [class*="UserImage"] img',
				'.user-image',
				'main img[alt*="profile" i]',
			],
			covers: ['[data-testid="header-image"] img, [class*="HeaderImage"] img'],
		},
	},
	imageHosts: ['profile-images.xing.com', 'www.xing.com'],
	notPeople: /^https:\/\/www\.xing\.com\/(?!image\/)|nobody|placeholder/,
	sizes: [/[._]\d+x\d+(?=\.\w+$)/],
	// A page of 2014 links its 256 pixels to 1024.
	enlarge: [[/(^https:\/\/www\.xing\.com\/image\/[^?]{1,300})\.\d+x\d+(\.\w+)$/, '$1.1024x1024$2']],
	others: ['aside, [data-testid="sidebar"]', 'nav, header[role="banner"]'],
	identity: {
		name: ['[data-testid="xing-id"] h1, #xing-id h2', 'h1', 'meta[property="og:title"][content]'],
		place: ['[data-testid="xing-id-location"], [data-qa="location"]'],
		workplace: ['[data-testid="xing-id-occupations"], [data-qa="occupation"], #work-experience'],
		school: ['[data-qa="education"], #education'],
	},
	signedIn: {
		yes: [{selector: '[data-qa="me-menu"], [data-testid="me-menu"]'}],
		no: [{selector: 'a[href*="login.xing.com"], a[href*="/signup"]'}],
	},
	heldAgainst: [{what: 'saved page', source: 'measuring set', on: '2026-11-25'}],
});

export const settings: SiteSettings = [
	{
		purpose: 'hide-from-guests',
		url: 'https://www.xing.com/settings/privacy',
		menuPath: ['Settings', 'Privacy'],
		menuPathIn: {de: ['Einstellungen', 'Privatsphäre', 'Mein Profil darf auch für Nicht-Mitglieder abrufbar sein.']},
		sources: [
			{
				url: 'https://www.lvq.de/karriere-blog/2014/03/06/xing-privatsphaere-richtig-einstellen-xing-fuer-jobsuchende-teil-4/',
				says: 'German labels, of 2022-01-20',
			},
			{
				url: 'https://www.xing.com/help/help-and-faqs-2/general-stuff-55/privacy-policy-and-settings-147',
				says: 'English labels, of an older help page, with the same path; it does not name the last one',
			},
			{url: 'https://privacy.xing.com/de/ihre-privatsphaere', says: 'that the setting is still there'},
		],
		checkedOn: '2026-11-26',
		verified: true,
	},
	{
		purpose: 'delete-account',
		url: 'https://www.xing.com/preferences/account',
		menuPath: ['Delete Profile'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json', says: 'of 2026-08-21'}],
		checkedOn: '2026-11-25',
		verified: true,
	},
];

export const examples: Examples = {
	profile: [
		'https://www.xing.com/profile/Ada_Muster',
		'https://www.xing.com/profile/Ada_Muster2/cv?sc_o=a',
		'https://www.xing.com/profile/J%C3%BCrgen_Beispiel',
	],
	none: [
		'https://www.xing.com/',
		'https://www.xing.com/discover/updates',
		'https://www.xing.com/pages/musterltd',
		'https://www.xing.com/companies/muster',
		'https://www.xing.com/jobs/search?keywords=a',
		'https://www.xing.com/events/lake-1234567',
		'https://www.xing.com/communities/groups/lakes',
		'https://www.xing.com/settings/privacy',
		'https://login.xing.com/',
		'https://faq.xing.com/de',
	],
};
