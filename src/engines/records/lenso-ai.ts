import type {Engine} from '../../core/records/engine.ts';

/** Publishes no list of sources: what it says about the web is not taken as said about social media. */
export const engine: Engine = {
	id: 'lenso-ai',
	name: 'Lenso.ai',
	kind: 'face-search',
	claims: [
		{
			territory: 'websites',
			takes: true,
			basis: 'claimed-by-engine',
			by: 'Lenso.ai',
			on: '2026',
			source: 'https://lenso.ai/en/blog/general/facial-recognition-what-is-it-and-why-do-we-need-it',
		},
	],
	sources: [
		{
			url: 'https://lenso.ai/en/blog/general/facial-recognition-what-is-it-and-why-do-we-need-it',
			says: 'compares an uploaded face with an index of web images',
		},
		{url: 'https://lenso.ai/en/blog/guides/how-to-send-an-image-opt-out-request-on-lensoai'},
		{url: 'https://faceprivacy.ai/blog/lenso-ai-removal-2026/', says: 'no list of sources is published'},
	],
	checkedOn: '2026-11-23',
	verified: true,
};
