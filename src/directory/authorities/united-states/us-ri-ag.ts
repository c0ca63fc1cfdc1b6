import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'us-ri-ag',
	name: 'Rhode Island Attorney General',
	jurisdictions: ['us-ri'],
	languages: ['en'],
	website: 'https://riag.ri.gov/',
	sources: [{url: 'https://riag.ri.gov/', says: 'not read: from general knowledge'}],
	checkedOn: '2026-11-25',
	verified: false,
};
