import type {Engine} from '../../core/records/engine.ts';

export const engine: Engine = {
	id: 'bing-images',
	name: 'Bing Images',
	kind: 'image-search',
	claims: [
		{
			territory: 'crawlable',
			takes: true,
			basis: 'public-documents',
			by: 'robots-checker',
			on: '2026-10-26',
			source: 'https://github.com/ksanyok/robots-checker/wiki/FAQ',
		},
	],
	sources: [
		{
			url: 'https://github.com/ksanyok/robots-checker/wiki/FAQ',
			says: 'follows robots.txt and its crawl delay',
		},
		{url: 'https://www.bing.com/webmaster/tools/eu-privacy-request'},
	],
	checkedOn: '2026-11-23',
	verified: true,
};
