import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'us-il-ag',
	name: 'Illinois Attorney General',
	jurisdictions: ['us-il'],
	languages: ['en'],
	website: 'https://illinoisattorneygeneral.gov/',
	address: ['Consumer Fraud Bureau', '500 South Second Street', 'Springfield, IL 62701'],
	notes: ['private-action-in-court'],
	sources: [
		{url: 'https://illinoisattorneygeneral.gov/Page-Attachments/ConsumerComplaint_English.pdf', says: 'form with the address'},
		{url: 'https://illinoisattorneygeneral.gov/', says: 'address found in public code'},
	],
	checkedOn: '2026-11-25',
	verified: true,
};
