import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'gb-ico',
	name: 'Information Commissioner’s Office',
	shortName: 'ICO',
	jurisdictions: ['gb'],
	languages: ['en'],
	website: 'https://ico.org.uk/',
	complaintUrl: 'https://ico.org.uk/make-a-complaint/data-protection-complaints/what-to-expect/',
	firstContact: 'normally-required',
	notes: ['within-three-months', 'police-too', 'address-moved'],
	sources: [
		{
			url: 'https://infotec.news/2025/06/05/manchester-move-for-ico',
			says: 'leaves Wilmslow for Circle Square, Manchester, in autumn 2026; the new address was not read, and no address is given',
		},
		{
			url: 'https://www.legislation.gov.uk/uksi/2026/386/body/made',
			says: 'becomes the Information Commission once section 119 of the 2025 Act is in force; the day was not found',
		},
		{url: 'https://ico.org.uk/make-a-complaint/data-protection-complaints/what-to-expect/'},
		{
			url: 'https://ico.org.uk/for-organisations/how-to-deal-with-data-protection-complaints/how-does-the-ico-deal-with-complaints',
		},
		{
			url: 'https://www.legislation.gov.uk/id/ukpga/2025/18/section/103/6?PaginationInfo.CurrentPage=10&h=428&utm_id=TSCPRO',
		},
		{url: 'https://complaintsdesk.pages.dev/blog/what-is-section-164a-dpa-2018'},
		{url: 'https://www.linklaters.com/en/insights/blogs/digilinks/2026/may/uk-updates-to-privacy-notices'},
	],
	checkedOn: '2026-11-25',
	verified: true,
};
