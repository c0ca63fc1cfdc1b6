import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'pl-giodo',
	name: 'Urząd Ochrony Danych Osobowych',
	shortName: 'UODO',
	jurisdictions: ['pl'],
	languages: ['pl'],
	website: 'https://www.uodo.gov.pl/',
	email: 'kancelaria@uodo.gov.pl',
	notes: ['address-moved'],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/plgiodo.json',
		},
		{url: 'https://www.uodo.gov.pl/en/484'},
		{url: 'https://www.uodo.gov.pl/pl/p/kontakt', says: 'said to have moved; the address was not read, and none is given'},
	],
	checkedOn: '2026-11-22',
	verified: true,
};
