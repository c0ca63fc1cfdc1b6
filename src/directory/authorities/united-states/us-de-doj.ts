import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'us-de-doj',
	name: 'Delaware Department of Justice',
	jurisdictions: ['us-de'],
	languages: ['en'],
	website: 'https://attorneygeneral.delaware.gov/',
	complaintUrl: 'https://attorneygeneral.delaware.gov/fraud/cmu/complaint/',
	address: ['Consumer Protection Unit', '820 N. French Street, 5th Floor', 'Wilmington, DE 19801'],
	sources: [
		{
			url: 'https://attorneygeneral.delaware.gov/wp-content/uploads/sites/50/2017/05/2017_complaint_form_updated_052217.pdf',
			says: 'form with the address',
		},
	],
	checkedOn: '2026-11-25',
	verified: true,
};
