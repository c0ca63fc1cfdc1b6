import type {Controller} from '../../../core/records/controller.ts';

/** “Reporting SARs” on its site is about money laundering, not about access. Named in a report: that is not use. */
export const controller: Controller = {
	id: 'gb-nca',
	name: 'National Crime Agency',
	kind: 'police',
	website: 'https://www.nationalcrimeagency.gov.uk/',
	hosts: ['www.nationalcrimeagency.gov.uk'],
	legalEntity: 'the Director General of the National Crime Agency',
	seat: 'gb',
	namedInReports: true,
	routes: [
		{
			right: 'access',
			url: 'https://www.nationalcrimeagency.gov.uk/privacy-and-cookie-policy',
			verified: false,
			openTo: ['gb'],
		},
	],
	sources: [
		{
			url: 'https://www.legislation.gov.uk/ukpga/2018/12/schedule/7',
			says: 'competent authorities by office; that the Director General is the one here is from general knowledge',
		},
		{
			url: 'https://www.nationalcrimeagency.gov.uk/privacy-and-cookie-policy',
			says: 'the contact for access is not confirmed',
		},
		{
			url: 'https://www.buzzfeed.com/emilyashton/clearview-users-police-uk',
			says: 'named with more than 500 searches; neither confirms nor denies',
		},
		{
			url: 'https://www.dailymail.co.uk/news/article-10845123/Orwellian-facial-recognition-company-used-UK-police-forces-fined-7-5M.html',
			says: 'named among those alleged to have used or tried it as of February 2020',
		},
	],
	checkedOn: '2026-11-25',
};
