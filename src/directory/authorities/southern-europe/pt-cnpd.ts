import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'pt-cnpd',
	name: 'CNPD – Comissão Nacional de Protecção de Dados',
	shortName: 'CNPD',
	jurisdictions: ['pt'],
	languages: ['pt'],
	website: 'https://www.cnpd.pt/',
	email: 'geral@cnpd.pt',
	address: ['Av. D. Carlos I', '134 - 1.º', '1200-651 Lisboa', 'Portugal'],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/ptcnpd.json',
		},
		{url: 'https://www.cnpd.pt/politica-de-privacidade/'},
	],
	checkedOn: '2026-11-22',
	verified: true,
};
