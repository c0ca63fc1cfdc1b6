import type {Engine} from '../../core/records/engine.ts';

export const engine: Engine = {
	id: 'facecheck-id',
	name: 'FaceCheck.ID',
	kind: 'face-search',
	claims: [
		{
			territory: 'social-media',
			takes: true,
			basis: 'claimed-by-engine',
			by: 'FaceCheck.ID',
			on: '2026',
			source: 'https://facecheck.id/en/topics/Search-by-Face',
		},
		{
			territory: 'websites',
			takes: true,
			basis: 'claimed-by-engine',
			by: 'FaceCheck.ID',
			on: '2026',
			source: 'https://facecheck.id/en/topics/Search-by-Face',
		},
	],
	sources: [
		{
			url: 'https://facecheck.id/en/topics/Search-by-Face',
			says: 'indexed pages are social profiles, news, blogs, scam reports and mugshot sites',
		},
		{url: 'https://facecheck.id/Face-Search/FAQ'},
	],
	checkedOn: '2026-11-23',
	verified: true,
};
