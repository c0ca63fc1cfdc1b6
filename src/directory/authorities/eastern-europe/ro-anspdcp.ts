import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'ro-anspdcp',
	name: 'Autoritatea Naţională de Supraveghere a Prelucrării Datelor cu Caracter Personal',
	jurisdictions: ['ro'],
	languages: ['ro'],
	website: 'https://www.dataprotection.ro/',
	complaintUrl: 'https://www.dataprotection.ro/index.jsp?page=Plangeri_pagina_principala',
	email: 'anspdcp@dataprotection.ro',
	address: ['B-dul G-ral. Gheorghe Magheru 28-30', 'Sector 1', 'cod postal 010336', 'Bucuresti', 'Romania'],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/roanspdcp.json',
		},
		{url: 'https://www.dataprotection.ro/index.jsp?page=contact'},
	],
	checkedOn: '2026-11-22',
	verified: true,
};
