import type {Controller} from '../../../core/records/controller.ts';

/** Named in a report: that is not use. */
export const controller: Controller = {
	id: 'gb-north-yorkshire',
	name: 'North Yorkshire Police',
	kind: 'police',
	website: 'https://www.northyorkshire.police.uk/',
	hosts: ['www.northyorkshire.police.uk', 'northyorkshire.police.uk'],
	legalEntity: 'the Chief Constable of North Yorkshire Police',
	seat: 'gb',
	namedInReports: true,
	routes: [
		{
			right: 'access',
			url: 'https://northyorkshire.police.uk/access-to-information/data-protection-request/',
			verified: false,
			openTo: ['gb'],
		},
	],
	sources: [
		{url: 'https://www.legislation.gov.uk/ukpga/2018/12/schedule/7', says: 'competent authorities by office'},
		{
			url: 'https://northyorkshire.police.uk/access-to-information/data-protection-request/',
			says: 'older than 2018: its 40 days are repealed',
		},
		{
			url: 'https://northyorkshire.police.uk/foi-ai/north-yorkshire-police/foi-disclosure-2021-22/july-2025/foi-0230-202526-facial-recognition-technology/',
			says: 'no overt use since 2022; says nothing of February 2020',
		},
		{
			url: 'https://www.dailymail.co.uk/news/article-10845123/Orwellian-facial-recognition-company-used-UK-police-forces-fined-7-5M.html',
			says: 'named among those alleged to have used or tried it as of February 2020',
		},
	],
	checkedOn: '2026-11-25',
};
