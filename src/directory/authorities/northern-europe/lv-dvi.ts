import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'lv-dvi',
	name: 'Datu valsts inspekcija',
	jurisdictions: ['lv'],
	languages: ['lv'],
	website: 'https://www.dvi.gov.lv/',
	email: 'pasts@dvi.gov.lv',
	address: ['Elijas iela 17', 'Riga', 'LV-1050', 'Latvia'],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/lvdvi.json',
		},
		{url: 'https://www.dvi.gov.lv/lv/iestades-kontakti'},
	],
	checkedOn: '2026-11-22',
	verified: true,
};
