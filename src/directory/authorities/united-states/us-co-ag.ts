import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'us-co-ag',
	name: 'Colorado Attorney General',
	jurisdictions: ['us-co'],
	languages: ['en'],
	website: 'https://coag.gov/',
	complaintUrl: 'https://coag.gov/file-complaint/',
	sources: [{url: 'https://coag.gov/file-complaint/', says: 'takes complaints about data privacy'}],
	checkedOn: '2026-11-25',
	verified: true,
};
