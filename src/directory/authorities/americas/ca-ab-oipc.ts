import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'ca-ab-oipc',
	name: 'Information and Privacy Commissioner of Alberta',
	shortName: 'OIPC AB',
	jurisdictions: ['ca-ab'],
	languages: ['en'],
	website: 'https://oipc.ab.ca/',
	sources: [{url: 'https://oipc.ab.ca/', says: 'not read: from general knowledge'}],
	checkedOn: '2026-11-22',
	verified: false,
};
