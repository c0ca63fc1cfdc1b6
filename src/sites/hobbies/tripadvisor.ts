import {defineSite, type Examples, type SiteFacts, type SiteSettings} from '../site.ts';

export const facts: SiteFacts = {id: 'tripadvisor', name: 'Tripadvisor', isSocialNetwork: false};

export const site = defineSite(facts, {
	matches: [
		'https://www.tripadvisor.com/*',
		'https://www.tripadvisor.co.uk/*',
		'https://www.tripadvisor.de/*',
		'https://www.tripadvisor.fr/*',
		'https://www.tripadvisor.it/*',
		'https://www.tripadvisor.com.gr/*',
	],
	optional: true,
	pages: {
		profile: {
			paths: [/^\/Profile\/(?<user>[^/]{2,60})(?:\/(?:photos|reviews|forums|badges|map|repost|list|tab)(?:\/\w+)?)?$/i],
			// Smaller ones stand beside each review: the owner's again, or other people's.
			portraits: ['.ui_social_avatar.large img', '.ui_social_avatar img'],
			preview: 'cover',
		},
	},
	imageHosts: ['media-cdn.tripadvisor.com'],
	sizes: [/\/media\/photo-[a-z](?:\/\d+x\d+)?(?=\/)/],
	identity: {name: ['h1', 'meta[property="og:title"][content]']},
	heldAgainst: [{what: 'saved page', source: 'measuring set', on: '2026-11-26'}],
});

export const settings: SiteSettings = [
	{
		purpose: 'delete-account',
		url: 'https://www.tripadvisorsupport.com/hc/en-us/articles/200615117',
		menuPath: ['Delete account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json', says: 'of 2026-08-21'}],
		checkedOn: '2026-11-26',
		verified: true,
	},
];

export const examples: Examples = {
	profile: ['https://www.tripadvisor.com/Profile/adamuster', 'https://www.tripadvisor.de/Profile/adamuster?tab=photos'],
	none: [
		'https://www.tripadvisor.com/',
		'https://www.tripadvisor.com/Hotel_Review-g1-d1-Reviews-Lake_Hotel.html',
		'https://www.tripadvisor.com/Search?q=lake',
		'https://www.tripadvisor.com/Trips',
		'https://www.tripadvisor.com/Profile',
	],
};
