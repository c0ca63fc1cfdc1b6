import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'de-bw-dpa',
	name: 'Der Landesbeauftragte für den Datenschutz und die Informationsfreiheit Baden-Württemberg',
	shortName: 'LfDI BW',
	jurisdictions: ['de-bw'],
	languages: ['de'],
	website: 'https://www.baden-wuerttemberg.datenschutz.de/',
	complaintUrl: 'https://www.service-bw.de/onlineantraege/onlineantrag?processInstanceId=994719535',
	email: 'poststelle@lfdi.bwl.de',
	address: ['Postfach 10 29 32', '70025 Stuttgart', 'Deutschland'],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/debawueldb.json',
		},
		{url: 'https://www.baden-wuerttemberg.datenschutz.de/kontakt/'},
	],
	checkedOn: '2026-11-22',
	verified: true,
};
