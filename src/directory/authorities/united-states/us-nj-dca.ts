import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'us-nj-dca',
	name: 'New Jersey Division of Consumer Affairs',
	jurisdictions: ['us-nj'],
	languages: ['en'],
	website: 'https://www.njconsumeraffairs.gov/',
	complaintUrl: 'https://www.njconsumeraffairs.gov/Pages/Consumer-Complaints.aspx',
	address: ['P.O. Box 45025', 'Newark, NJ 07101'],
	sources: [
		{
			url: 'https://www.njconsumeraffairs.gov/ComplaintsForms/NJ-Office-of-Consumer-Protection-Complaint-Form.pdf',
			says: 'form with the address',
		},
	],
	checkedOn: '2026-11-25',
	verified: true,
};
