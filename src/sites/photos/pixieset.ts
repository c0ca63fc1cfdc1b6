import {defineSite, type Examples, type SiteFacts, type SiteSettings, words} from '../site.ts';

export const facts: SiteFacts = {id: 'pixieset', name: 'Pixieset', isSocialNetwork: false};

/** Galleries of events. Whoever is in the pictures has no account here, so there is nothing for them to set. */
export const site = defineSite(facts, {
	matches: ['https://*.pixieset.com/*'],
	optional: true,
	reservedSubdomains: words(`
		www help support api app accounts galleries gallery studio images images-pw blog dashboard status mobile store login static cdn
		assets mail community learn academy`),
	pages: {
		album: {
			ownPaths: [
				/^\/(?!(?:guestlogin|guest|login|download|favorites?|cart|store|checkout|about|contact|terms|privacy)(?:\/|$))[\w-]+(?:\/[\w-]+)?$/,
			],
			photos: ['img[src*="images.pixieset.com/"], img[data-src*="images.pixieset.com/"]', '[style*="images.pixieset.com/"]'],
		},
	},
	imageHosts: ['images.pixieset.com', 'images-pw.pixieset.com'],
	sizes: [/-(?:thumb|small|medium|large|xlarge|xxlarge)(?=\.\w+$)/],
	// rozon/pixieset-downloader: the largest of the sizes that the pages name.
	enlarge: [[/^(https:\/\/images\.pixieset\.com\/.{1,200})-(?:thumb|small|medium|large|xlarge)(\.\w+)$/, '$1-xxlarge$2']],
	heldAgainst: [{what: 'public code', source: 'https://github.com/rozon/pixieset-downloader', on: '2026-11-26'}],
});

export const settings: SiteSettings = [];

export const examples: Examples = {
	album: ['https://ada-muster.pixieset.com/lake-run-2026/', 'https://ada-muster.pixieset.com/lakerun/finish/'],
	none: [
		'https://pixieset.com/',
		'https://www.pixieset.com/pricing',
		'https://ada-muster.pixieset.com/',
		'https://ada-muster.pixieset.com/guestlogin/lake-run-2026/',
		'https://help.pixieset.com/hc/en-us',
		'https://galleries.pixieset.com/collections',
	],
};
