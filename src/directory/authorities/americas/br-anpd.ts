import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'br-anpd',
	name: 'Agência Nacional de Proteção de Dados (ANPD)',
	shortName: 'ANPD',
	jurisdictions: ['br'],
	languages: ['pt'],
	website: 'https://www.gov.br/anpd/',
	complaintUrl: 'https://www.gov.br/anpd/pt-br/canais_atendimento/cidadao-titular-de-dados/denuncia-peticao-de-titular',
	sources: [
		{
			url: 'https://www.gov.br/anpd/pt-br/canais_atendimento/cidadao-titular-de-dados/denuncia-peticao-de-titular',
			says: 'address found in public code',
		},
	],
	checkedOn: '2026-11-22',
	verified: true,
};
