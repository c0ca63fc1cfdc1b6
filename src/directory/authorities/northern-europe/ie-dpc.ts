import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'ie-dpc',
	name: 'Irish Data Protection Commission',
	shortName: 'DPC',
	jurisdictions: ['ie'],
	languages: ['en'],
	website: 'https://www.dataprotection.ie/',
	complaintUrl: 'https://forms.dataprotection.ie/contact',
	email: 'info@dataprotection.ie',
	address: ['21 Fitzwilliam Square South', 'Dublin 2', 'D02 RD28', 'Ireland'],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/iedpc.json',
		},
		{url: 'https://www.dataprotection.ie/en/contact/how-contact-us'},
		{url: 'https://www.dataprotection.ie/holding.html'},
	],
	checkedOn: '2026-11-22',
	verified: true,
};
