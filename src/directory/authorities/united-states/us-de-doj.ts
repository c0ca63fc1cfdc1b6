import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'us-de-doj',
	name: 'Delaware Department of Justice',
	jurisdictions: ['us-de'],
	languages: ['en'],
	website: 'https://attorneygeneral.delaware.gov/',
	sources: [{url: 'https://attorneygeneral.delaware.gov/', says: 'not read: from general knowledge'}],
	checkedOn: '2026-11-25',
	verified: false,
};
