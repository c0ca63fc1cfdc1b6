import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'us-mt-doj',
	name: 'Montana Department of Justice',
	jurisdictions: ['us-mt'],
	languages: ['en'],
	website: 'https://dojmt.gov/',
	sources: [{url: 'https://dojmt.gov/', says: 'not read: from general knowledge'}],
	checkedOn: '2026-11-25',
	verified: false,
};
