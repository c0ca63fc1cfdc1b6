import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'us-ne-ag',
	name: 'Nebraska Attorney General',
	jurisdictions: ['us-ne'],
	languages: ['en'],
	website: 'https://ago.nebraska.gov/',
	complaintUrl: 'https://protectthegoodlife.nebraska.gov/file-complaint',
	address: ['Consumer Affairs Response Team', '2115 State Capitol', 'Lincoln, NE 68509'],
	sources: [
		{
			url: 'https://protectthegoodlife.nebraska.gov/sites/default/files/doc/Consumer%20Complaint%20Form%20Revised%209-30-20.pdf',
			says: 'form with the address',
		},
	],
	checkedOn: '2026-11-25',
	verified: true,
};
