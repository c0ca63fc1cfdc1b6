import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'us-tn-ag',
	name: 'Tennessee Attorney General',
	jurisdictions: ['us-tn'],
	languages: ['en'],
	website: 'https://www.tn.gov/attorneygeneral.html',
	sources: [{url: 'https://www.tn.gov/attorneygeneral.html', says: 'not read: from general knowledge'}],
	checkedOn: '2026-11-25',
	verified: false,
};
