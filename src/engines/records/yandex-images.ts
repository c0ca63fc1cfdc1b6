import type {Engine} from '../../core/records/engine.ts';

export const engine: Engine = {
	id: 'yandex-images',
	name: 'Yandex Images',
	kind: 'image-search',
	claims: [
		{
			territory: 'crawlable',
			takes: true,
			basis: 'public-documents',
			by: 'Hall',
			on: '2026',
			source: 'https://usehall.com/agents/yandeximages',
		},
	],
	sources: [
		{url: 'https://usehall.com/agents/yandeximages', says: 'its image crawler takes pictures for the index'},
		{
			url: 'https://github.com/ksanyok/robots-checker/wiki/FAQ',
			says: 'follows robots.txt and its crawl delay',
		},
	],
	checkedOn: '2026-11-23',
	verified: true,
};
