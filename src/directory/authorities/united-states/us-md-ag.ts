import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'us-md-ag',
	name: 'Maryland Attorney General, Consumer Protection Division',
	jurisdictions: ['us-md'],
	languages: ['en'],
	website: 'https://oag.maryland.gov/',
	address: ['200 Saint Paul Place', 'Baltimore, MD 21202'],
	sources: [{url: 'https://oag.maryland.gov/i-need-to/Documents/pdfs/gen.pdf', says: 'form with the address of the main office'}],
	checkedOn: '2026-11-25',
	verified: true,
};
