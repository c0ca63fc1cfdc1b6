import type {Controller} from '../../../core/records/controller.ts';

/** Named in a report: that is not use. */
export const controller: Controller = {
	id: 'gb-suffolk',
	name: 'Suffolk Constabulary',
	kind: 'police',
	website: 'https://www.suffolk.police.uk/',
	hosts: ['www.suffolk.police.uk'],
	legalEntity: 'the Chief Constable of Suffolk Constabulary',
	seat: 'gb',
	namedInReports: true,
	routes: [{right: 'access', url: 'https://www.suffolk.police.uk/', verified: false, openTo: ['gb']}],
	sources: [
		{url: 'https://www.legislation.gov.uk/ukpga/2018/12/schedule/7', says: 'competent authorities by office'},
		{
			url: 'https://gov.uk/government/publications/biometrics-and-surveillance-camera-commissioner-foi-responses-2023/bscc-foi-0823-oc-2022-police-survey',
			says: 'no access page is confirmed: the home page',
		},
		{
			url: 'https://www.dailymail.co.uk/news/article-10845123/Orwellian-facial-recognition-company-used-UK-police-forces-fined-7-5M.html',
			says: 'named among those alleged to have used or tried it as of February 2020',
		},
	],
	checkedOn: '2026-11-25',
};
