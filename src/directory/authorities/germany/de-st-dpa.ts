import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'de-st-dpa',
	name: 'Landesbeauftragter für den Datenschutz Sachsen-Anhalt',
	jurisdictions: ['de-st'],
	languages: ['de'],
	website: 'https://datenschutz.sachsen-anhalt.de/',
	complaintUrl: 'https://datenschutz.sachsen-anhalt.de/service/online-formulare/beschwerde-anfrage',
	email: 'poststelle@lfd.sachsen-anhalt.de',
	address: ['Postfach 1947', '39009 Magdeburg', 'Deutschland'],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/desalbd.json',
		},
		{url: 'https://datenschutz.sachsen-anhalt.de/landesbeauftragter/kontakt/'},
		{
			url: 'https://datenschutz.sachsen-anhalt.de/landesbeauftragter/kontakt/wichtige-hinweise-zum-e-mail-versand',
		},
	],
	checkedOn: '2026-11-22',
	verified: true,
};
