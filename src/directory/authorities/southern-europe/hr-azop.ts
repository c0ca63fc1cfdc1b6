import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'hr-azop',
	name: 'Agencija za zaštitu osobnih podataka',
	jurisdictions: ['hr'],
	languages: ['hr'],
	website: 'https://azop.hr/',
	complaintUrl: 'https://azop.hr/zahtjev-za-utvrdivanje-povrede-prava/',
	email: 'azop@azop.hr',
	address: ['Selska cesta 136', '10 000 Zagreb', 'Croatia'],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/hrazop.json',
		},
		{url: 'https://azop.hr/contact/'},
	],
	checkedOn: '2026-11-22',
	verified: true,
};
