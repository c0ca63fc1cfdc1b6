import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'de-sh-dpa',
	name: 'Unabhängiges Landeszentrum für Datenschutz Schleswig-Holstein',
	shortName: 'ULD',
	jurisdictions: ['de-sh'],
	languages: ['de'],
	website: 'https://www.datenschutzzentrum.de/',
	complaintUrl: 'https://www.datenschutzzentrum.de/formular/beschwerde.php',
	email: 'mail@datenschutzzentrum.de',
	address: ['Postfach 71 16', '24171 Kiel', 'Deutschland'],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/deshuld.json',
		},
		{url: 'https://www.datenschutzzentrum.de/impressum/'},
	],
	checkedOn: '2026-11-22',
	verified: true,
};
