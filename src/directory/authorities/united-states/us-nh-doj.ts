import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'us-nh-doj',
	name: 'New Hampshire Department of Justice, Data Privacy Unit',
	jurisdictions: ['us-nh'],
	languages: ['en'],
	website: 'https://www.doj.nh.gov/',
	complaintUrl: 'https://www.doj.nh.gov/data-privacy-enforcement',
	address: ['1 Granite Place South', 'Concord, NH 03301'],
	sources: [{url: 'https://www.doj.nh.gov/data-privacy-enforcement', says: 'takes reports by e-mail and by form'}],
	checkedOn: '2026-11-25',
	verified: true,
};
