import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'us-ct-ag',
	name: 'Connecticut Attorney General',
	jurisdictions: ['us-ct'],
	languages: ['en'],
	website: 'https://portal.ct.gov/ag',
	sources: [{url: 'https://portal.ct.gov/ag', says: 'not read: from general knowledge'}],
	checkedOn: '2026-11-25',
	verified: false,
};
