import type {Controller} from '../../../core/records/controller.ts';

/** Named in a report: that is not use. */
export const controller: Controller = {
	id: 'gb-met',
	name: 'Metropolitan Police Service',
	kind: 'police',
	website: 'https://www.met.police.uk/',
	hosts: ['www.met.police.uk'],
	legalEntity: 'the Commissioner of Police of the Metropolis',
	seat: 'gb',
	namedInReports: true,
	routes: [
		{
			right: 'access',
			url: 'https://www.met.police.uk/rqo/request/ri/request-information/rso/request-information-about-yourself-or-someone-else/id-like-to-request-information-about-myself/',
			verified: true,
			openTo: ['gb'],
		},
	],
	sources: [
		{url: 'https://www.legislation.gov.uk/ukpga/2018/12/schedule/7', says: 'competent authorities by office'},
		{
			url: 'https://www.met.police.uk/rqo/request/ri/request-information/rso/request-information-about-yourself-or-someone-else/id-like-to-request-information-about-myself/',
			says: 'asks for name, date of birth, address and documents',
		},
		{
			url: 'https://www.buzzfeed.com/emilyashton/clearview-users-police-uk',
			says: 'named with more than 170 searches; neither confirms nor denies',
		},
		{
			url: 'https://www.dailymail.co.uk/news/article-10845123/Orwellian-facial-recognition-company-used-UK-police-forces-fined-7-5M.html',
			says: 'named among those alleged to have used or tried it as of February 2020',
		},
	],
	checkedOn: '2026-11-25',
	demands: {identityDocument: true, residence: true, fee: false},
};
