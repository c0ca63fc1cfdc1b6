import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'us-ne-ag',
	name: 'Nebraska Attorney General',
	jurisdictions: ['us-ne'],
	languages: ['en'],
	website: 'https://ago.nebraska.gov/',
	sources: [{url: 'https://ago.nebraska.gov/', says: 'not read: from general knowledge'}],
	checkedOn: '2026-11-25',
	verified: false,
};
