import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'us-mt-doj',
	name: 'Montana Department of Justice',
	jurisdictions: ['us-mt'],
	languages: ['en'],
	website: 'https://dojmt.gov/',
	complaintUrl: 'https://dojmt.gov/office-of-consumer-protection/',
	address: ['Office of Consumer Protection', 'P.O. Box 200151', 'Helena, MT 59620-0151'],
	sources: [{url: 'https://dojmt.gov/office-of-consumer-protection/', says: 'ways to complain, and the address'}],
	checkedOn: '2026-11-25',
	verified: true,
};
