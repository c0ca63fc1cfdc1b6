import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'de-mv-dpa',
	name: 'Der Landesbeauftragte für Datenschutz und Informationsfreiheit Mecklenburg-Vorpommern',
	jurisdictions: ['de-mv'],
	languages: ['de'],
	website: 'https://www.datenschutz-mv.de/',
	complaintUrl: 'https://www.datenschutz-mv.de/kontakt/online-beschwerdeformular-mitteilung-ueber-einen-datenschutzverstoss/',
	email: 'info@datenschutz-mv.de',
	address: ['Schloss Schwerin', 'Lennéstraße 1', '19053 Schwerin', 'Deutschland'],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/demvldi.json',
		},
		{url: 'https://www.datenschutz-mv.de/kontakt'},
		{url: 'https://www.datenschutz-mv.de/datenschutzerklaerung/#email'},
	],
	checkedOn: '2026-11-22',
	verified: true,
};
