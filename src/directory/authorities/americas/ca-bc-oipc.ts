import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'ca-bc-oipc',
	name: 'Information and Privacy Commissioner for British Columbia',
	shortName: 'OIPC BC',
	jurisdictions: ['ca-bc'],
	languages: ['en'],
	website: 'https://www.oipc.bc.ca/',
	sources: [{url: 'https://www.oipc.bc.ca/', says: 'not read: from general knowledge'}],
	checkedOn: '2026-11-22',
	verified: false,
};
