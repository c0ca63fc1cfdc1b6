import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'us-ca-ag',
	name: 'California Attorney General',
	jurisdictions: ['us-ca'],
	languages: ['en'],
	website: 'https://oag.ca.gov/',
	complaintUrl: 'https://oag.ca.gov/contact/consumer-complaint-against-business-or-company',
	sources: [
		{
			url: 'https://oag.ca.gov/contact/consumer-complaint-against-business-or-company',
			says: 'address found in public code',
		},
	],
	checkedOn: '2026-11-22',
	verified: true,
};
