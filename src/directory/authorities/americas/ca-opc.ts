import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'ca-opc',
	name: 'Office of the Privacy Commissioner of Canada',
	shortName: 'OPC',
	jurisdictions: ['ca'],
	languages: ['en', 'fr'],
	website: 'https://www.priv.gc.ca/',
	complaintUrl:
		'https://www.priv.gc.ca/en/report-a-concern/file-a-formal-privacy-complaint/file-a-complaint-about-a-business/file-a-complaint-under-pipeda',
	address: ['30 Victoria Street', 'Gatineau, Quebec K1A 1H3'],
	firstContact: 'encouraged',
	notes: ['provincial-commissioner'],
	sources: [
		{
			url: 'https://www.priv.gc.ca/en/report-a-concern/file-a-formal-privacy-complaint/file-a-complaint-about-a-business/file-a-complaint-under-pipeda',
			says: 'online or by post, with the address',
		},
		{
			url: 'https://priv.gc.ca/en/report-a-concern/file-a-formal-privacy-complaint/file-a-complaint-about-a-federal-institution',
		},
	],
	checkedOn: '2026-11-25',
	verified: true,
};
