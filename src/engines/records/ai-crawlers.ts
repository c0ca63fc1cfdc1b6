import type {Engine} from '../../core/records/engine.ts';

/** Those that announce themselves follow robots rules; the rules bind nobody else. */
export const engine: Engine = {
	id: 'ai-crawlers',
	name: 'AI training crawlers',
	kind: 'ai-training',
	claims: [
		{
			territory: 'crawlable',
			takes: true,
			basis: 'public-documents',
			by: 'Human Rights Watch',
			on: '2024-06-10',
			source:
				'https://www.aiaaic.org/aiaaic-repository/ai-algorithmic-and-automation-incidents/laion-5b-links-to-photos-of-identifiable-brazilian-children',
		},
	],
	sources: [
		{
			url: 'https://www.aiaaic.org/aiaaic-repository/ai-algorithmic-and-automation-incidents/laion-5b-links-to-photos-of-identifiable-brazilian-children',
			says: 'LAION-5B, made from Common Crawl, held family photos posted on social media',
		},
		{
			url: 'https://petapixel.com/2023/12/20/ai-image-dataset-is-pulled-after-child-sex-abuse-pictures-discovered/',
			says: 'made from Common Crawl; links to billions of pictures',
		},
	],
	checkedOn: '2026-11-23',
	verified: true,
};
