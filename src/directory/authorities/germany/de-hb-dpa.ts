import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'de-hb-dpa',
	name: 'Die Landesbeauftragte für Datenschutz und Informationsfreiheit Bremen',
	jurisdictions: ['de-hb'],
	languages: ['de'],
	website: 'https://www.datenschutz.bremen.de/',
	complaintUrl: 'https://www.datenschutz.bremen.de/wir-ueber-uns/online-meldungen/beschwerdeformular-15253',
	email: 'office@datenschutz.bremen.de',
	address: ['Arndtstraße 1', '27570 Bremerhaven', 'Deutschland'],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/debrelfdi.json',
		},
		{url: 'https://www.datenschutz.bremen.de/wir_ueber_uns/vertrauliche_kommunikation-7303'},
		{url: 'https://www.datenschutz.bremen.de/impressum-1478'},
	],
	checkedOn: '2026-11-22',
	verified: true,
};
