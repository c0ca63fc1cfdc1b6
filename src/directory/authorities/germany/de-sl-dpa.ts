import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'de-sl-dpa',
	name: 'Unabhängiges Datenschutzzentrum Saarland',
	jurisdictions: ['de-sl'],
	languages: ['de'],
	website: 'https://datenschutz.saarland.de/',
	complaintUrl: 'https://www.datenschutz.saarland.de/online-dienste/beschwerdeformular',
	email: 'poststelle@datenschutz.saarland.de',
	address: ['Fritz-Dobisch-Straße 12', '66111 Saarbrücken', 'Deutschland'],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/desaarudz.json',
		},
		{url: 'https://www.datenschutz.saarland.de/ueber-uns/kontakt-und-erreichbarkeit'},
		{url: 'https://www.datenschutz.saarland.de/impressum'},
	],
	checkedOn: '2026-11-22',
	verified: true,
};
