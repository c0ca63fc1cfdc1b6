import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'us-mn-ag',
	name: 'Minnesota Attorney General',
	jurisdictions: ['us-mn'],
	languages: ['en'],
	website: 'https://www.ag.state.mn.us/',
	complaintUrl: 'https://www.ag.state.mn.us/Office/Forms/ConsumerAssistanceRequest.asp',
	address: ['445 Minnesota Street, Suite 600', 'St. Paul, MN 55101'],
	sources: [{url: 'https://www.ag.state.mn.us/office/contactus.asp', says: 'address; asks for its form rather than post'}],
	checkedOn: '2026-11-25',
	verified: true,
};
