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
	notes: ['address-moved'],
	sources: [
		{
			url: 'https://sharewatch.com/wp/2025/05/31/data-protection-watchdog-moves-to-new-dublin-headquarters',
			says: 'moved to new headquarters in May 2025; the address was not read, and none is given',
		},
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/iedpc.json',
		},
		{url: 'https://www.dataprotection.ie/en/contact/how-contact-us'},
		{url: 'https://www.dataprotection.ie/holding.html'},
	],
	checkedOn: '2026-11-25',
	verified: true,
};
