import type {Engine} from '../../core/records/engine.ts';

/** Known from API clients and lists only; the date is that of reading. */
export const engine: Engine = {
	id: 'findclone',
	name: 'FindClone',
	kind: 'face-search',
	claims: [
		{
			territory: 'named-sites',
			takes: true,
			sites: ['vk'],
			basis: 'public-documents',
			by: 'FindClone API client',
			on: '2026-11-23',
			source: 'https://github.com/alexgoryushkin/findclone_api',
		},
	],
	sources: [{url: 'https://github.com/alexgoryushkin/findclone_api', says: 'a client for its search over VK photos'}],
	checkedOn: '2026-11-23',
	verified: false,
};
