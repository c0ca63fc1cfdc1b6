import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'us-il-ag',
	name: 'Illinois Attorney General',
	jurisdictions: ['us-il'],
	languages: ['en'],
	website: 'https://illinoisattorneygeneral.gov/',
	notes: ['private-action-in-court'],
	sources: [{url: 'https://illinoisattorneygeneral.gov/', says: 'address found in public code'}],
	checkedOn: '2026-11-22',
	verified: true,
};
