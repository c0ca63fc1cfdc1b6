import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'de-he-dpa',
	name: 'Der Hessische Beauftragte für Datenschutz und Informationsfreiheit',
	jurisdictions: ['de-he'],
	languages: ['de'],
	website: 'https://datenschutz.hessen.de/',
	complaintUrl: 'https://datenschutz.hessen.de/service/beschwerde-uebermitteln',
	email: 'poststelle@datenschutz.hessen.de',
	address: ['Postfach 3163', '65021 Wiesbaden', 'Deutschland'],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/dehessbdi.json',
		},
		{url: 'https://datenschutz.hessen.de/impressum'},
		{url: 'https://datenschutz.hessen.de/ueber-uns/verschluesselte-kommunikation'},
	],
	checkedOn: '2026-11-22',
	verified: true,
};
