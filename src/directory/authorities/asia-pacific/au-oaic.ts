import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'au-oaic',
	name: 'Office of the Australian Information Commissioner (OAIC)',
	shortName: 'OAIC',
	jurisdictions: ['au'],
	languages: ['en'],
	website: 'https://www.oaic.gov.au/',
	complaintUrl: 'https://www.oaic.gov.au/privacy/privacy-complaints/lodge-a-privacy-complaint-with-us',
	firstContact: 'required',
	notes: ['in-writing', 'within-twelve-months'],
	sources: [
		{url: 'https://oaic.gov.au/privacy/privacy-complaints/lodge-a-privacy-complaint-with-us/'},
		{url: 'https://oaic.gov.au/privacy/privacy-complaints/complain-to-an-organisation-or-agency/'},
	],
	checkedOn: '2026-11-23',
	verified: true,
};
