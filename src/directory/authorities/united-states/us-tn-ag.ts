import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'us-tn-ag',
	name: 'Tennessee Attorney General',
	jurisdictions: ['us-tn'],
	languages: ['en'],
	website: 'https://www.tn.gov/attorneygeneral.html',
	complaintUrl: 'https://www.tn.gov/attorneygeneral/working-for-tennessee/consumer/file-a-complaint.html',
	address: ['Division of Consumer Affairs', 'P.O. Box 20207', 'Nashville, TN 37202-0207'],
	sources: [{url: 'https://www.tn.gov/attorneygeneral/working-for-tennessee/consumer/contact.html', says: 'the address'}],
	checkedOn: '2026-11-25',
	verified: true,
};
