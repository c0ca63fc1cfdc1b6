import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'be-apd',
	name: 'Gegevensbeschermingsautoriteit / Autorité de protection des données',
	shortName: 'APD/GBA',
	jurisdictions: ['be'],
	languages: ['nl', 'fr', 'de'],
	website: 'https://www.dataprotectionauthority.be/',
	complaintUrl: 'https://www.dataprotectionauthority.be/citizen/actions/lodge-a-complaint',
	email: 'contact@apd-gba.be',
	address: ['Drukpersstraat 35', '1000 Brussels', 'Belgium'],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/beapd.json',
		},
		{url: 'https://www.gegevensbeschermingsautoriteit.be/burger/acties/contact'},
	],
	checkedOn: '2026-11-22',
	verified: true,
};
