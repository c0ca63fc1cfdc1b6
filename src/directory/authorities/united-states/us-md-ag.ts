import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'us-md-ag',
	name: 'Maryland Attorney General, Consumer Protection Division',
	jurisdictions: ['us-md'],
	languages: ['en'],
	website: 'https://www.marylandattorneygeneral.gov/',
	sources: [{url: 'https://www.marylandattorneygeneral.gov/', says: 'not read: from general knowledge'}],
	checkedOn: '2026-11-25',
	verified: false,
};
