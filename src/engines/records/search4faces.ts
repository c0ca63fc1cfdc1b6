import type {Engine} from '../../core/records/engine.ts';

/** Not read on its own site. TikTok is in some lists, without a source that was read. */
export const engine: Engine = {
	id: 'search4faces',
	name: 'Search4faces',
	kind: 'face-search',
	claims: [
		{
			territory: 'named-sites',
			takes: true,
			sites: ['vk', 'ok'],
			basis: 'public-documents',
			by: 'Search4Faces API client',
			on: '2026-11-23',
			source: 'https://pypi.org/project/Search4Faces/',
		},
	],
	sources: [
		{
			url: 'https://pypi.org/project/Search4Faces/',
			says: 'a client offers the avatars of VK and OK as sources',
		},
	],
	checkedOn: '2026-11-23',
	verified: false,
};
