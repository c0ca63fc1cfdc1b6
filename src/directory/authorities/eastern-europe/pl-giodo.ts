import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'pl-giodo',
	name: 'Urząd Ochrony Danych Osobowych',
	shortName: 'UODO',
	jurisdictions: ['pl'],
	languages: ['pl'],
	website: 'https://www.uodo.gov.pl/',
	email: 'kancelaria@uodo.gov.pl',
	address: ['ul. Stawki 2', '00-193 Warszawa', 'Poland'],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/plgiodo.json',
		},
		{url: 'https://www.uodo.gov.pl/en/484'},
		{url: 'https://www.uodo.gov.pl/pl/p/kontakt'},
	],
	checkedOn: '2026-11-22',
	verified: true,
};
