import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'us-wa-ag',
	name: 'Washington Attorney General',
	jurisdictions: ['us-wa'],
	languages: ['en'],
	website: 'https://www.atg.wa.gov/',
	complaintUrl: 'https://www.atg.wa.gov/file-complaint',
	address: ['Consumer Protection Division', '800 5th Avenue, Suite 2000', 'Seattle, WA 98104-3188'],
	notes: ['private-action-in-court'],
	sources: [
		{url: 'https://www.atg.wa.gov/file-complaint', says: 'form and address'},
		{url: 'https://www.atg.wa.gov/statutes', says: 'enforces consumer protection statutes'},
	],
	checkedOn: '2026-11-25',
	verified: true,
};
