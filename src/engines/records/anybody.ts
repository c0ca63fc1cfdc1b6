import type {Engine} from '../../core/records/engine.ts';

/** What this browser gets without cookies, anybody gets. */
export const engine: Engine = {
	id: 'anybody',
	name: 'A stranger with a script',
	kind: 'anybody',
	claims: [
		{
			territory: 'anything-open',
			takes: true,
			basis: 'inferred',
			by: 'Overexposed',
			on: '2026-11-23',
			source: 'https://www.rfc-editor.org/rfc/rfc9309',
		},
	],
	sources: [{url: 'https://www.rfc-editor.org/rfc/rfc9309', says: 'robots rules are a request, not access control'}],
	checkedOn: '2026-11-23',
	verified: true,
};
