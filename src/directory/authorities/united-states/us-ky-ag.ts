import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'us-ky-ag',
	name: 'Kentucky Attorney General',
	jurisdictions: ['us-ky'],
	languages: ['en'],
	website: 'https://www.ag.ky.gov/',
	complaintUrl: 'https://www.ag.ky.gov/Resources/Consumer-Resources/Consumers/Pages/Consumer-Complaints.aspx',
	address: ['Office of Senior Protection and Mediation', '1024 Capital Center Drive', 'Frankfort, KY 40601'],
	sources: [
		{url: 'https://www.ag.ky.gov/Resources/Consumer-Resources/Consumers/Documents/complaint_gen.pdf', says: 'form with the address'},
	],
	checkedOn: '2026-11-25',
	verified: true,
};
