import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'us-ia-ag',
	name: 'Iowa Attorney General',
	jurisdictions: ['us-ia'],
	languages: ['en'],
	website: 'https://www.iowaattorneygeneral.gov/',
	sources: [{url: 'https://www.iowaattorneygeneral.gov/', says: 'not read: from general knowledge'}],
	checkedOn: '2026-11-25',
	verified: false,
};
