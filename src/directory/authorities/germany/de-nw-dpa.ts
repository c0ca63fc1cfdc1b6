import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'de-nw-dpa',
	name: 'Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen',
	jurisdictions: ['de-nw'],
	languages: ['de'],
	website: 'https://www.ldi.nrw.de/',
	email: 'poststelle@ldi.nrw.de',
	address: ['Kavalleriestraße 2 - 4', '40213 Düsseldorf', 'Deutschland'],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/denrwldi.json',
		},
		{url: 'https://www.ldi.nrw.de/kontakt'},
		{url: 'https://www.ldi.nrw.de/kontakt/ihre-beschwerde'},
	],
	checkedOn: '2026-11-22',
	verified: true,
};
