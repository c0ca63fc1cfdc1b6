import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'lu-cnpd',
	name: 'Commission nationale pour la protection des données',
	jurisdictions: ['lu'],
	languages: ['fr', 'de'],
	website: 'https://cnpd.public.lu/',
	complaintUrl: 'https://cnpd.public.lu/en/particuliers/faire-valoir/formulaire-plainte.html',
	email: 'info@cnpd.lu',
	address: ['15', 'Boulevard du Jazz', 'L-4370 Belvaux', 'Luxembourg'],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/lucnpd.json',
		},
		{url: 'https://cnpd.public.lu/de/support/contact.html'},
		{url: 'https://cnpd.public.lu/en/support/protection-des-donnees.html'},
	],
	checkedOn: '2026-11-22',
	verified: true,
};
