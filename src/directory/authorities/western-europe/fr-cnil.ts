import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'fr-cnil',
	name: 'Commission Nationale de l’Informatique et des Libertés (CNIL)',
	shortName: 'CNIL',
	jurisdictions: ['fr'],
	languages: ['fr'],
	website: 'https://www.cnil.fr/',
	complaintUrl: 'https://www.cnil.fr/fr/plaintes',
	address: ['3 Place de Fontenoy', 'TSA 80715', '75334 PARIS CEDEX 07', 'France'],
	firstContact: 'required',
	notes: ['attach-request'],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/frcnil.json',
		},
		{url: 'https://cnil.fr/adresser-une-plainte'},
		{url: 'https://cnil.fr/fr/node/166989'},
		{url: 'https://www.cnil.fr/fr/contacter-la-cnil-standard-et-permanences-telephoniques'},
	],
	checkedOn: '2026-11-23',
	verified: true,
};
