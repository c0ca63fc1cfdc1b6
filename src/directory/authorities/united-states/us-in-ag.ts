import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'us-in-ag',
	name: 'Indiana Attorney General',
	jurisdictions: ['us-in'],
	languages: ['en'],
	website: 'https://www.in.gov/attorneygeneral/',
	complaintUrl: 'https://www.in.gov/attorneygeneral/consumer-protection-division/file-a-complaint/',
	address: ['Consumer Protection Division', 'Government Center South, 5th Floor', '302 W. Washington Street', 'Indianapolis, IN 46204'],
	sources: [
		{
			url: 'https://www.in.gov/attorneygeneral/consumer-protection-division/files/Fillable-Consumer-Complaint-Form_UPDATE.pdf',
			says: 'form with the address',
		},
	],
	checkedOn: '2026-11-25',
	verified: true,
};
