import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'us-ca-cppa',
	name: 'California Privacy Protection Agency (CalPrivacy)',
	shortName: 'CalPrivacy',
	jurisdictions: ['us-ca'],
	languages: ['en'],
	website: 'https://cppa.ca.gov/',
	complaintUrl: 'https://cppa.ca.gov/webapplications/complaint',
	sources: [{url: 'https://cppa.ca.gov/webapplications/complaint', says: 'address found in public code'}],
	checkedOn: '2026-11-22',
	verified: true,
};
