import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'us-ca-ag',
	name: 'California Attorney General',
	jurisdictions: ['us-ca'],
	languages: ['en'],
	website: 'https://oag.ca.gov/',
	complaintUrl: 'https://oag.ca.gov/contact/consumer-complaint-against-business-or-company',
	address: ['Public Inquiry Unit', 'P.O. Box 944255', 'Sacramento, CA 94244-2550'],
	sources: [
		{url: 'https://oag.ca.gov/sites/all/files/agweb/pdfs/contact/business_corpform.pdf', says: 'form with the address'},
		{
			url: 'https://oag.ca.gov/contact/consumer-complaint-against-business-or-company',
			says: 'address found in public code',
		},
	],
	checkedOn: '2026-11-25',
	verified: true,
};
