import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'de-rp-dpa',
	name: 'Der Landesbeauftragte für den Datenschutz und die Informationsfreiheit Rheinland-Pfalz',
	jurisdictions: ['de-rp'],
	languages: ['de'],
	website: 'https://www.datenschutz.rlp.de/',
	complaintUrl: 'https://www.datenschutz.rlp.de/de/themenfelder-themen/online-services/beschwerdeformular/',
	email: 'poststelle@datenschutz.rlp.de',
	address: ['Postfach 30 40', '55020 Mainz', 'Deutschland'],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/derlpbdi.json',
		},
		{url: 'https://www.datenschutz.rlp.de/de/themenfelder-themen/kontakt/'},
	],
	checkedOn: '2026-11-22',
	verified: true,
};
