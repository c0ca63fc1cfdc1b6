import {defineSite, type Examples, type SiteFacts, type SiteSettings} from '../site.ts';

export const facts: SiteFacts = {id: 'googlescholar', name: 'Google Scholar', isSocialNetwork: false};

export const site = defineSite(facts, {
	matches: [
		'https://scholar.google.com/*',
		'https://scholar.google.de/*',
		'https://scholar.google.fr/*',
		'https://scholar.google.it/*',
		'https://scholar.google.gr/*',
	],
	optional: true,
	pages: {
		profile: {
			// An article of theirs has their number in its address, too.
			queries: [/^\/citations\?(?!.*citation_for_view=)(?:.*&)?user=(?<user>[\w-]{12})(?:&|$)/],
			portraits: ['#gsc_prf_pup-img'],
		},
	},
	pageParameters: ['user'],
	imageHosts: ['scholar.googleusercontent.com', 'scholar.google.com'],
	notPeople: /avatar_scholar|\/intl\//,
	imageParameters: ['user', 'citpid'],
	// Co-authors.
	others: ['#gsc_rsb_co, .gsc_rsb_aa'],
	identity: {name: ['#gsc_prf_in'], workplace: ['.gsc_prf_il']},
	heldAgainst: [
		{
			what: 'public code',
			source: 'https://github.com/scholarly-python-package/scholarly/blob/b9bc180/scholarly/author_parser.py',
			on: '2026-11-26',
		},
	],
});

export const settings: SiteSettings = [];

export const examples: Examples = {
	profile: ['https://scholar.google.com/citations?user=AbCdEfGhIjKl&hl=en', 'https://scholar.google.de/citations?hl=de&user=AbC-EfGh_jKl'],
	none: [
		'https://scholar.google.com/',
		'https://scholar.google.com/scholar?q=lakes',
		'https://scholar.google.com/citations?view_op=view_citation&user=AbCdEfGhIjKl&citation_for_view=AbCdEfGhIjKl:1',
		'https://scholar.google.com/citations?view_op=top_venues',
		'https://scholar.google.com/schhp?hl=de',
	],
};
