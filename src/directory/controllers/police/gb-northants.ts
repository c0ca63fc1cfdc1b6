import type {Controller} from '../../../core/records/controller.ts';

/** Named in a report: that is not use. */
export const controller: Controller = {
	id: 'gb-northants',
	name: 'Northamptonshire Police',
	kind: 'police',
	website: 'https://www.northants.police.uk/',
	hosts: ['www.northants.police.uk'],
	legalEntity: 'the Chief Constable of Northamptonshire Police',
	seat: 'gb',
	namedInReports: true,
	routes: [
		{
			right: 'access',
			url: 'https://www.northants.police.uk/hyg/fpnnorth/your-data-rights/',
			verified: true,
			openTo: ['gb'],
		},
	],
	sources: [
		{url: 'https://www.legislation.gov.uk/ukpga/2018/12/schedule/7', says: 'competent authorities by office'},
		{url: 'https://www.northants.police.uk/hyg/fpnnorth/your-data-rights/'},
		{
			url: 'https://www.dailymail.co.uk/news/article-10845123/Orwellian-facial-recognition-company-used-UK-police-forces-fined-7-5M.html',
			says: 'named among those alleged to have used or tried it as of February 2020',
		},
	],
	checkedOn: '2026-11-25',
};
