import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'us-in-ag',
	name: 'Indiana Attorney General',
	jurisdictions: ['us-in'],
	languages: ['en'],
	website: 'https://www.in.gov/attorneygeneral/',
	sources: [{url: 'https://www.in.gov/attorneygeneral/', says: 'not read: from general knowledge'}],
	checkedOn: '2026-11-25',
	verified: false,
};
