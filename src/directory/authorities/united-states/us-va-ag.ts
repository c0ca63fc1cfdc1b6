import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'us-va-ag',
	name: 'Virginia Attorney General',
	jurisdictions: ['us-va'],
	languages: ['en'],
	website: 'https://www.oag.state.va.us/',
	complaintUrl: 'https://www.oag.state.va.us/consumer-protection/index.php/file-a-complaint',
	address: ['Consumer Protection Section', '202 North Ninth Street', 'Richmond, VA 23219'],
	sources: [
		{
			url: 'https://www.oag.state.va.us/consumer-protection/files/OAG_Consumer_Complaint_Form_modified_51716.pdf',
			says: 'form with the address',
		},
	],
	checkedOn: '2026-11-25',
	verified: true,
};
