import type {Engine} from '../../core/records/engine.ts';

/** Says that it leaves social media out; critics doubt it, and earlier it did not. */
export const engine: Engine = {
	id: 'pimeyes',
	name: 'PimEyes',
	kind: 'face-search',
	claims: [
		{
			territory: 'social-media',
			takes: false,
			basis: 'reported-by-press',
			by: 'The New York Times',
			on: '2022-05-26',
			source: 'https://www.links2.info/pimeyes-an-alarmingly-accurate-face-search-engine-anyone-can-use/',
		},
		{
			territory: 'websites',
			takes: true,
			basis: 'reported-by-press',
			by: 'The New York Times',
			on: '2022-05-26',
			source: 'https://www.links2.info/pimeyes-an-alarmingly-accurate-face-search-engine-anyone-can-use/',
		},
	],
	sources: [
		{
			url: 'https://www.links2.info/pimeyes-an-alarmingly-accurate-face-search-engine-anyone-can-use/',
			says: 'copy of the test of 2022-05-26: articles, wedding pages, review sites, blogs; none from social media',
		},
		{
			url: 'https://dlsserve.com/a-face-recognition-site-crawled-the-web-for-dead-peoples-photos',
			says: 'copy of a Wired report: it took from social media once and says it no longer does',
		},
		{url: 'https://pimeyes.com/en/opt-out-request-form'},
	],
	checkedOn: '2026-11-23',
	verified: true,
};
