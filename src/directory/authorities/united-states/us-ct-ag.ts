import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'us-ct-ag',
	name: 'Connecticut Attorney General',
	jurisdictions: ['us-ct'],
	languages: ['en'],
	website: 'https://portal.ct.gov/ag',
	complaintUrl: 'https://portal.ct.gov/ag/common/complaint-form-inquiries/consumer-complaints',
	sources: [
		{
			url: 'https://portal.ct.gov/ag/common/complaint-form-inquiries/consumer-complaints',
			says: 'takes complaints by form and telephone, not by post',
		},
	],
	checkedOn: '2026-11-25',
	verified: true,
};
