import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'us-ky-ag',
	name: 'Kentucky Attorney General',
	jurisdictions: ['us-ky'],
	languages: ['en'],
	website: 'https://www.ag.ky.gov/',
	sources: [{url: 'https://www.ag.ky.gov/', says: 'not read: from general knowledge'}],
	checkedOn: '2026-11-25',
	verified: false,
};
