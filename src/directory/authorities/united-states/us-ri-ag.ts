import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'us-ri-ag',
	name: 'Rhode Island Attorney General',
	jurisdictions: ['us-ri'],
	languages: ['en'],
	website: 'https://riag.ri.gov/',
	complaintUrl: 'https://riag.ri.gov/forms/consumer-complaint',
	sources: [{url: 'https://riag.ri.gov/forms/consumer-complaint', says: 'form, address found in public code'}],
	checkedOn: '2026-11-25',
	verified: true,
};
