import type {Engine} from '../../core/records/engine.ts';

export const engine: Engine = {
	id: 'google-images',
	name: 'Google Images',
	kind: 'image-search',
	claims: [
		{
			territory: 'crawlable',
			takes: true,
			basis: 'claimed-by-engine',
			by: 'Google',
			on: '2026',
			source: 'https://developers.google.com/search/reference/robots_meta_tag',
		},
	],
	sources: [
		{
			url: 'https://developers.google.com/search/reference/robots_meta_tag',
			says: 'keeps out what robots rules name',
		},
	],
	checkedOn: '2026-11-23',
	verified: true,
};
