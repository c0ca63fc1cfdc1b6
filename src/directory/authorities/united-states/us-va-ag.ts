import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'us-va-ag',
	name: 'Virginia Attorney General',
	jurisdictions: ['us-va'],
	languages: ['en'],
	website: 'https://www.oag.state.va.us/',
	sources: [{url: 'https://www.oag.state.va.us/', says: 'not read: from general knowledge'}],
	checkedOn: '2026-11-25',
	verified: false,
};
