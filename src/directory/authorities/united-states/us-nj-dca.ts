import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'us-nj-dca',
	name: 'New Jersey Division of Consumer Affairs',
	jurisdictions: ['us-nj'],
	languages: ['en'],
	website: 'https://www.njconsumeraffairs.gov/',
	sources: [{url: 'https://www.njconsumeraffairs.gov/', says: 'complaint page not read'}],
	checkedOn: '2026-11-25',
	verified: false,
};
