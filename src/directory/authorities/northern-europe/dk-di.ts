import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'dk-di',
	name: 'Datatilsynet',
	jurisdictions: ['dk'],
	languages: ['da'],
	website: 'https://www.datatilsynet.dk/',
	email: 'dt@datatilsynet.dk',
	address: ['Carl Jacobsens Vej 35', '2500 Valby', 'Denmark'],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/dkdi.json',
		},
		{url: 'https://www.datatilsynet.dk/kontakt/'},
	],
	checkedOn: '2026-11-22',
	verified: true,
};
